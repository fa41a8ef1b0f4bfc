// The page shows clean type: no stray markup, full-width punctuation between Han, no Chinese in English text.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { allLines, writePieces } from '../chapter/chapter-outline.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

interface Rule {
	readonly code: FaultCode;
	readonly pattern: RegExp;
	readonly name: string;
}

const rules: Record<Locale, Rule> = {
	zh: {
		code: 'chapter/half-width-punctuation',
		pattern: /\p{Script=Han}\s?[,;:?!()]|[,;:?!()]\s?\p{Script=Han}/u,
		name: 'half-width punctuation beside a Han character',
	},
	en: {
		code: 'chapter/chinese-in-english',
		pattern: /[\p{Script=Han}，。；：「」《》（）]/u,
		name: 'Chinese text',
	},
};

const doubleSpace: Rule = {
	code: 'chapter/double-space',
	pattern: /\S {2,}\S/,
	name: 'a double space',
};

/** Returns the lines of the chapters that break a rule of type. */
export function checkTypography(report: Report): Fault[] {
	return report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, outline } = texts[locale];
			return allLines(outline).flatMap(({ line, pieces }) => {
				const text = writePieces(pieces, (piece) => ('foreign' in piece ? 'Lang' : undefined));
				const spaced = writePieces(pieces, () => '…');
				return [
					...checkLine(rules[locale], text, file, line),
					...checkLine(doubleSpace, spaced, file, line),
				];
			});
		}),
	);
}

function checkLine({ code, pattern, name }: Rule, text: string, file: string, line: number) {
	const at = text.search(pattern);
	if (at < 0) return [];
	const shown = text.slice(Math.max(0, at - 10), at + 12).trim();
	return [fault(code, file, line, `There is ${name}: "${shown}".`)];
}
