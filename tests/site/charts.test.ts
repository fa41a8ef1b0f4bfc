// Charts on the built pages: their data equals the tables beside them, and what they weigh.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, dist, getPage, textOf, type BuiltPage, type Element } from './built-site.ts';

interface Row {
	id: string;
	label: Record<string, string>;
	unit?: Record<string, string>;
	children?: Row[];
}

interface File {
	columns: { id: string; period?: string }[];
	rows: Row[];
	charts?: {
		id: string;
		kind: string;
		rows: string[];
		target?: string;
		title: Record<string, string>;
		finding: Record<string, string>;
	}[];
}

/** What the browser draws from: `data-chart`. */
interface ChartData {
	categories: string[];
	series: {
		label: string;
		unit: string;
		values: (string | null)[];
		gaps?: Record<string, string>;
	}[];
}

const tables = readdirSync('content/kpi').map((name) => ({
	id: name.replace(/\.json$/, ''),
	file: JSON.parse(readFileSync(`content/kpi/${name}`, 'utf8')) as File,
}));
const charts = tables.flatMap(({ id, file }) =>
	(file.charts ?? []).map((chart) => ({ name: `${id}--${chart.id}`, id, file, chart })),
);

function flatten(rows: readonly Row[], above: readonly Row[] = []): [Row, readonly Row[]][] {
	return rows.flatMap((row): [Row, readonly Row[]][] => [
		[row, above],
		...flatten(row.children ?? [], [...above, row]),
	]);
}

function getById({ elements }: BuiltPage, id: string): Element {
	const found = elements.find((element) => attribute(element, 'id') === id);
	if (!found) throw new Error(`There is no element ${id}.`);
	return found;
}

function findAll(root: Element, wanted: (element: Element) => boolean): Element[] {
	return root.childNodes.flatMap((node) =>
		'tagName' in node ? [...(wanted(node) ? [node] : []), ...findAll(node, wanted)] : [],
	);
}

/** A cell as the table of the page prints it, without marks; `isFigure` where it is a number. */
function readCell(page: BuiltPage, id: string): { text: string; isFigure: boolean } {
	const cell = getById(page, id);
	return {
		text: cell.childNodes
			.filter((node) => !('tagName' in node && node.tagName === 'sup'))
			.map(textOf)
			.join(' ')
			.trim(),
		isFigure: (attribute(cell, 'class') ?? '').split(' ').includes('number'),
	};
}

/** The digits of a printed figure, without what stands before it. */
const digitsOf = (printed: string) => printed.replaceAll(',', '').replace(/^[^\d-]+/, '');

