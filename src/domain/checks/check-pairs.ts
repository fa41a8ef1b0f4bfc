// Chapters come in pairs: the same file, frontmatter, sections and components in every language.

import type { Fault } from '../fault/fault.ts';
import { locales, otherLocales, sourceLocale } from '../locale/locale.ts';
import type { Chapter, ChapterMeta, ChapterText } from '../report/report.ts';
import type { Mention, ScannedChapter } from '../chapter/scan-chapter.ts';

/** Returns what the languages of `chapter` do not share. */
export function checkPair(chapter: Chapter): Fault[] {
	const first = chapter.texts[sourceLocale];
	return otherLocales(sourceLocale).flatMap((locale) => {
		const second = chapter.texts[locale];
		return [
			...compareMeta(first, second),
			...compareSections(first, second),
			...sharedMentions.flatMap(([what, of]) => compareMentions(what, of, first, second)),
		];
	});
}

/** Reports a chapter that stands in one language only. `present` are its files, by locale. */
export function checkMissing(slug: string, present: readonly string[]): Fault[] {
	return locales
		.filter((locale) => !present.includes(locale))
		.map((locale) => ({
			file: `content/chapters/${locale}/${slug}.mdx`,
			place: '',
			problem: `The chapter "${slug}" is missing in "${locale}"; it stands only in ${present.map((own) => `"${own}"`).join(', ')}.`,
			remedy: 'Write the file, or delete its counterpart.',
		}));
}

const sharedKeys = [
	'part',
	'order',
	'topics',
	'stakeholders',
	'standards',
	'figures',
	'sourceLines',
	'page',
	'state',
] as const satisfies readonly (keyof ChapterMeta)[];

const sharedMentions: readonly (readonly [
	string,
	(outline: ScannedChapter) => readonly Mention[],
])[] = [
	['<KpiTable>', (outline) => outline.tables],
	['<Ref>', (outline) => outline.references],
	['<Discrepancy>', (outline) => outline.discrepancies],
	['footnote', (outline) => outline.footnoteTexts],
	['footnote mark', (outline) => outline.footnoteMarks],
	['component', (outline) => outline.components.filter(({ id }) => id !== 'Lang')],
];

function compareMeta(first: ChapterText, second: ChapterText): Fault[] {
	return sharedKeys
		.filter((key) => JSON.stringify(first.meta[key]) !== JSON.stringify(second.meta[key]))
		.map((key) => ({
			file: second.file,
			place: `#/${key}`,
			problem: `"${key}" is ${JSON.stringify(second.meta[key])} here and ${JSON.stringify(first.meta[key])} in ${first.file}.`,
			remedy: 'Give both languages the same value.',
		}));
}

function compareSections(first: ChapterText, second: ChapterText): Fault[] {
	const [a, b] = [first.outline.sections, second.outline.sections];
	const missing = (from: ChapterText, to: ChapterText): Fault[] =>
		from.outline.sections
			.filter(({ id }) => id && !to.outline.sections.some((section) => section.id === id))
			.map(({ id, line }) => ({
				file: from.file,
				place: `${line}:1`,
				problem: `The section "${id}" stands here but not in ${to.file}.`,
				remedy: 'Write it there under the same id, or delete it here.',
			}));
	const faults = [...missing(first, second), ...missing(second, first)];
	if (faults.length > 0) return faults;
	const at = b.findIndex(
		({ id, depth }, index) => id !== a[index]?.id || depth !== a[index]?.depth,
	);
	const wrong = b[at];
	if (!wrong) return [];
	return [
		{
			file: second.file,
			place: `${wrong.line}:1`,
			problem: `The section "${wrong.id}" (level ${wrong.depth}) stands where ${first.file} has "${a[at]?.id ?? 'nothing'}" (level ${a[at]?.depth ?? '-'}).`,
			remedy: 'Give both languages the same order and the same heading levels.',
		},
	];
}

function compareMentions(
	what: string,
	of: (outline: ScannedChapter) => readonly Mention[],
	first: ChapterText,
	second: ChapterText,
): Fault[] {
	const [a, b] = [of(first.outline), of(second.outline)];
	return [...new Set([...a, ...b].map(({ id }) => id))].flatMap((id) => {
		const [here, there] = [a, b].map((list) => list.filter((mention) => mention.id === id)) as [
			Mention[],
			Mention[],
		];
		if (here.length === there.length) return [];
		const [from, to] = here.length > there.length ? [first, second] : [second, first];
		const place = (here.length > there.length ? here : there).at(-1)?.line ?? 1;
		return [
			{
				file: from.file,
				place: `${place}:1`,
				problem: `The ${what} "${id}" stands ${times(Math.max(here.length, there.length))} here and ${times(Math.min(here.length, there.length))} in ${to.file}.`,
				remedy: 'Give both languages the same.',
			},
		];
	});
}

function times(count: number): string {
	return count === 0 ? 'not at all' : count === 1 ? 'once' : `${count} times`;
}
