// The benchmark's own corpus: chapters as long and as varied as those of a real report, with their ledgers and tables.
// A chapter has 8 headings, 2 Markdown tables, 2 footnotes, 3 references and about 13.5 kB of text in each language.

import type { KpiTableFile } from '../../src/schemas/kpi-table.ts';
import type { LedgerEntry } from '../../src/schemas/reference.ts';
import {
	inEachLocale,
	locales,
	type Bilingual,
	type Locale,
} from '../../src/domain/locale/locale.ts';
import type { Corpus, CorpusChapter } from './content-root.ts';
import { makeSentences, makeTitle, pickNumber, seedRandom, type Random } from './corpus-words.ts';

const sectionsPerChapter = 8;
const paragraphsPerSection = 3;
/** Leaves room for the tables in the 13.5 kB of a chapter. */
const bytesPerParagraph = 395;
const years = ['2023', '2022', '2021'] as const;
const units = [
	{ zh: '吨', en: 'tonnes' },
	{ zh: '兆瓦时', en: 'MWh' },
	{ zh: '人次', en: 'participations' },
	{ zh: '小时', en: 'hours' },
] as const;

/** Returns a corpus of `count` chapters; every fifth chapter has a KPI table. The same `count` gives the same corpus. */
export function generateCorpus(count: number): Corpus {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	return {
		chapters: numbers.map((number) =>
			generateChapter(number, sectionsPerChapter, (random) =>
				[number - 1 || count, (number % count) + 1, pickNumber(random, 1, count)].map(slugOf),
			),
		),
		tables: Object.fromEntries(
			numbers
				.filter((number) => number % 5 === 1)
				.map((number) => [tableId(number), generateTable(number)]),
		),
	};
}

interface Draft {
	readonly random: Random;
	readonly lines: Readonly<Record<Locale, string[]>>;
	readonly entries: LedgerEntry[];
}

/** Returns the chapter `number` with `sections` sections; `targetsOf` gives the ids to which it refers. */
export function generateChapter(
	number: number,
	sections: number,
	targetsOf: (random: Random) => readonly string[] = () => [],
): CorpusChapter {
	const random = seedRandom(number);
	const draft: Draft = { random, lines: { zh: [], en: [] }, entries: [] };
	const title = inEachLocale((locale) => makeTitle(random, locale));
	const summary = inEachLocale((locale) => makeSentences(random, locale, 120));
	const targets = targetsOf(random);
	for (let section = 1; section <= sections; section++) {
		addSection(draft, number, section, targets);
	}
	const slug = slugOf(number);
	return {
		slug,
		texts: inEachLocale((locale) => ({
			title: title[locale],
			summary: summary[locale],
			body: draft.lines[locale].join('\n\n'),
		})),
		ledger: draft.entries,
	};
}

function addSection(draft: Draft, chapter: number, section: number, targets: readonly string[]) {
	const { random, lines } = draft;
	const id = `${slugOf(chapter)}-${section}`;
	const marks = section % 3 === 1 ? '##' : '###';
	for (const locale of locales) {
		lines[locale].push(`${marks} ${makeTitle(random, locale)} {/* #${id} */}`);
	}
	const reference = targets[[2, 5, 7].indexOf(section)];
	const note = section % 3 === 0 ? `${chapter * 2 + section / 3 - 2}` : undefined;
	for (let paragraph = 0; paragraph < paragraphsPerSection; paragraph++) {
		const figure = addFigure(draft, id);
		for (const locale of locales) {
			const text = makeSentences(random, locale, bytesPerParagraph);
			const isFirst = paragraph === 0;
			lines[locale].push(
				text +
					(locale === 'zh' ? `约 ${figure.zh}。` : ` About ${figure.en}.`) +
					(isFirst && note ? `[^${note}]` : '') +
					(isFirst && reference ? seeAlso(reference, locale) : ''),
			);
		}
	}
	if (!note) return;
	addTable(draft, id);
	for (const locale of locales) {
		lines[locale].push(`[^${note}]: ${makeSentences(random, locale, 60)}`);
	}
}

function seeAlso(id: string, locale: Locale): string {
	return locale === 'zh' ? `参见<Ref to="${id}" />。` : ` See <Ref to="${id}" />.`;
}

/** Enters a figure with a unit into the ledger and returns its readings. */
function addFigure({ random, entries }: Draft, section: string): Bilingual {
	const value = pickNumber(random, 1000, 99_999).toLocaleString('en-US');
	const unit = units[pickNumber(random, 0, units.length - 1)] ?? units[0];
	const readings = { zh: `${value} ${unit.zh}`, en: `${value} ${unit.en}` };
	entries.push({ kind: 'figure', value, unit: unit.zh, line: 1, section, ...readings });
	return readings;
}

function addTable(draft: Draft, section: string): void {
	const { random, lines, entries } = draft;
	for (const year of years) {
		entries.push({ kind: 'date', value: year, line: 1, section, zh: `${year} 年`, en: year });
	}
	const rows = Array.from({ length: 7 }, () => {
		const values = years.map(() => (pickNumber(random, 100, 99_999) / 100).toFixed(2));
		for (const value of values) {
			entries.push({ kind: 'figure', value, line: 1, section, zh: value, en: value });
		}
		return { label: inEachLocale((locale) => makeTitle(random, locale)), values };
	});
	const heads = {
		zh: ['指标', '单位', ...years.map((year) => `${year} 年`), '说明'],
		en: ['Indicator', 'Unit', ...years, 'Note'],
	};
	for (const locale of locales) {
		lines[locale].push(
			[
				`| ${heads[locale].join(' | ')} |`,
				'| --- | --- | ---: | ---: | ---: | --- |',
				...rows.map(
					({ label, values }) =>
						`| ${label[locale]} | ${units[0][locale]} | ${values.join(' | ')} | — |`,
				),
			].join('\n'),
		);
	}
}

/** A table whose last row is the sum of the others, so that the check of the equations has work too. */
function generateTable(chapter: number): KpiTableFile {
	const random = seedRandom(-chapter);
	const id = tableId(chapter);
	const parts = Array.from({ length: 6 }, () => years.map(() => pickNumber(random, 100, 9999)));
	const total = years.map((_, year) => parts.reduce((sum, row) => sum + (row[year] ?? 0), 0));
	const rows = [...parts, total].map((values, index) => ({
		id: `row-${index + 1}`,
		label: inEachLocale((locale) => makeTitle(random, locale)),
		unit: units[0],
		line: 1,
		cells: Object.fromEntries(
			years.map((year, at) => [year, { value: `${values[at] ?? 0}` as const }]),
		),
	}));
	return {
		title: inEachLocale((locale) => makeTitle(random, locale)),
		chapter: slugOf(chapter),
		order: 1,
		topics: ['topic'],
		standards: [],
		columns: years.map((year) => ({ id: year, period: `${year}-01-01/${year}-12-31` })),
		rows,
		identities: [
			{
				kind: 'sum',
				result: `${id}.row-${rows.length}`,
				parts: parts.map((_, index) => `${id}.row-${index + 1}`),
			},
		],
	};
}

function slugOf(chapter: number): string {
	return `chapter-${String(chapter).padStart(3, '0')}`;
}

function tableId(chapter: number): string {
	return `table-${String(chapter).padStart(3, '0')}`;
}
