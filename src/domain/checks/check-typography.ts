// The page shows clean type: no stray markup, full-width punctuation between Han, no Chinese in English text.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { allLines, writePieces } from '../chapter/chapter-outline.ts';
import { hanRun } from '../index/note-text.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

interface Rule {
	readonly code: FaultCode;
	readonly pattern: RegExp;
	readonly name: string;
}

const rules: Record<Locale, readonly Rule[]> = {
	zh: [
		{
			code: 'text/half-width-punctuation',
			pattern: /\p{Script=Han}\s?[,;:?!()]|[,;:?!()]\s?\p{Script=Han}/u,
			name: 'half-width punctuation beside a Han character',
		},
		{
			code: 'text/corner-quotation-mark',
			pattern: /[「」『』]/u,
			name: 'a corner quotation mark',
		},
	],
	en: [
		{
			code: 'text/chinese-in-english',
			pattern: /[\p{Script=Han}，。；：「」《》（）]/u,
			name: 'Chinese text',
		},
	],
};

const doubleSpace: Rule = {
	code: 'text/double-space',
	pattern: /\S {2,}\S|^ | $/,
	name: 'a superfluous space',
};

/** Returns the lines of the chapters that break a rule of type. */
export function checkTypography(report: Report): Fault[] {
	return report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, outline } = texts[locale];
			return allLines(outline).flatMap(({ line, pieces }) => {
				const text = writePieces(pieces, (piece) => ('foreign' in piece ? 'Lang' : undefined));
				const spaced = writePieces(pieces, () => '…');
				return [...breaches(rules[locale], text), ...breaches([doubleSpace], spaced.trim())].map(
					({ code, problem }) => fault(code, file, line, problem),
				);
			});
		}),
	);
}

/** What breaks a rule, and how. */
interface Breach {
	readonly code: FaultCode;
	readonly problem: string;
}

/** Returns the rules of type that `text` breaks. English may quote, letter for letter, what stands in `chinese`. */
export function findTypeFaults(locale: Locale, text: string, chinese: string): Breach[] {
	const foreign =
		locale === 'en' ? text.replaceAll(hanRun, (run) => (chinese.includes(run) ? '' : run)) : text;
	return [...breaches(rules[locale], foreign), ...breaches([doubleSpace], text)];
}

function breaches(broken: readonly Rule[], text: string): Breach[] {
	return broken.flatMap(({ code, pattern, name }) => {
		const at = text.search(pattern);
		if (at < 0) return [];
		const shown = text.slice(Math.max(0, at - 10), at + 12).trim();
		return [{ code, problem: `There is ${name}: "${shown}".` }];
	});
}
