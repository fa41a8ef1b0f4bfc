// Scores the search of the built site on the query sets in tests/search/, and on sets named on the command line that
// give what an answer's text must hold. `npm run bench:search [file.jsonl …]`; `--verbose` names what is not answered first.

import { parseArgs } from 'node:util';
import { loadReport } from '../../src/read/report.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { openSearch, transfers, type BuiltSearch } from '../search/built-search.ts';
import { printTable, sum, type Columns } from './print-table.ts';
import { holdsAll, readQueries, readTexts } from '../search/queries.ts';

type Score = Awaited<ReturnType<typeof scoreQueries>>[number];
/** The queries of one kind, or all. */
type Row = readonly [name: string, scores: readonly Score[]];

const share = (most: number) => (row: Row) =>
	`${((row[1].filter(({ rank }) => rank <= most).length / row[1].length) * 100).toFixed(1)}%`;
/** The least number that `part` of the queries do not exceed. */
const quantile = (key: 'cold' | 'requests' | 'warm', part: number) => (row: Row) => {
	const sorted = row[1].map((score) => score[key]).sort((a, b) => a - b);
	return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
};
const columns: Columns<Row> = [
	{ head: 'kind', of: ([name]) => name },
	{ head: 'n', of: ([, scores]) => scores.length },
	{ head: '@1', of: share(1) },
	{ head: '@3', of: share(3) },
	{ head: 'MRR', of: ([, all]) => sum(all.map(({ rank }) => 1 / rank)) / all.length, decimals: 3 },
	{ head: 'none', of: ([, scores]) => scores.filter(({ isEmpty }) => isEmpty).length },
	{ head: 'cold kB p50', of: quantile('cold', 0.5) },
	{ head: 'p95', of: quantile('cold', 0.95) },
	{ head: 'requests p50', of: quantile('requests', 0.5) },
	{ head: 'p95', of: quantile('requests', 0.95) },
	{ head: 'further kB p50', of: quantile('warm', 0.5) },
];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { verbose: { type: 'boolean' } },
});
const records = buildSearchRecords(await loadReport());

for (const locale of locales) {
	const scores = await scoreQueries(locale);
	const kinds = Map.groupBy(scores, ({ kind }) => `${locale} ${kind}`).set(`${locale} all`, scores);
	const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
	printTable(`Search, ${locale}`, rows, columns);
}

function scoreQueries(locale: Locale) {
	const own = records.filter((record) => record.locale === locale);
	const texts = readTexts(own);
	const files = ['', '-fresh', '-second', '-third'].map(
		(set) => `tests/search/${locale}${set}.jsonl`,
	);
	const sets = [...files, ...positionals].flatMap(readQueries);
	const queries = sets.filter(({ lang }) => lang === locale);
	return Array.fromAsync(queries, async ({ query, kind, must, expected }, index) => {
		const search = await openSearch(locale);
		const { hits, requests, kilobytes: cold } = await ask(search, query);
		// On the same page the next query of the set is asked.
		const next = queries[(index + 1) % queries.length]?.query ?? '';
		const { kilobytes: warm } = await ask(search, next);
		const answers = ({ entry: { id } }: (typeof hits)[number]) =>
			expected.includes(id) || holdsAll(texts.get(id) ?? '', must);
		const at = hits.slice(0, 10).findIndex(answers);
		/** Place of the first result that answers, from 1; infinite where none of the first ten does. */
		const rank = at < 0 ? Number.POSITIVE_INFINITY : at + 1;
		if (rank !== 1 && values.verbose)
			console.log(`${rank}  ${query}  ${hits[0]?.entry.id ?? 'nothing'}`);
		return { kind, rank, isEmpty: hits.length === 0, cold, requests, warm };
	});
}

/**
 * Asks for `query` and reads the texts that a reader sees of the first five results; tells what was transferred since it
 * was last asked, in kilobytes of 1,024 bytes.
 */
async function ask(search: BuiltSearch, query: string) {
	const { hits } = await search.search(query);
	for (const { entry } of hits.slice(0, 5)) if (!entry.value) await search.readText(entry);
	const read = transfers.splice(0);
	const kilobytes = sum(read.map(({ bytes }) => bytes)) / 1024;
	return { hits, requests: read.length, kilobytes };
}
