// Chapters come in pairs: the same file, frontmatter, sections and components in every language.

import { fault, type Fault } from '../fault/fault.ts';
import { locales, otherLocales, firstLocale, type Locale } from '../locale/locale.ts';
import type { Chapter, ChapterMeta, ChapterText } from '../report/report.ts';
import { compareLanguages, wordDifference } from '../ledger/compare-languages.ts';
import {
	hasNamedSections,
	pairLines,
	type ChapterOutline,
	type Mention,
	type TextLine,
} from '../chapter/chapter-outline.ts';
import { findChapterTexts } from './bilingual-texts.ts';
import { checkBlocks } from './check-blocks.ts';

/** Returns what the languages of `chapter` do not share. */
export function checkPair(chapter: Chapter): Fault[] {
	const first = chapter.texts[firstLocale];
	const ofOthers = otherLocales(firstLocale).flatMap((locale) => {
		const second = chapter.texts[locale];
		return [
			...compareMeta(first, second),
			...(hasNamedSections(chapter.texts) ? compareSections(first, second) : []),
			...sharedMentions.flatMap(([what, of]) => compareMentions(what, of, first, second)),
		];
	});
	if (!hasNamedSections(chapter.texts) || ofOthers.length > 0) return ofOthers;
	const idsOf = (locale: Locale) =>
		chapter.texts[locale].outline.sections.map(({ id }) => id).join();
	const blocks = otherLocales(firstLocale).flatMap((locale) =>
		// Which section answers which is not known where an id stands twice.
		idsOf(locale) === idsOf(firstLocale)
			? checkBlocks(chapter.texts[firstLocale], chapter.texts[locale])
			: [],
	);
	return [...blocks, ...compareLines(chapter, blocks.length === 0)];
}

/** Reports a chapter that stands in one language only. `present` are its files, by locale. */
export function checkMissing(slug: string, present: readonly string[]): Fault[] {
	return locales
		.filter((locale) => !present.includes(locale))
		.map((locale) => {
			const others = present.map((other) => `"${other}"`).join(', ');
			const problem = `The chapter "${slug}" is missing in "${locale}"; it stands only in ${others}.`;
			return fault('counterpart/missing', `content/chapters/${locale}/${slug}.mdx`, '', problem);
		});
}

/** What each language says in its own words. */
const ownKeys: readonly (keyof ChapterMeta)[] = ['title', 'summary'];

type MentionsOf = (outline: ChapterOutline) => readonly Mention[];

/** Components that are compared by what they name, or that one language needs alone. */
const ownMentions: ReadonlySet<string> = new Set([
	...['KpiTable', 'Ref', 'Discrepancy', 'Diagram'],
	'Lang',
]);

const sharedMentions: readonly (readonly [string, MentionsOf])[] = [
	['<KpiTable>', (outline) => outline.tables],
	['<Ref>', (outline) => outline.references],
	['<Discrepancy>', (outline) => outline.discrepancies],
	['<Diagram>', (outline) => outline.diagrams],
	['footnote', (outline) => outline.footnoteTexts],
	['footnote mark', (outline) => outline.footnoteMarks],
	['link to', (outline) => outline.outgoing.map(({ address, line }) => ({ id: address, line }))],
	['component', (outline) => outline.components.filter(({ id }) => !ownMentions.has(id))],
];

function compareMeta(first: ChapterText, second: ChapterText): Fault[] {
	const keys = Object.keys({ ...first.meta, ...second.meta }) as (keyof ChapterMeta)[];
	return keys.flatMap((key) => {
		const [there, here] = [JSON.stringify(first.meta[key]), JSON.stringify(second.meta[key])];
		if (there === here || ownKeys.includes(key)) return [];
		const problem = `"${key}" is ${here} here and ${there} in ${first.file}.`;
		return [fault('counterpart/key-differs', second.file, `#/${key}`, problem)];
	});
}

