// Every text that a JSON file holds in both languages says the same in both, in clean type.

import { fault, type Fault } from '../fault/fault.ts';
import { reference } from '../index/note-text.ts';
import { compareLanguages, compareValues, wordDifference } from '../ledger/compare-languages.ts';
import { readValues } from '../ledger/numbers.ts';
import { inEachLocale, locales, type Locale } from '../locale/locale.ts';
import type { GlossaryTerm } from '../report/report.ts';
import { findBilingualTexts } from './bilingual-texts.ts';
import { diagramFolder } from './check-diagrams.ts';
import { findEndFaults, findTypeFaults } from './check-typography.ts';

/**
 * Returns what is wrong with the bilingual texts of `files`, the checked value of each JSON file by its path: figures that the
 * languages do not share, Chinese in English that does not stand in the Chinese, and faults of type.
 */
export function checkBilingual(files: ReadonlyMap<string, unknown>): Fault[] {
	const texts = [...files].flatMap(([file, value]) =>
		findBilingualTexts(value).map(([place, text]) => ({
			file,
			place,
			text: isNote.test(place)
				? inEachLocale((locale) => text[locale].replaceAll(reference, '…'))
				: text,
		})),
	);
	// English words in Chinese sentences and in the glossary's terms are names.
	const names = new Set(
		texts.flatMap(({ place, text }) =>
			isEnglish(text.zh) && !place.endsWith('/term') ? [] : findNames(text.zh),
		),
	);
	return texts.flatMap(({ file, place, text }) => {
		const differences = compareLanguages(text)
			.filter(({ what }) => what !== 'name' || !isName.test(place))
			.map((difference) =>
				fault('counterpart/figure-differs', file, place, wordDifference(difference)),
			);
		const ofType = locales.flatMap((locale) =>
			[...findTypeFaults(locale, text[locale], text.zh), ...findEndFaults(place, text[locale])].map(
				({ code, problem }) => fault(code, file, `${place}/${locale}`, problem),
			),
		);
		// The words of a diagram are held to the text that it stands in.
		const isForeign =
			!file.startsWith(diagramFolder) &&
			isEnglish(text.zh) &&
			!findNames(text.zh).some((name) => names.has(name)) &&
			!ofType.some(({ code }) => code === 'text/english-in-chinese');
		return [
			...differences,
			...ofType,
			...(isForeign
				? [fault('text/english-in-chinese', file, `${place}/zh`, 'The text is English.')]
				: []),
		];
	});
}

/** Where a text may name a place. */
const isNote = /\/(?:note|reason|notes\/\d+)$/;

/** Where each language has its own name, or quotes its own words. */
const isName = /\/(?:term|here)$/;

/** Whether a text has words, no Han, and is no quotation. */
const isEnglish = (text: string) =>
	!/\p{Script=Han}|^“/u.test(text) && /[A-Za-z][a-z]{2}/.test(text);

const findNames = (text: string) => text.match(/[A-Za-z]{3,}/g) ?? [];

/** Returns terms whose names have a number in one language only; an abbreviation is a name in both. */
export function checkNames(glossary: readonly GlossaryTerm[]): Fault[] {
	return glossary.flatMap(({ term, abbreviation = '', definition, synonyms }, index) => {
		const names = (locale: Locale) => [term[locale], ...synonyms[locale]].join('; ');
		const only = compareValues({ zh: names('zh'), en: names('en') });
		const known = readValues(`${names('en')} ${definition.en}`, 'en');
		const lost = [
			...only.zh,
			...only.en,
			...readValues(abbreviation, 'en').filter((value) => !known.includes(value)),
		];
		if (lost.length === 0) return [];
		const problem = `The names of "${term.en}" have ${lost.join(', ')} in one place only.`;
		return [fault('counterpart/figure-differs', 'content/glossary.json', `#/${index}`, problem)];
	});
}
