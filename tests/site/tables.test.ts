// The tables on the pages hold exactly the values of their files.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, getPage, readPages, textOf } from './built-site.ts';

interface Cell {
	value?: string;
	qualifier?: string;
	text?: Record<string, string>;
	omission?: string;
}

interface Row {
	id: string;
	cells?: Record<string, Cell>;
	children?: Row[];
}

const tables = readdirSync('content/kpi').map((name) => ({
	id: name.replace(/\.json$/, ''),
	file: JSON.parse(readFileSync(`content/kpi/${name}`, 'utf8')) as { chapter: string; rows: Row[] },
}));

/** Cells of a table by address, as the file says them. */
function cellsOf(id: string, rows: readonly Row[]): Map<string, Cell> {
	return new Map(
		rows.flatMap((row) => [
			...Object.entries(row.cells ?? {}).map(
				([column, cell]) => [`${id}.${row.id}.${column}`, cell] as const,
			),
			...cellsOf(id, row.children ?? []),
		]),
	);
}

/** The words of the cell `id` on the page at `path`, without footnote marks. */
function cellText(path: string, id: string): string | undefined {
	const cell = getPage(path).elements.find((element) => attribute(element, 'id') === id);
	if (!cell) return undefined;
	const words = cell.childNodes.filter((node) => !('tagName' in node && node.tagName === 'sup'));
	return words
		.map((node) => textOf(node))
		.join(' ')
		.trim();
}

describe.each(['zh', 'en'])('tables in %s', (locale) => {
	test.each(tables)('$id shows every cell of its file on its own page', ({ id, file }) => {
		const cells = cellsOf(id, file.rows);
		expect(cells.size).toBeGreaterThan(0);
		for (const [address, { value, qualifier, text }] of cells) {
			const shown = cellText(`/${locale}/data/${id}/`, address);
			if (value !== undefined) {
				const [, words, digits] = /^([^\d-]*)(.*)$/.exec(shown?.replaceAll(',', '') ?? '') ?? [];
				expect(digits, address).toBe(value);
				expect(words !== '', address).toBe(qualifier !== undefined);
			} else if (text) expect(shown, address).toBe(text[locale]?.replaceAll(/\s+/g, ' ').trim());
			else expect(shown, address).toMatch(/\S/);
		}
	});
});

test('372.00 MWh of renewable energy keeps its zeros', () => {
	for (const locale of ['zh', 'en']) {
		expect(
			cellText(`/${locale}/data/energy-consumption/`, 'energy-consumption.indirect-renewable.2023'),
		).toBe('372.00');
	}
});

test('every table stands in a chapter too', () => {
	const shown = new Set(
		readPages()
			.filter(({ path }) => path.startsWith('/zh/report/'))
			.flatMap(({ ids }) => ids),
	);
	expect(tables.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});
