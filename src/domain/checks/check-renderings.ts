// Names and fixed expressions have one English form: seeds/renderings.json lists it beside the Chinese.

import { fault, type Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Chapter } from '../report/report.ts';
import type { Renderings } from '../../schemas/source.ts';
import { arePaired, findPairedTexts } from './bilingual-texts.ts';
import { departuresFile } from './check-departures.ts';

export const renderingsFile = 'seeds/renderings.json';

/**
 * Returns the texts of `files`, the value of each JSON file by its path, and of `chapters` whose Chinese has one of the terms and
 * whose English lacks its form, or that have refused words; and terms that no text has.
 */
export function checkRenderings(
	{ terms, refused }: Renderings,
	files: ReadonlyMap<string, unknown>,
	chapters: readonly Chapter[],
): Fault[] {
	// Departures quote the print instead of saying it.
	const texts = findPairedTexts(files, chapters).filter(({ file }) => file !== departuresFile);
	const lost = texts.flatMap(({ file, place, text }) =>
		terms
			// A note may speak of the Chinese words; in a chapter they stand beside the form.
			.filter(({ zh }) => text.zh.includes(zh) && !(isNote(file) && text.en.includes(zh)))
			.filter(({ en }) => !en.some((form) => has(text.en, form)))
			.map(({ zh, en }) => {
				const problem = `The Chinese has "${zh}", and the English lacks its form.`;
				const remedy = `Write "${en.join('" or "')}".`;
				return fault('counterpart/rendering-lost', file, place, problem, remedy);
			}),
	);
	const spoken = texts.flatMap(({ file, place, text }) =>
		refused
			.filter(({ words }) => locales.some((locale) => has(text[locale], words)))
			.map(({ words, write }) => {
				const problem = `The text has "${words}".`;
				return fault('text/words-refused', file, place, problem, `Write "${write}".`);
			}),
	);
	// A chapter that one language has more lines of is not looked at.
	const isWhole = arePaired(chapters);
	const unused = terms.flatMap(({ zh }, index) => {
		if (!isWhole || texts.some(({ text }) => text.zh.includes(zh))) return [];
		const problem = `No text has "${zh}".`;
		return [fault('source/rendering-unused', renderingsFile, `#/terms/${index}`, problem)];
	});
	return [...lost, ...spoken, ...unused];
}

const isNote = (file: string) => file.endsWith('.json');

/** Whether `text` has `words`, with capitals or without. */
function has(text: string, words: string): boolean {
	return text.toLowerCase().includes(words.toLowerCase());
}
