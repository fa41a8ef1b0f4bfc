import { describe, expect, test } from 'vitest';
import { mendAddress, mendFragment, mendPath } from './mend-address.ts';

const ends = [
	'。',
	'，',
	'、',
	'；',
	'：',
	'）',
	'」',
	'』',
	'》',
	'】',
	'”',
	'’',
	'？',
	'！',
	'.',
	',',
	';',
	':',
	')',
	'"',
	'>',
	']',
	'?',
	'!',
	'）。',
	').',
	'”，',
	' ',
	'。详见附录',
	' and so on',
];

describe.each(ends)('with “%s” behind it', (after) => {
	test.each([after, encodeURIComponent(after)])('a fragment is read (%s)', (written) => {
		expect(mendAddress(`ghg-emissions.scope-1.2023${written}`)).toBe('ghg-emissions.scope-1.2023');
	});

	test('a path is read, with a slash on either side or none', () => {
		for (const path of [
			`/zh/data/water-use/${after}`,
			`/zh/data/water-use${after}/`,
			`/zh/data/water-use${after}`,
		])
			expect(mendPath(path), path).toContain('/zh/data/water-use/');
	});
});

test('capital letters are small ones', () => {
	expect(mendPath('/EN/Report/Climate/')).toEqual(['/en/report/climate/', '/en/report/climate']);
	expect(mendAddress('GHG-Emissions')).toBe('ghg-emissions');
});

test('a half sign ends an address', () => {
	expect(mendAddress('water-use%E3%80')).toBe('water-use');
});

test('files keep their names', () => {
	expect(mendPath('/data/water-use.csv。')).toContain('/data/water-use.csv');
});

test('the path itself is no remedy, nor is the root', () => {
	expect(mendPath('/zh/data/nothing/')).not.toContain('/zh/data/nothing/');
	expect(mendPath('/。')).toEqual([]);
});

test('a fragment is one of those on the page, whatever their letters', () => {
	const ids = ['main', 'GHG', 'ghg-emissions', 'fn-75'];
	expect(mendFragment('GHG-Emissions）。', ids)).toBe('ghg-emissions');
	expect(mendFragment('ghg.', ids)).toBe('GHG');
	expect(mendFragment('FN-75%EF%BC%89', ids)).toBe('fn-75');
	expect(mendFragment('nothing', ids)).toBeUndefined();
	expect(mendFragment('。', ids)).toBeUndefined();
});
