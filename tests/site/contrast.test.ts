// Colours: text at 7:1 on its ground, shapes at 3:1, in light and dark (WCAG 2.2, relative luminance).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = new Map(
	[
		...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
			/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
		),
	].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const text = [
	'ink',
	'muted',
	'technology',
	'climate',
	'people',
	'governance',
	'performance',
	'flag',
];

test.each(['light', 'dark'] as const)(
	'text colours reach 7:1 on paper and 4.5:1 on a mark in %s',
	(scheme) => {
		const paper = tokens.get('paper')?.[scheme] ?? '';
		const mark = tokens.get('mark')?.[scheme] ?? '';
		for (const name of text) {
			expect(contrast(tokens.get(name)?.[scheme] ?? '', paper), name).toBeGreaterThanOrEqual(6.99);
			expect(contrast(tokens.get(name)?.[scheme] ?? '', mark), name).toBeGreaterThanOrEqual(4.5);
		}
	},
);

test.each(['light', 'dark'] as const)('lines of controls reach 3:1 on paper in %s', (scheme) => {
	expect(
		contrast(tokens.get('control')?.[scheme] ?? '', tokens.get('paper')?.[scheme] ?? ''),
	).toBeGreaterThanOrEqual(3);
});
