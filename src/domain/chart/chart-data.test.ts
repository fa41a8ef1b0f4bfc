import { expect, test } from 'vitest';
import { buildChartData, speak } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { drawExample, row } from './examples.ts';

const rows = [row('a', 't', '1250.50', '-', '1000'), row('b', '%', '5.0', '4', '3')];
const [view] = drawExample(rows, { kind: 'line', rows: ['a', 'b'] });
if (!view) throw new Error('The example draws no chart.');
const data = buildChartData(
	view,
	drawChart(view, 'en'),
	'en',
	(reason) => `why: ${reason ?? 'none'}`,
);

test('has the digits of each figure, and a word where there is none', () => {
	expect(data.series.map(({ values }) => values)).toEqual([
		['1000', null, '1250.50'],
		['3', '4', '5.0'],
	]);
	expect(data.series.map(({ gaps }) => gaps)).toEqual([{ 1: 'why: not-reported' }, undefined]);
});

test.each([
	[0, 2, '2023, Row a: 1,250.50 t'],
	[0, 1, '2022, Row a: why: not-reported'],
	[1, 2, '2023, Row b: 5.0%'],
])('says series %d at %d as the table prints it', (series, point, said) => {
	expect(speak(data, series, point)).toBe(said);
});
