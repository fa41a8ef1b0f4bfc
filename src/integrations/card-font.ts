// Letters in outline for pictures made in the build. The font is Noto Sans SC, a variable font in the slices that the web
// wants; no page loads it.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';
import type { Letters, Weight } from '../files/card-picture.ts';

const folder = dirname(
	fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans-sc/unicode.json')),
);

export interface LoadedLetters extends Letters {
	/** Letters of `text` that the font does not have. */
	readonly lacks: (text: string) => string[];
}

/** Loads what the letters of `texts` need. A letter that the font lacks is drawn as its empty box. */
export async function loadLetters(texts: readonly string[]): Promise<LoadedLetters> {
	const slices = await listSlices();
	const loaded = new Map<string, Font>();
	const fonts = new Map<string, Font>();
	for (const letter of new Set(` ${texts.map(plainLetters).join('')}`)) {
		const code = letter.codePointAt(0) ?? 0;
		const slice = slices.find(({ holds }) => holds(code));
		if (!slice) continue;
		const font = loaded.get(slice.file) ?? (await readFont(slice.file));
		loaded.set(slice.file, font);
		fonts.set(letter, font);
	}
	return makeLetters(fonts);
}

function makeLetters(fonts: ReadonlyMap<string, Font>): LoadedLetters {
	const weighed = new Map<Weight, Map<Font, Font>>();
	const getGlyph = (letter: string, weight: Weight) => {
		const font = fonts.get(letter) ?? fonts.get(' ');
		if (!font) throw new Error('No font has been loaded.');
		const weights = weighed.get(weight) ?? new Map<Font, Font>();
		weighed.set(weight, weights);
		const own = weights.get(font) ?? font.getVariation({ wght: weight });
		weights.set(font, own);
		const glyph = own.glyphForCodePoint(letter.codePointAt(0) ?? 0);
		return { glyph, em: own.unitsPerEm };
	};
	const place = (text: string, weight: Weight) => {
		const isChinese = /\p{Script=Han}/u.test(text);
		let x = 0;
		return [...text].map((letter) => {
			const { lift, share } = small.find(({ letters }) => letters.includes(letter)) ?? normal;
			const { glyph, em } = getGlyph(plainLetters(letter), weight);
			const scale = share / em;
			// The font has quotation marks of the width of a Chinese character only.
			const { minX, maxX } = /[‘’“”]/.test(letter) && !isChinese ? glyph.path.bbox : whole;
			const from = Number.isFinite(minX) ? minX - em / 30 : 0;
			const to = Number.isFinite(maxX) ? maxX + em / 30 : glyph.advanceWidth;
			const placed = { glyph, x: x - from * scale, lift, scale };
			x += (to - from) * scale;
			return { ...placed, end: x };
		});
	};
	return {
		lacks: (text) =>
			[...plainLetters(text)].filter(
				(letter) => !fonts.has(letter) || getGlyph(letter, 400).glyph.id === 0,
			),
		measure: (text, size, weight) => (place(text, weight).at(-1)?.end ?? 0) * size,
		outline: (text, size, weight) =>
			place(text, weight)
				.map(({ glyph, x, lift, scale }) =>
					glyph.path
						.scale(scale * size, -scale * size)
						.translate(x * size, -lift * size)
						.toSVG(),
				)
				.join(''),
	};
}

const normal = { lift: 0, share: 1 };
const whole = { minX: Number.NaN, maxX: Number.NaN };
/** Letters that the font has in full size only, as in CO₂. */
const small = [
	{ letters: '₀₁₂₃₄₅₆₇₈₉', lift: -0.12, share: 0.62 },
	{ letters: '⁰¹²³⁴⁵⁶⁷⁸⁹', lift: 0.34, share: 0.62 },
];

function plainLetters(text: string): string {
	return text.replaceAll(/[₀-₉⁰¹²³⁴-⁹]/g, (letter) => letter.normalize('NFKC'));
}

async function readFont(file: string): Promise<Font> {
	const bytes = await decompress(await readFile(join(folder, 'files', file)));
	const font = create(Buffer.from(bytes));
	if (!('getVariation' in font)) throw new Error(`${file} holds more than one font.`);
	return font;
}

/** The slices of the font, and which letters each has. */
async function listSlices() {
	const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<
		string,
		string
	>;
	return Object.entries(ranges).map(([name, range]) => {
		const spans = range.split(',').map((span) => {
			const [first = 0, last = first] = span
				.slice('U+'.length)
				.split('-')
				.map((code) => Number.parseInt(code, 16));
			return { first, last };
		});
		return {
			file: `noto-sans-sc-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`,
			holds: (code: number) => spans.some(({ first, last }) => code >= first && code <= last),
		};
	});
}
