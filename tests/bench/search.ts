// Scores the search of the built site on the query sets in tests/search/, and on sets named on the command line that
// give what an answer's text must hold. `npm run bench:search [file.jsonl …]`.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { loadReport } from '../../src/read/report.ts';
import { locales } from '../../src/domain/locale/locale.ts';
import type { Answer } from '../../src/domain/search/find.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { openSearch, transfers, type BuiltSearch } from '../search/built-search.ts';
import { cell, printTable } from './print-table.ts';
import { holdsAll, readQueries, type Query } from '../search/queries.ts';

interface Score {
	/** Place of the first result that answers, from 1; 0 for none among the first ten. */
	readonly rank: number;
	readonly isEmpty: boolean;
	readonly cold: number;
	readonly requests: number;
	/** Bytes of the next query of the set, asked on the same page. */
	readonly warm: number;
}

const records = buildSearchRecords(await loadReport());
const isVerbose = process.argv.includes('--verbose');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

for (const locale of locales) {
	const texts = new Map(
		records
			.filter((record) => record.locale === locale)
			.map(({ id, path, title, content }) => [id, [...path, title, content].join(' ')]),
	);
	const queries = [...readQueries(locale), ...files.flatMap(readSet)].filter(
		({ lang }) => lang === locale,
	);
	const scores = new Map<string, Score[]>();
	for (const [index, { query, kind, must, expected }] of queries.entries()) {
		const answers = (id: string) => expected.includes(id) || holdsAll(texts.get(id) ?? '', must);
		transfers.length = 0;
		const search = await openSearch(locale);
		const hits = await ask(search, query);
		const [cold, requests] = [sumBytes(), transfers.length];
		transfers.length = 0;
		await ask(search, queries[(index + 1) % queries.length]?.query ?? '');
		const rank = hits.slice(0, 10).findIndex(({ entry }) => answers(entry.id)) + 1;
		if (rank !== 1 && isVerbose)
			console.log(`${String(rank)}  ${query}  ${hits[0]?.entry.id ?? 'nothing'}`);
		for (const name of [`${locale} ${kind}`, `${locale} all`]) {
			const list = scores.get(name) ?? [];
			list.push({ rank, isEmpty: hits.length === 0, cold, requests, warm: sumBytes() });
			scores.set(name, list);
		}
	}
	const rows = [...scores]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, list]) => {
			const share = (most: number) => {
				const found = list.filter(({ rank }) => rank > 0 && rank <= most);
				return `${((found.length / list.length) * 100).toFixed(1)}%`;
			};
			const at = (key: 'cold' | 'requests' | 'warm', part: number) =>
				quantile(
					list.map((score) => score[key]),
					part,
				);
			return [
				name,
				cell(list.length, 0),
				share(1),
				share(3),
				cell(list.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / list.length, 3),
				cell(list.filter(({ isEmpty }) => isEmpty).length, 0),
				cell(at('cold', 0.5) / 1024, 0),
				cell(at('cold', 0.95) / 1024, 0),
				cell(at('requests', 0.5), 0),
				cell(at('requests', 0.95), 0),
				cell(at('warm', 0.5) / 1024, 0),
			];
		});
	printTable(
		`Search, ${locale}`,
		[
			'kind',
			'n',
			'@1',
			'@3',
			'MRR',
			'none',
			'cold kB p50',
			'p95',
			'requests p50',
			'p95',
			'further kB p50',
		],
		rows,
	);
}

/** Asks for `query` and reads the texts that a reader sees of the first five results. */
async function ask(search: BuiltSearch, query: string): Promise<Answer['hits']> {
	const { hits } = await search.search(query);
	for (const { entry } of hits.slice(0, 5)) if (!entry.value) await search.readText(entry);
	return hits;
}

function readSet(file: string): Query[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => ({ expected: [], ...(JSON.parse(line) as Omit<Query, 'expected'>) }));
}

function sumBytes(): number {
	return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

function quantile(values: readonly number[], at: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? 0;
}
