// Examples of a chart: panels of columns, and lines with a gap.

import type { ComponentProps } from 'astro/types';
import { drawExample, row } from '../../domain/chart/examples.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { buildReport } from '../../domain/report/examples.ts';
import { buildChartFigure } from '../../views/chart-figure.ts';
import type { Examples } from '../example.ts';
import type ChartFigureComponent from './ChartFigure.astro';

const tonnes = row('a', 't', '1250.50', '2000', '1000');
const gap = row('b', 't', '3', '-', '3');

/** The chart under an id of its own, so that all examples can stand on one page. */
function draw(id: string, kind: 'bar' | 'line', locale: Locale) {
	return drawExample([tonnes, gap], { kind, rows: ['a', 'b'] }, locale)
		.slice(0, 1)
		.map((view) => ({
			props: { view: { ...buildChartFigure(view, locale, buildReport()), id } },
		}));
}

export const ChartFigure: Examples<ComponentProps<typeof ChartFigureComponent>> = {
	en: [...draw('columns', 'bar', 'en'), ...draw('lines', 'line', 'en')],
	zh: draw('columns-zh', 'bar', 'zh'),
};
