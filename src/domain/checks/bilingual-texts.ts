// The texts that stand in both languages: those of a JSON file, whatever its form, and the lines of a chapter.

import { pairLines, plainText } from '../chapter/chapter-outline.ts';
import { locales, type Bilingual } from '../locale/locale.ts';
import type { Chapter } from '../report/report.ts';

/** A text with the file and the place at which a fault in it stands: a line or a JSON Pointer. */
export interface PairedText {
	readonly file: string;
	readonly place: string | number;
	readonly text: Bilingual;
}

/** Returns the texts of `content/` in `files`, the value of each JSON file by its path, and those of `chapters`. */
export function findPairedTexts(
	files: ReadonlyMap<string, unknown>,
	chapters: readonly Chapter[],
): PairedText[] {
	const ofFiles = [...files]
		.filter(([file]) => file.startsWith('content/'))
		.flatMap(([file, value]) =>
			findBilingualTexts(value).map(([place, text]) => ({ file, place, text })),
		);
	return [...ofFiles, ...chapters.flatMap(findChapterTexts)];
}

/** Whether the lines of each chapter correspond, so that all of its text is among the paired texts. */
export function arePaired(chapters: readonly Chapter[]): boolean {
	return chapters.every(({ texts }) => pairLines(texts).length > 0);
}

/** Returns title, summary and lines of a chapter; no lines where one language has more of them. */
export function findChapterTexts({ texts }: Chapter): PairedText[] {
	const { zh, en } = texts;
	const keys = (['title', 'summary'] as const).filter((key) => zh.meta[key] && en.meta[key]);
	const heads = keys.map((key) => ({
		place: `#/${key}`,
		text: { zh: zh.meta[key], en: en.meta[key] },
	}));
	const lines = pairLines(texts).map((pair) => ({
		place: pair.en.line,
		text: { zh: plainText([pair.zh]), en: plainText([pair.en]) },
	}));
	return [...heads, ...lines].map((each) => ({ file: en.file, ...each }));
}

/**
 * Returns the bilingual texts in `value`, each with its JSON Pointer. A ledger entry, whose readings are two keys among
 * others, is none.
 */
export function findBilingualTexts(
	value: unknown,
	pointer = '#',
): [place: string, text: Bilingual][] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.entries(value);
	if (below.length === locales.length && isBilingual(value)) return [[pointer, value]];
	return below.flatMap(([key, inner]) => findBilingualTexts(inner, `${pointer}/${key}`));
}

function isBilingual(value: object): value is Bilingual {
	return locales.every((locale) => typeof (value as Partial<Bilingual>)[locale] === 'string');
}
