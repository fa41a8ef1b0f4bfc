// The page shows clean type: no stray markup, full-width punctuation between Han, each text in its language.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { allLines, writePieces, type ChapterOutline } from '../chapter/chapter-outline.ts';
import { hanRun } from '../index/note-text.ts';
import { findStrayMarkup } from '../markup/stray-markup.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { traditionalCharacter } from '../locale/traditional.ts';
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

const americanWords = [
	'[a-z]{3,}(?:iz(?:e[sd]?|ing|ations?)|yz(?:e[sd]?|ing))',
	'(?:behavi|col|fav|harb|hon|lab|neighb)or(?:s|ed|ing|able|ite)?',
	'(?:cent|fib|lit|kilomet|centimet)ers?',
	'(?:cancel|label|model|travel|fuel)(?:ed|ing)',
	'defense|fulfill',
].join('|');

/** Where no title in brackets and no quotation has them; names have capitals. */
const american = new RegExp(
	`\\b(?!(?:cap|down|out|over|re)siz)(?:${americanWords})\\b(?<!\\([A-Z][^)]*|“[^”]*)`,
);

const rules: Record<Locale, readonly Rule[]> = {
	zh: [
		{
			code: 'text/traditional-character',
			pattern: traditionalCharacter,
			name: 'a traditional character',
		},
		{
			code: 'text/traditional-character',
			pattern: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
			name: 'a letter of another language',
		},
		{
			code: 'text/space-missing',
			pattern: /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d%]\p{Script=Han}/u,
			name: 'no space between a Han character and a letter or digit',
		},
		{
			code: 'text/word-doubled',
			pattern: /([是在和与及了将被把])\1|(?<!目)的的|(\p{Script=Han}{3,})\2/u,
			name: 'a word twice',
		},
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
			code: 'text/space-missing',
			pattern:
				/[a-z][,;:?!][A-Za-z]|[a-z)”’][,;][A-Za-z“‘(]|[a-z)]\.[A-Z]|[A-Za-z]{2}\(|\)[A-Za-z]/,
			name: 'no space behind a mark or before a bracket',
		},
		{
			code: 'text/word-doubled',
			pattern: /(?<![\w-])(?!had|that)([a-z]+) \1\b/,
			name: 'a word twice',
		},
		{
			code: 'text/american-spelling',
			pattern: american,
			name: 'American spelling',
		},
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
	pattern:
		/([，。；：、？！,;])\s?[，。；：、,;]|\.{2,}|\s[，。；：、？！）》”,;:?!)]|\s\.(?!\d)|[（(《“]\s|["']/,
	name: 'a mark out of place',
};

/** Each mark that opens, and the one that closes. Brackets may stand within each other. */
const unpaired: Rule = {
	code: 'text/marks-unpaired',
	pattern: new RegExp(
		[
			...['（）', '()', '《》', '[]', '“”'].map(
				([opens, closes]) => `^[^\\${opens}]*\\${closes}|\\${opens}[^\\${closes}]*$`,
			),
			'“[^”]*“|”[^“]*”',
		].join('|'),
	),
	name: 'a bracket or quotation mark without the other, or the wrong way round',
};

/** A title or label ends as no sentence does; "Inc." and "etc." are short for something. */
const stopBehindTitle: Rule = {
	code: 'text/title-with-stop',
	pattern: /(?:[。；：，、;:,]|(?<!\b[A-Z][a-z]{1,3}|etc)\.)$/,
	name: 'a mark at the end of a title or label',
};

/** What is written in sentences. */
const stopMissing: Rule = {
	code: 'text/stop-missing',
	pattern: /(?<![。？！…：.?!:][”’）)]*)$/,
	name: 'no full stop at the end',
};

const doubleSpace: Rule = {
	code: 'text/double-space',
	pattern: /\S {2,}\S|^ | $|\t/,
	name: 'a superfluous space',
};

/** As a mark of a note is copied from print. */
const raisedDigit: Rule = {
	code: 'text/marks',
	pattern: /(?<!m)[²³]|[¹⁰-⁹]/,
	name: 'a raised digit that is no square or cubic metre',
};

/** What a line must keep with all that stands in it. */
const inSpaced = [doubleSpace, marks, unpaired, raisedDigit];

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
			const found = [
				...[...heads, ...lines].map(({ place, text, spaced }) => ({
					place,
					broken: [...breaches(inLine[locale], text), ...breaches(inSpaced, spaced)],
				})),
				...outline.sections.map(({ line, title }) => ({
					place: line,
					broken: breaches([stopBehindTitle], title),
				})),
				...heads.map(({ place, text }) => ({ place, broken: findEndFaults(place, text) })),
			];
			const ofLines = found.flatMap(({ place, broken }) =>
				broken.map(({ code, problem }) => fault(code, file, place, problem)),
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
		...breaches([...inSpaced, html, voice[locale], placeholder], text),
		...(stray ? [{ code: 'markup/stray' as const, problem: `There is "${stray.shown}".` }] : []),
	];
}

/** Where a text ends in a full stop, and where in none. */
const sentences =
	/\/(?:note|notes\/\d+|limits\/\d+|reason|definition|summary|footnotes\/\d+\/text)$/;
const titles = /\/(?:title|finding|label|term|unit|publisher)$/;

/** Returns whether the `text` at `place`, a JSON Pointer, ends as no text of its kind does. */
export function findEndFaults(place: string, text: string): Breach[] {
	if (text === '') return [];
	if (sentences.test(place)) return breaches([stopMissing], text);
	return titles.test(place) ? breaches([stopBehindTitle], text) : [];
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