function compareSections(first: ChapterText, second: ChapterText): Fault[] {
	const missing = [...missingSections(first, second), ...missingSections(second, first)];
	if (missing.length > 0) return missing;
	const [a, b] = [first.outline.sections, second.outline.sections];
	const at = b.findIndex(
		({ id, depth }, index) => id !== a[index]?.id || depth !== a[index]?.depth,
	);
	const wrong = b[at];
	if (!wrong) return [];
	const problem = `The section "${wrong.id}" (level ${wrong.depth}) stands where ${first.file} has "${a[at]?.id ?? 'nothing'}" (level ${a[at]?.depth ?? '-'}).`;
	return [fault('counterpart/section-differs', second.file, wrong.line, problem)];
}

/**
 * Lines that say another figure, number, unit or bound in one language, and, where its blocks correspond, sections that have
 * more of them in one.
 */
function compareLines(chapter: Chapter, areBlocksPaired: boolean): Fault[] {
	const { zh, en } = chapter.texts;
	const marked = pairLines(chapter.texts).flatMap((lines) => {
		const [chinese, english] = [findMarks(lines.zh), findMarks(lines.en)];
		if (chinese === english) return [];
		const problem = `This line has ${english || 'no marks'}; ${zh.file}:${lines.zh.line} has ${chinese || 'none'}.`;
		return [fault('counterpart/mark-differs', en.file, lines.en.line, problem)];
	});
	const differing = findChapterTexts(chapter).flatMap(({ file, place, text }) =>
		compareLanguages(text).map((difference) =>
			fault('counterpart/figure-differs', file, place, wordDifference(difference)),
		),
	);
	const parts = ({ outline, firstLine }: ChapterText) => [
		{ ...outline.lead, line: firstLine, id: '' },
		...outline.sections,
	];
	const uneven = (areBlocksPaired ? parts(en) : []).flatMap(({ id, text, line }, index) => {
		const other = parts(zh)[index];
		if (!other || other.text.length === text.length) return [];
		const where = id ? `The section "${id}"` : 'The lead';
		const problem = `${where} has ${text.length} paragraphs, items and cells here and ${other.text.length} in ${zh.file}.`;
		return [fault('counterpart/lines-differ', en.file, line, problem)];
	});
	return [...differing, ...marked, ...uneven];
}

/** The marks of footnotes in `line`: `[^28], [^29]`. */
function findMarks({ pieces }: TextLine): string {
	const marks = pieces.flatMap((piece) =>
		typeof piece === 'object' && 'mark' in piece ? `[^${piece.mark}]` : [],
	);
	return [...new Set(marks)].sort().join(', ');
}

function missingSections(from: ChapterText, to: ChapterText): Fault[] {
	const known = to.outline.sections.map(({ id }) => id);
	return from.outline.sections
		.filter(({ id }) => id && !known.includes(id))
		.map(({ id, line }) => {
			const problem = `The section "${id}" stands here but not in ${to.file}.`;
			return fault('counterpart/section-missing', from.file, line, problem);
		});
}

function compareMentions(
	what: string,
	of: MentionsOf,
	first: ChapterText,
	second: ChapterText,
): Fault[] {
	const ids = new Set([first, second].flatMap(({ outline }) => of(outline).map(({ id }) => id)));
	return [...ids].flatMap((id) => {
		const [more, fewer] = [first, second]
			.map(({ file, outline }) => ({
				file,
				all: of(outline).filter((mention) => mention.id === id),
			}))
			.sort((a, b) => b.all.length - a.all.length);
		if (!more || !fewer || more.all.length === fewer.all.length) return [];
		const problem = `The ${what} "${id}" stands ${times(more.all.length)} here and ${times(fewer.all.length)} in ${fewer.file}.`;
		const line = more.all.at(-1)?.line ?? 1;
		return [fault('counterpart/count-differs', more.file, line, problem)];
	});
}

function times(count: number): string {
	return count === 0 ? 'not at all' : count === 1 ? 'once' : `${count} times`;
}
