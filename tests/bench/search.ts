// Scores the search of the built site on the query sets in tests/search/, and on sets named on the command line that
// give what an answer's text must hold. `npm run bench:search [file.jsonl …]`; `--verbose` names what is not answered first.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadReport } from '../../src/read/report.ts';
import { locales } from '../../src/domain/locale/locale.ts';
import type { Answer } from '../../src/domain/search/find.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { openSearch, transfers, type BuiltSearch } from '../search/built-search.ts';
import { printTable, sum, type Column } from './print-table.ts';
import { holdsAll, readQueries, type Query } from '../search/queries.ts';

interface Score {
	readonly kind: string;
	/** Place of the first result that answers, from 1; infinite where none of the first ten does. */
	readonly rank: number;
	readonly isEmpty: boolean;
	/** Kilobytes. */
	readonly cold: number;
	readonly requests: number;
	/** Kilobytes of the next query of the set, asked on the same page. */
	readonly warm: number;
}

/** The queries of one kind, or all. */
type Row = readonly [name: string, scores: readonly Score[]];

const share = (most: number, [, scores]: Row) =>
	`${((scores.filter(({ rank }) => rank <= most).length / scores.length) * 100).toFixed(1)}%`;
/** The least number that `part` of the queries do not exceed. */
const quantile = (key: 'cold' | 'requests' | 'warm', part: number, [, scores]: Row) => {
	const sorted = scores.map((score) => score[key]).sort((a, b) => a - b);
	return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
};
const meanReciprocalRank = ([, scores]: Row) =>
	sum(scores.map(({ rank }) => 1 / rank)) / scores.length;
const columns: readonly Column<Row>[] = [
	{ head: 'kind', of: ([name]) => name },
	{ head: 'n', of: ([, scores]) => scores.length },
	{ head: '@1', of: (row) => share(1, row) },
	{ head: '@3', of: (row) => share(3, row) },
	{ head: 'MRR', of: meanReciprocalRank, decimals: 3 },
	{ head: 'none', of: ([, scores]) => scores.filter(({ isEmpty }) => isEmpty).length },
	{ head: 'cold kB p50', of: (row) => quantile('cold', 0.5, row) },
	{ head: 'p95', of: (row) => quantile('cold', 0.95, row) },
	{ head: 'requests p50', of: (row) => quantile('requests', 0.5, row) },
	{ head: 'p95', of: (row) => quantile('requests', 0.95, row) },
	{ head: 'further kB p50', of: (row) => quantile('warm', 0.5, row) },
];

const { values, positionals: files } = parseArgs({
	allowPositionals: true,
	options: { verbose: { type: 'boolean' } },
});
const records = buildSearchRecords(await loadReport());

for (const locale of locales) {
	const texts = new Map(
		records
			.filter((record) => record.locale === locale)
			.map(({ id, path, title, content }) => [id, [...path, title, content].join(' ')]),
	);
	const queries = [...readQueries(locale), ...files.flatMap(readSet)].filter(
		({ lang }) => lang === locale,
	);
	const scores: Score[] = [];
	for (const [index, { query, kind, must, expected }] of queries.entries()) {
		const answers = (id: string) => expected.includes(id) || holdsAll(texts.get(id) ?? '', must);
		transfers.length = 0;
		const search = await openSearch(locale);
		const hits = await ask(search, query);
		const [cold, requests] = [sumKilobytes(), transfers.length];
		transfers.length = 0;
		await ask(search, queries[(index + 1) % queries.length]?.query ?? '');
		const at = hits.slice(0, 10).findIndex(({ entry }) => answers(entry.id));
		const rank = at < 0 ? Number.POSITIVE_INFINITY : at + 1;
		if (rank !== 1 && values.verbose)
			console.log(`${rank}  ${query}  ${hits[0]?.entry.id ?? 'nothing'}`);
		const isEmpty = hits.length === 0;
		scores.push({ kind, rank, isEmpty, cold, requests, warm: sumKilobytes() });
	}
	const byKind = [...Map.groupBy(scores, ({ kind }) => kind), ['all', scores] as const];
	const rows = byKind.map(([name, list]): Row => [`${locale} ${name}`, list]);
	printTable(
		`Search, ${locale}`,
		rows.sort(([a], [b]) => (a < b ? -1 : 1)),
		columns,
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

/** What was transferred, in kilobytes of 1,024 bytes. */
function sumKilobytes(): number {
	return sum(transfers.map(({ bytes }) => bytes)) / 1024;
}
