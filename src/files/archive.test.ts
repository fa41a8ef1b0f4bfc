import { unzipSync } from 'fflate';
import process from 'node:process';
import { expect, test } from 'vitest';
import { packFiles } from './archive.ts';

const file = (text: string) => new TextEncoder().encode(text);

test('an archive is the same in every order and time zone', () => {
	const zone = process.env['TZ'];
	const one = packFiles({ b: file('2'), a: file('1') });
	process.env['TZ'] = 'Asia/Shanghai';
	const other = packFiles({ a: file('1'), b: file('2') });
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
	expect(one).toEqual(other);
	expect(Object.keys(unzipSync(one))).toEqual(['a', 'b']);
});
