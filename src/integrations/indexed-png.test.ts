import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeIndexedPng } from './indexed-png.ts';

const read = async (png: Uint8Array) =>
	sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('keeps size and colours', async () => {
	const pixels = new Uint8Array([
		251, 250, 246, 22, 25, 29, 23, 94, 70, 251, 250, 246, 255, 0, 0, 0, 0, 0,
	]);
	const { data, info } = await read(writeIndexedPng(pixels, 3, 2));
	expect([info.width, info.height]).toEqual([3, 2]);
	expect([...data]).toEqual([...pixels]);
});

test('gives shades that no eye tells apart the colour of the first', async () => {
	const { data } = await read(
		writeIndexedPng(new Uint8Array([248, 248, 248, 250, 249, 251]), 2, 1),
	);
	expect([...data]).toEqual([248, 248, 248, 248, 248, 248]);
});

test('refuses more shades than a palette holds', () => {
	const pixels = Uint8Array.from({ length: 300 * 3 }, (_, at) =>
		at % 3 === 0 ? (Math.floor(at / 3) % 32) * 8 : at % 3 === 1 ? Math.floor(at / 96) * 8 : 0,
	);
	expect(() => writeIndexedPng(pixels, 300, 1)).toThrow('more shades');
});
