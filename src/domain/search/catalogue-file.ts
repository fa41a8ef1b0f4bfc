// The catalogue as it is sent: a list for each property in place of an object for each entry, which compresses better.

import type { CatalogueFile, TermLinks } from './catalogue.ts';

type Listed = CatalogueFile['entries'][number];
/** For each property the values of all; null where one has none. */
type Columns<Row> = { readonly [Key in keyof Row]?: readonly (Row[Key] | null)[] };

/** A path that begins as that of an entry before it, with that entry's title, has its number in their place. */
type SentPath = readonly (string | number)[];
type SentEntry = Omit<Listed, 'term' | 'path'> & {
	readonly path: SentPath;
	readonly term?: undefined;
};

interface Sent extends Omit<CatalogueFile, 'entries'> {
	readonly entries: Columns<SentEntry>;
	/** Those of the entries of the glossary, in their order. */
	readonly terms: Columns<TermLinks>;
}

/** Writes `file` as JSON. */
export function writeCatalogue({ entries, ...file }: CatalogueFile): string {
	const terms = entries.flatMap(({ term }) => term ?? []);
	const numbers = new Map<string, number>();
	const listed = entries.map((entry, number): SentEntry => {
		const path = shorten(entry.path, numbers);
		const own = keyOf([...entry.path, entry.title]);
		if (!numbers.has(own)) numbers.set(own, number);
		return { ...entry, path, term: undefined };
	});
	return JSON.stringify({ ...file, entries: toColumns(listed), terms: toColumns(terms) });
}

/** Reads what `writeCatalogue` wrote. */
export function parseCatalogue(text: string): CatalogueFile {
	const { entries, terms, ...file } = JSON.parse(text) as Sent;
	const links = toRows<TermLinks>(terms);
	let next = 0;
	const listed: Listed[] = [];
	for (const { path: sent, ...entry } of toRows<SentEntry>(entries)) {
		const path = sent.flatMap((part) => {
			const above = typeof part === 'number' ? listed[part] : undefined;
			return above ? [...above.path, above.title] : String(part);
		});
		const term = entry.kind === 'term' ? links[next++] : undefined;
		listed.push({ ...entry, path, ...(term ? { term } : {}) });
	}
	return { ...file, entries: listed };
}

/** Writes `path` by the longest beginning in `numbers`. */
function shorten(path: readonly string[], numbers: ReadonlyMap<string, number>): SentPath {
	for (let size = path.length; size > 0; size -= 1) {
		const number = numbers.get(keyOf(path.slice(0, size)));
		if (number !== undefined) return [number, ...path.slice(size)];
	}
	return path;
}

function keyOf(path: readonly string[]): string {
	return path.join('\n');
}

function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
	const all = new Set(rows.flatMap((row) => Object.keys(row) as (keyof Row)[]));
	const keys = [...all].filter((key) => rows.some((row) => row[key] !== undefined));
	return Object.fromEntries(
		keys.map((key) => [key, rows.map((row) => row[key] ?? null)]),
	) as unknown as Columns<Row>;
}

function toRows<Row extends object>(columns: Columns<Row>): Row[] {
	const all = Object.entries(columns) as [string, readonly unknown[]][];
	return Array.from({ length: all[0]?.[1].length ?? 0 }, (_, at) =>
		Object.fromEntries(
			all.flatMap(([key, values]) => {
				const value = values[at] ?? undefined;
				return value === undefined ? [] : [[key, value]];
			}),
		),
	) as unknown as Row[];
}
