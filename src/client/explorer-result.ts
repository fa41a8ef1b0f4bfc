// What the explorer shows of a choice: the chart, its description in words, the table.

import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart, type Say } from '../domain/chart/describe-chart.ts';
import { drawChart } from '../domain/chart/draw-chart.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { drawSvg } from './chart-svg.ts';
import { make } from './elements.ts';

interface Words {
	readonly locale: Locale;
	word(key: string): string;
	readonly say: Say;
}

/** The chart of `view` beside its description; its stage holds what the browser draws from. */
export function buildFigure(view: ChartView, { locale, word, say }: Words): HTMLElement {
	const { isNarrow, panels } = drawChart(view, locale);
	const id = `${view.id}-text`;
	const stage = make(
		'div',
		{
			class: 'chart-stage',
			role: 'application',
			tabindex: '0',
			'aria-label': `${view.title}. ${word('chart.keys')}`,
			'aria-describedby': id,
		},
		...panels.map(({ title, drawing }) =>
			make(
				'div',
				{ class: 'chart-panel' },
				...(title ? [make('p', {}, title)] : []),
				drawSvg(drawing),
			),
		),
	);
	stage.dataset['chart'] = JSON.stringify({
		form: view.form,
		categories: view.categories,
		plots: panels.map(({ drawing }) => drawing.plot),
		series: view.series.map(({ label, unit, points }) => ({
			label,
			unit,
			texts: points.map(({ text, omission }) => text || gapWord(omission, word)),
			gaps: points.flatMap(({ value }, index) => (value === undefined ? [index] : [])),
		})),
	});
	return make(
		'figure',
		{ class: isNarrow ? 'chart is-narrow' : 'chart', id: view.id },
		make(
			'figcaption',
			{ class: 'chart-head' },
			make('b', {}, view.title),
			make('span', { class: 'chart-unit' }, view.unit),
		),
		stage,
		make(
			'div',
			{ class: 'chart-text', id },
			...describeChart(view, locale, say).map((text) => make('p', {}, text)),
		),
		make('div', { class: 'chart-end' }, make('p', { class: 'chart-says', 'aria-live': 'polite' })),
	);
}

/** The figures of `view`; `hrefs` lead from each series to its row. */
export function buildTable(
	view: ChartView,
	hrefs: readonly string[],
	{ word }: Words,
): HTMLElement {
	const head = make(
		'tr',
		{},
		make('th', { scope: 'col' }, word('table.indicator')),
		...view.categories.map((year) => make('th', { scope: 'col', class: 'number' }, year)),
	);
	const rows = view.series.map(({ label, points }, index) =>
		make(
			'tr',
			{},
			make('th', { scope: 'row' }, make('a', { href: hrefs[index] ?? '' }, label)),
			...points.map(({ text, omission }) =>
				make('td', { class: text ? 'number' : 'omitted' }, text || gapWord(omission, word)),
			),
		),
	);
	const caption = make(
		'caption',
		{},
		view.title,
		' ',
		make('span', { class: 'kpi-unit' }, view.unit),
	);
	const table = make('table', {}, caption, make('thead', {}, head), make('tbody', {}, ...rows));
	return make(
		'div',
		{ class: 'kpi' },
		make(
			'div',
			{ class: 'scroll', role: 'region', tabindex: '0', 'aria-label': word('explorer.table') },
			table,
		),
	);
}

/** Why there is no figure; an index has none either where the base year has none. */
function gapWord(omission: string | undefined, word: (key: string) => string): string {
	return word(omission ? `omission.${omission}` : 'explorer.gap');
}
