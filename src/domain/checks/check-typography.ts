// The page shows clean type: no stray markup, full-width punctuation between Han, each text in its language.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { allLines, writePieces, type ChapterOutline } from '../chapter/chapter-outline.ts';
import { hanRun } from '../index/note-text.ts';
import { findStrayMarkup } from '../markup/stray-markup.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

interface Rule {
	readonly code: FaultCode;
	readonly pattern: RegExp;
	readonly name: string;
}

/** How an English word begins that is not written with a capital in names. */
const ordinary = '(?<![\\w’-])(?!(?:of|on|and|the|for|to|in)\\b)[a-z]{2}';

const openings = String.raw`(?:^|[.:]\s)(?:In|On|During|By|At|Throughout|Over)|;\s(?:in|on|during|by|at|throughout|over)`;

const times = [
	String.raw`(?:early |late |mid-)?(?:\d+ )?(?:\p{Lu}[a-z]+ )?20\d\d(?:[–—]\d+| and 20\d\d)?`,
	'the (?:reporting )?(?:year|period)',
	'(?:this|the same) year',
	'the (?:two|three|four|five) years',
];

const openingTime = new RegExp(
	String.raw`(?:${openings}) (?:the (?:end|course) of )?(?:${times.join('|')}) (?!and|to|or|on|under)[\p{L}“]`,
	'u',
);

const rules: Record<Locale, readonly Rule[]> = {
	zh: [
		{
			code: 'text/half-width-punctuation',
			pattern: /\p{Script=Han}\s?(?:[,;:?!()]|\.(?!\d))|[,;:?!()]\s?\p{Script=Han}/u,
			name: 'half-width punctuation beside a Han character',
		},
		{
			code: 'text/corner-quotation-mark',
			pattern: /[「」『』]/u,
			name: 'a corner quotation mark',
		},
		{
			// Two words, one of them no part of a name, outside brackets and quotation marks.
			code: 'text/english-in-chinese',
			pattern: new RegExp(
				`(?<![（“][^）”]*)\\b(?:[A-Za-z][\\w’-]*[ ,]+${ordinary}|${ordinary}[\\w’-]*[ ,]+[A-Za-z]{2})`,
			),
			name: 'English text',
		},
	],
	en: [
		{
			code: 'text/chinese-in-english',
			pattern: /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF65]/u,
			name: 'Chinese text',
		},
		{
			code: 'text/comma-missing',
			pattern: openingTime,
			name: 'a time that opens a sentence, with no comma behind it',
		},
	],
};

/** In either language. */
const marks: Rule = {
	code: 'text/marks',
	pattern: /([，。；：、？！,;])\s?[，。；：、,;]|\.{2,}|\s[，。；：、？！）》”,;]|["']/,
	name: 'a mark out of place',
};

const doubleSpace: Rule = {
	code: 'text/double-space',
	pattern: /\S {2,}\S|^ | $|\t/,
	name: 'a superfluous space',
};

/** Quoted words are others'. */
const voice: Record<Locale, Rule> = {
	zh: {
		code: 'text/first-person',
		pattern: /(?<![“《][^”》]*)(?:我们|我司|本公司|本集团)/,
		name: 'the first person',
	},
	en: {
		code: 'text/first-person',
		pattern: /(?<!“[^”]*)\b(?:[Ww]e|[Oo]urs?|us)\b/,
		name: 'the first person',
	},
};

const placeholder: Rule = {
	code: 'text/placeholder',
	pattern: /lorem ipsum|\b(?:TBD|TBC|TODO|FIXME|XX+)\b|【待|待(?:补充|定稿|翻译)|占位符/i,
	name: 'a placeholder',
};

/** MDX knows these; in a JSON file they are text. */
const html: Rule = {
	code: 'markup/stray',
	pattern: /<\/?[a-z][^>]*>|&#?\w+;/i,
	name: 'markup',
};

/** A line of a chapter; in a JSON file it may be a name. */
const allEnglish: Rule = {
	code: 'text/english-in-chinese',
	pattern: /^[^\p{Script=Han}]*[A-Za-z][a-z]{2}[^\p{Script=Han}]*$/u,
	name: 'English text',
};

/** Returns the lines of the chapters, titles and summaries included, that break a rule of type. */
export function checkTypography(report: Report): Fault[] {
	const inLine = {
		zh: [...rules.zh, allEnglish, voice.zh, placeholder],
		en: [...rules.en, voice.en, placeholder],
	};
	return report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, meta, outline } = texts[locale];
			const lines = allLines(outline).map(({ line, pieces }) => ({
				place: line,
				text: writePieces(pieces, (piece) => ('foreign' in piece ? '…' : undefined)),
				spaced: writePieces(pieces, () => '…').trim(),
			}));
			const heads = (['title', 'summary'] as const).map((key) => ({
				place: `#/${key}`,
				text: meta[key],
				spaced: meta[key],
			}));
			const ofLines = [...heads, ...lines].flatMap(({ place, text, spaced }) =>
				[...breaches(inLine[locale], text), ...breaches([doubleSpace, marks], spaced)].map(
					({ code, problem }) => fault(code, file, place, problem),
				),
			);
			const small = locale === 'en' ? findSmallBeginnings(outline) : [];
			const ofItems = small.map((lead) => {
				const place = lines.find(({ text }) => text.startsWith(lead))?.place ?? 1;
				const problem = `Behind "${lead}" a small letter follows the colon.`;
				return fault('text/capital-missing', file, place, problem);
			});
			return [...ofLines, ...ofItems];
		}),
	);
}

/** Returns the bold words with which items begin whose text goes on with a small letter behind a colon. */
function findSmallBeginnings({ markdown }: ChapterOutline): string[] {
	const written = markdown.filter((piece) => typeof piece === 'string').join('');
	const items = written.matchAll(/[-*.] \*\*([^*\n]+)\*\*[^:*\n]{0,60}: [a-z]/g);
	return [...items].map(([, lead = '']) => lead);
}

/** What breaks a rule, and how. */
interface Breach {
	readonly code: FaultCode;
	readonly problem: string;
}

/** Returns the rules of type that `text` breaks. English may quote, letter for letter, what stands in `chinese`. */
export function findTypeFaults(locale: Locale, text: string, chinese: string): Breach[] {
	const isQuoted = (run: string) => chinese.includes(run) && /[A-Za-z]{3}/.test(text);
	const foreign =
		locale === 'en' ? text.replaceAll(hanRun, (run) => (isQuoted(run) ? '' : run)) : text;
	const stray = findStrayMarkup(text, true);
	return [
		...breaches(rules[locale], foreign),
		...breaches([doubleSpace, marks, html, voice[locale], placeholder], text),
		...(stray ? [{ code: 'markup/stray' as const, problem: `There is "${stray.shown}".` }] : []),
	];
}

/** Returns the rules that `text` breaks, one of each code. */
function breaches(broken: readonly Rule[], text: string): Breach[] {
	const codes = new Set<FaultCode>();
	return broken.flatMap(({ code, pattern, name }) => {
		const at = text.search(pattern);
		if (at < 0 || codes.has(code)) return [];
		codes.add(code);
		const shown = text.slice(Math.max(0, at - 10), at + 12).trim();
		return [{ code, problem: `There is ${name}: "${shown}".` }];
	});
}
