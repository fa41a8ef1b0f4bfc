// Where the figures of a chart cease to compare.

import { describe, expect, test } from 'vitest';
import { drawExample, row } from '../domain/chart/examples.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { buildReport, buildTable } from '../domain/report/examples.ts';
import { buildChartFigure } from './chart-figure.ts';

type Chart = Parameters<typeof drawExample>[1];

const tonnes = row('a', 't', '1250.50', '2000', '1000');

describe('a break in comparability', () => {
	const wordBreak = (table: string | undefined, locale: Locale) => {
		const chart: Chart = {
			kind: 'bar',
			rows: ['a'],
		};
		const breaks = [{ at: '2023', rows: ['a'], footnote: '75', table }];
		const [view] = drawExample([tonnes], chart, locale, breaks);
		const other = { ...buildTable([]), id: 'other', title: { zh: '别的表', en: 'Other table' } };
		return view && buildChartFigure(view, locale, buildReport({ tables: [other] })).breaks[0];
	};

	test('leads to the footnote below its own table', () => {
		expect(wordBreak(undefined, 'en')).toMatchObject({ note: '75', href: '#fn-75' });
	});

	test.each([
		['en', '75 (Other table)', '/en/data/other/#fn-75'],
		['zh', '75（别的表）', '/zh/data/other/#fn-75'],
	] as const)(
		'in %s leads to the footnote of another table, by its title',
		(locale, note, href) => {
			expect(wordBreak('other', locale)).toMatchObject({ note, href });
		},
	);
});
