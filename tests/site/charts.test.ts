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
	chapter: string;
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

/** The series that `figure` draws, each with its name and what its shapes say, in the order of the periods. */
function readSeries(figure: Element): { name: string; says: string[] }[] {
	const isSaying = (element: Element) =>
		/^c-(?:area|dots) /.test(attribute(element, 'class') ?? '') &&
		findAll(element, ({ tagName }) => tagName === 'title').length > 0;
	const ofClass = (root: Element, name: string) =>
		findAll(root, (element) => attribute(element, 'class') === name);
	return ofClass(figure, 'chart-panel').flatMap((panel) => {
		const heads = ofClass(panel, 'c-head').map(textOf);
		const key = ofClass(panel, 'c-key').flatMap(({ childNodes }) =>
			childNodes.filter((node) => 'tagName' in node),
		);
		return findAll(panel, isSaying).map((group) => {
			const series = /s\d/.exec(attribute(group, 'class') ?? '')?.[0] ?? '';
			const at = key.findIndex(
				(each) => findAll(each, (part) => attribute(part, 'class')?.endsWith(series) ?? false)[0],
			);
			const named = key[at + 1];
			return {
				name: heads[0] ?? (at >= 0 && named ? textOf(named) : ''),
				says: findAll(group, ({ tagName }) => tagName === 'title').map(textOf),
			};
		});
	});
}

/** `text` as a figure of `unit` is said. */
const withUnit = (text: string, unit = '') =>
	unit === '%' ? `${text}%` : `${text} ${unit}`.trim();

describe.each(['zh', 'en'])('in %s', (locale) => {
	const colon = locale === 'zh' ? '：' : ': ';

	test.each(charts)('$name has the figures, names and units of its table', (own) => {
		const page = getPage(`/${locale}/data/${own.id}/`);
		const figure = getById(page, own.name);
		const series = readSeries(figure);
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
				.map(([row, above]) => ({ row, names: nameOf(row, above), ...cell(row, latest?.id ?? '') }))
				.filter(({ isFigure }) => isFigure);
			if (own.chart.kind === 'ranked-bar')
				bars.sort((a, b) => Number(digitsOf(b.text)) - Number(digitsOf(a.text)));
			expect(series).toHaveLength(bars.length);
			for (const [index, { row, names, text }] of bars.entries()) {
				const said = names.map((name) => `${name}${colon}${withUnit(text, row?.unit?.[locale])}`);
				expect(said).toContain(series[index]?.says.join());
			}
			if (own.chart.target) {
				const shown = readCell(page, `${own.id}.${own.chart.target}`).text;
				expect(textOf(figure)).toContain(shown);
			}
			return;
		}
		const years = own.file.columns.flatMap(({ id, period }) => (period ? [id] : [])).reverse();
		const wanted = rows.map(([row, above]) => ({
			names: nameOf(row, above),
			says: years.map((year) => {
				const { text, isFigure } = cell(row, year);
				return `${year}${colon}${isFigure ? withUnit(text, row?.unit?.[locale]) : text}`;
			}),
		}));
		// Bars by period are a group each, without a name of their own.
		const said = series.flatMap(({ says }) => says);
		expect(said).toEqual(wanted.flatMap(({ says }) => says));
		if (series.length !== wanted.length) return;
		// A single series has no name beside the title; a panel's head has the unit too.
		if (series.length === 1) return;
		for (const [index, { names }] of wanted.entries())
			expect(names.some((name) => name && series[index]?.name.startsWith(name))).toBe(true);
	});

	test.each(charts)('$name is drawn in at most 4.5 kB, and leads to the table in words', (own) => {
		const { html, ...page } = getPage(`/${locale}/data/${own.id}/`);
		const figure = getById({ html, ...page }, own.name);
		const start = html.indexOf(`id="${own.name}"`);
		const drawn = html.slice(start, html.indexOf('<div class="chart-foot">', start));
		const panels = drawn.split('<div class="chart-panel">').slice(1);
		expect(panels.length).toBeGreaterThan(0);
		for (const panel of panels)
			expect(Buffer.byteLength(panel), own.name).toBeLessThanOrEqual(4608);
		const [stage] = findAll(figure, (element) => attribute(element, 'role') === 'img');
		const table = locale === 'zh' ? '表' : 'table';
		expect(attribute(stage as Element, 'aria-label')).toContain(table);
	});

	test('both chapters of performance draw every table with figures of several years', () => {
		const chapters = ['environmental-performance', 'social-performance'];
		const drawn = tables.filter(
			({ file }) => chapters.includes(file.chapter) && (file.charts ?? []).length > 0,
		);
		expect(drawn.length).toBeGreaterThanOrEqual(15);
		for (const { id, file } of drawn) {
			const page = getPage(`/${locale}/report/${file.chapter}/`);
			for (const chart of file.charts ?? []) getById(page, `${id}--${chart.id}`);
		}
		const undrawn = tables.filter(({ id, file }) => {
			const years = file.columns.filter(({ period }) => period).length;
			return chapters.includes(file.chapter) && years > 1 && !drawn.some((each) => each.id === id);
		});
		// The share of products recalled is 0.00 in each year.
		expect(undrawn.map(({ id }) => id)).toEqual(['product-recalls']);
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

test('what a chart answers with comes compressed in at most 2 kB, with all that it imports', () => {
	const [answer = '', ...others] = assets.filter((name) => /^chart\.[^.]+\.js$/.test(name));
	expect(others).toEqual([]);
	const size = sum([...withImports([answer])].map((name) => weigh(read(name))));
	expect(size).toBeGreaterThan(500);
	expect(size).toBeLessThanOrEqual(2000);
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