describe.each(['zh', 'en'])('in %s', (locale) => {
	test.each(charts)('$name has the figures, names and units of its table', (own) => {
		const page = getPage(`/${locale}/data/${own.id}/`);
		const figure = getById(page, own.name);
		const [stage] = findAll(figure, (element) => attribute(element, 'data-chart') !== undefined);
		const data = JSON.parse(attribute(stage as Element, 'data-chart') ?? '') as ChartData;
		const placed = flatten(own.file.rows);
		const rows = own.chart.rows.map((id) => placed.find(([row]) => row.id === id) ?? []);
		const cell = (row: Row | undefined, column: string) =>
			readCell(page, `${own.id}.${row?.id ?? ''}.${column}`);
		const nameOf = (row: Row | undefined, above: readonly Row[] = []) => {
			const label = row?.label[locale] ?? '';
			const isAlone = rows.filter(([other]) => other?.label[locale] === label).length === 1;
			return isAlone
				? [label]
				: [above.at(-1)?.label[locale], `${above.at(-1)?.label[locale] ?? ''} · ${label}`];
		};
		const head = textOf(findAll(figure, ({ tagName }) => tagName === 'figcaption')[0] as Element);
		expect(head).toContain(own.chart.title[locale]);
		expect(head).toContain(own.chart.finding[locale]);

		const filled = own.file.columns.filter(({ id }) =>
			rows.some(([row]) => cell(row, id).isFigure),
		);
		const isByRow = ['ranked-bar', 'progress'].includes(own.chart.kind) || filled.length === 1;
		if (isByRow) {
			const [latest] = filled;
			const bars = rows
				.map(([row, above]) => ({ names: nameOf(row, above), ...cell(row, latest?.id ?? '') }))
				.filter(({ isFigure }) => isFigure);
			if (own.chart.kind === 'ranked-bar')
				bars.sort((a, b) => Number(digitsOf(b.text)) - Number(digitsOf(a.text)));
			expect(data.series).toHaveLength(1);
			expect(data.series[0]?.values).toEqual(bars.map(({ text }) => digitsOf(text)));
			expect(data.series[0]?.gaps).toBeUndefined();
			for (const [index, { names }] of bars.entries())
				expect(names).toContain(data.categories[index]);
			expect(data.series[0]?.unit).toBe(rows[0]?.[0]?.unit?.[locale]);
			if (own.chart.target) {
				const shown = readCell(page, `${own.id}.${own.chart.target}`).text;
				const svg = findAll(figure, ({ tagName }) => tagName === 'svg')[0] as Element;
				expect(textOf(svg)).toContain(shown);
			}
			return;
		}
		const years = own.file.columns.flatMap(({ id, period }) => (period ? [id] : [])).reverse();
		expect(data.categories).toEqual(years);
		expect(data.series).toHaveLength(rows.length);
		for (const [index, [row, above]] of rows.entries()) {
			const shown = years.map((year) => cell(row, year));
			const series = data.series[index];
			expect(
				series?.values.map((value, at) => value ?? series.gaps?.[at]),
				'the figures, and a word for each that is missing',
			).toEqual(shown.map(({ text, isFigure }) => (isFigure ? text.replaceAll(',', '') : text)));
			expect(Object.keys(series?.gaps ?? {})).toEqual(
				shown.flatMap(({ isFigure }, at) => (isFigure ? [] : [String(at)])),
			);
			expect(nameOf(row, above)).toContain(series?.label);
			expect(series?.unit).toBe(row?.unit?.[locale]);
		}
	});

	test.each(charts)('$name is drawn in 1 to 3 kB a panel and described in words', (own) => {
		const { html, ...page } = getPage(`/${locale}/data/${own.id}/`);
		const figure = getById({ html, ...page }, own.name);
		const [start, end] = [html.indexOf(`id="${own.name}"`), html.indexOf(`id="${own.name}-text"`)];
		const drawings = html.slice(start, end).match(/<svg.*?<\/svg>/gs) ?? [];
		expect(drawings.length).toBeGreaterThan(0);
		for (const drawing of drawings)
			expect(Buffer.byteLength(drawing), own.name).toBeLessThanOrEqual(3072);
		const texts = findAll(
			figure,
			(element) => attribute(element, 'class') === 'chart-text visually-hidden',
		);
		expect(textOf(texts[0] as Element)).toMatch(/\d/);
	});
});

const assets = readdirSync(join(dist, 'assets'));
const read = (name: string) => readFileSync(join(dist, 'assets', name));

/** `names` with the scripts that they import at once. */
function withImports(names: readonly string[], known = new Set<string>()): Set<string> {
	for (const name of names) {
		if (known.has(name)) continue;
		known.add(name);
		const imported = read(name)
			.toString('utf8')
			.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
		withImports(
			[...imported].map(([, own = '']) => own),
			known,
		);
	}
	return known;
}

const weigh = (bytes: Uint8Array) => brotliCompressSync(bytes).length;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

test('the chart library comes compressed in at most 55 kB, with all that it imports', () => {
	const [library = '', ...others] = assets.filter((name) => /^chart\.[^.]+\.js$/.test(name));
	expect(others).toEqual([]);
	const size = sum([...withImports([library])].map((name) => weigh(read(name))));
	expect(size).toBeGreaterThan(20_000);
	expect(size).toBeLessThanOrEqual(55_000);
});

test.each(['zh', 'en'].flatMap((locale) => tables.map(({ id }) => `/${locale}/data/${id}/`)))(
	'%s comes in at most 20,000 bytes before it is used, under gzip too',
	(path) => {
		const { html, elements } = getPage(path);
		const named = elements.flatMap((element) => {
			const address =
				element.tagName === 'script'
					? attribute(element, 'src')
					: ['stylesheet', 'modulepreload'].includes(attribute(element, 'rel') ?? '')
						? attribute(element, 'href')
						: undefined;
			return address ? [address.replace(/^.*\/assets\//, '')] : [];
		});
		expect(named.some((name) => name.endsWith('.css'))).toBe(true);
		const files = [
			...named.filter((name) => name.endsWith('.css')),
			...withImports(named.filter((name) => name.endsWith('.js'))),
		];
		const parts = [Buffer.from(html), ...files.map(read)];
		// Under Brotli they are lighter.
		expect(sum(parts.map((part) => gzipSync(part, { level: 9 }).length))).toBeLessThanOrEqual(
			20_000,
		);
	},
);
