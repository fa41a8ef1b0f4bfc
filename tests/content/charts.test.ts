// Every chart of the report shows the figures of its table, and every number in its description is one of them.

import { describe, expect, test } from 'vitest';
import { wordOmission } from '../../src/i18n/omission-words.ts';
import { buildChartFigure } from '../../src/views/chart-figure.ts';
import { loadReport } from '../../src/read/report.ts';
import { buildChartViews } from '../../src/domain/chart/chart-view.ts';
import { indexTable } from '../../src/domain/kpi/indexed-table.ts';
import type { KpiTable } from '../../src/domain/kpi/kpi-table.ts';
import { joinUnit, qualifierWords } from '../../src/domain/figure/print-number.ts';
import { writeElement } from '../../src/domain/chart/drawing.ts';
import { describeView } from '../describe-view.ts';
import { colon, locales } from '../../src/domain/locale/locale.ts';

const report = await loadReport();
const { tables } = report;

/** The cells of `table` by address, straight from its file. */
function cellsOf(table: KpiTable): Map<string, { value?: string | undefined }> {
	const walk = (rows: KpiTable['rows']): [string, { value?: string | undefined }][] =>
		rows.flatMap((row) => [
			...Object.entries(row.cells ?? {}).map(
				([column, cell]): [string, { value?: string | undefined }] => [
					`${table.id}.${row.id}.${column}`,
					cell,
				],
			),
			...walk(row.children ?? []),
		]);
	return new Map(walk(table.rows));
}

describe.each(locales)('charts in %s', (locale) => {
	const chartsOf = (table: KpiTable) => buildChartViews(indexTable(table, []), locale);

	test('exist for every chart that a table names', () => {
		const named = tables.flatMap(({ charts = [] }) => charts);
		expect(named.length).toBeGreaterThan(25);
		expect(tables.flatMap(chartsOf)).toHaveLength(named.length);
	});

	test('hold the values of their tables, and say each', () => {
		for (const table of tables) {
			const cells = cellsOf(table);
			for (const view of chartsOf(table)) {
				const drawn = buildChartFigure(view, locale, report).panels.map(writeElement).join('');
				for (const { points, unit } of view.series) {
					for (const [at, { anchor, value, qualifier, text }] of points.entries()) {
						expect(value, anchor).toBe(cells.get(anchor)?.value);
						const period = view.categories[at] ?? '';
						if (value === undefined) {
							expect(drawn, anchor).toMatch(new RegExp(`<title>${period}(?:：|: )[^<]`));
							continue;
						}
						const words = qualifier ? qualifierWords[qualifier][locale] : '';
						expect(text.replaceAll(',', ''), anchor).toBe(words + value);
						const said = `${period}${colon[locale]}${joinUnit(text, unit)}`;
						expect(drawn, anchor).toContain(`<title>${said}</title>`);
						if (['columns', 'bars'].includes(view.form))
							expect(drawn, anchor).toContain(`>${text}<`);
						if (view.form === 'progress') expect(drawn, anchor).toContain(`>${text}%<`);
					}
				}
			}
		}
	});

	test('are described with numbers of their tables only', () => {
		for (const table of tables) {
			const cells = cellsOf(table);
			for (const view of chartsOf(table)) {
				const lines = describeView(view, locale).slice(1);
				expect(lines.length, view.id).toBe(view.series.length);
				for (const [index, { label, unit, points }] of view.series.entries()) {
					// Names and units may hold digits of their own: they are taken out first.
					const isByRow = view.form === 'bars' || view.form === 'progress';
					const { target } = view;
					const due = points.flatMap(({ omission }) =>
						omission?.startsWith('pending-') ? wordOmission(omission, locale).short : [],
					);
					const names = [
						label,
						...(isByRow ? view.categories : []),
						target?.label ?? '',
						unit,
						...due,
					]
						.filter((name) => name && name !== '%')
						.sort((a, b) => b.length - a.length);
					const words = names.reduce(
						(text, name) => text.replaceAll(name, ' '),
						lines[index] ?? '',
					);
					const numbers = (words.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((number) =>
						Number(number.replaceAll(',', '')),
					);
					expect(numbers.length, view.id).toBeGreaterThan(0);
					const known = [...points.map(({ anchor }) => anchor), target?.anchor ?? '']
						.flatMap((anchor) => cells.get(anchor)?.value ?? [])
						.map(Number);
					const [first = NaN, last = NaN] = [known[0], known.at(-1)];
					const changes = [
						Math.abs(last - first),
						Math.abs((last / first - 1) * 100),
						last / first,
					];
					for (const number of numbers) {
						const isFigure = known.includes(number);
						const isYear = !isByRow && view.categories.includes(String(number));
						const isChange = changes.some((change) => Math.abs(change - number) <= 0.0501);
						expect(isFigure || isYear || isChange, `${view.id}: ${number} in "${words}"`).toBe(
							true,
						);
					}
				}
			}
		}
	});
});
