// Scores the search of the built site on the query sets in tests/search/, and on sets named on the command line that
// give what an answer's text must hold. `npm run bench:search [file.jsonl …]`.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { contentRoot, readContentFiles } from '../../src/read/content-files.ts';
import { parseReport } from '../../src/read/parse-report.ts';
import { locales } from '../../src/domain/locale/locale.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { openSearch, transfers } from '../search/built-search.ts';
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

const { report } = parseReport(await readContentFiles(contentRoot()));
if (!report) throw new Error('The content has faults: npm run check lists them.');
const records = buildSearchRecords(report);
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
		const own = await openSearch(locale);
		const { hits } = await own.search(query);
		for (const { entry } of hits.slice(0, 5)) if (!entry.value) await own.readText(entry);
		const [cold, requests] = [sumBytes(), transfers.length];
		transfers.length = 0;
		const again = await own.search(queries[(index + 1) % queries.length]?.query ?? '');
		for (const { entry } of again.hits.slice(0, 5)) if (!entry.value) await own.readText(entry);
		const rank = hits.slice(0, 10).findIndex(({ entry }) => answers(entry.id)) + 1;
		if (rank !== 1 && isVerbose)
			console.log(`${String(rank)}  ${query}  ${hits[0]?.entry.id ?? 'nothing'}`);
		for (const name of [`${locale} ${kind}`, `${locale} all`]) {
			const list = scores.get(name) ?? [];
			list.push({ rank, isEmpty: hits.length === 0, cold, requests, warm: sumBytes() });
			scores.set(name, list);
		}
	}
	console.log(
		`\n${'kind'.padEnd(16)}   n    @1    @3    MRR  none  cold kB p50 p95  requests p50 p95  further kB p50`,
	);
	for (const [name, list] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const share = (most: number) =>
			percent(list.filter(({ rank }) => rank > 0 && rank <= most).length / list.length);
		const mrr = list.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / list.length;
		const kilobytes = (read: (score: Score) => number, at: number) =>
			(quantile(list.map(read), at) / 1024).toFixed(0);
		const requests = (at: number) =>
			quantile(
				list.map((score) => score.requests),
				at,
			);
		console.log(
			[
				name.padEnd(16),
				String(list.length).padStart(4),
				share(1),
				share(3),
				mrr.toFixed(3),
				String(list.filter(({ isEmpty }) => isEmpty).length).padStart(4),
				`      ${kilobytes(({ cold }) => cold, 0.5).padStart(4)} ${kilobytes(({ cold }) => cold, 0.95)}`,
				`          ${String(requests(0.5)).padStart(3)} ${String(requests(0.95))}`,
				`               ${kilobytes(({ warm }) => warm, 0.5)}`,
			].join('  '),
		);
	}
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

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`.padStart(6);
}
