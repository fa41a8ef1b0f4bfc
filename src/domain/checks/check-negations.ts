// A sentence denies in both languages, or in neither.

import { fault, type Fault } from '../fault/fault.ts';
import { findLoneNegations } from '../ledger/negation.ts';
import type { Chapter } from '../report/report.ts';
import type { SourceExceptions } from '../../schemas/source.ts';
import { arePaired, findPairedTexts } from './bilingual-texts.ts';
import { departuresFile } from './check-departures.ts';
import { exceptionsFile } from './check-source-figures.ts';

/** Their texts quote other words in each language. */
const apart = [departuresFile];

/**
 * Returns the sentences of `files` (the value of each JSON file by its path) and of `chapters` that deny something in one language
 * only, but for those that `excepted` holds in Chinese, and exceptions that are not needed.
 */
export function checkNegations(
	files: ReadonlyMap<string, unknown>,
	chapters: readonly Chapter[],
	excepted: SourceExceptions['negations'] = [],
): Fault[] {
	const texts = findPairedTexts(files, chapters).filter(({ file }) => !apart.includes(file));
	const used = new Set<string>();
	const listed = new Set(excepted.map(({ text }) => text));
	const faults = texts.flatMap(({ file, place, text }) =>
		findLoneNegations(text).flatMap(({ zh, en }) => {
			used.add(zh);
			if (listed.has(zh)) return [];
			const problem = `One language denies what the other does not: "${zh}", "${en}".`;
			return [fault('counterpart/negation-differs', file, place, problem)];
		}),
	);
	// A chapter that one language has more lines of is not compared.
	const isWhole = arePaired(chapters);
	const unused = excepted.flatMap(({ text }, index) => {
		if (used.has(text) || !isWhole) return [];
		const problem = `Both languages deny, or neither does, in "${text}", or no text has it.`;
		return [fault('source/exception-unused', exceptionsFile, `#/negations/${index}`, problem)];
	});
	return [...faults, ...unused];
}
