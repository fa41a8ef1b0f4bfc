// Horizontal bars: of rows, of periods whose figures are too wide to stand over columns, and of progress.

import { joinUnit } from '../figure/print-number.ts';
import type { OmissionReason } from '../kpi/kpi-table.ts';
import type { ChartView } from './chart-view.ts';
import { drawMark, element, leastWidth, percent, type ChartElement, type Say } from './drawing.ts';
import { widestOf } from './text-width.ts';

/** Least width, in letters' sizes, that names beside the bars and figures behind them leave to them. */
const leastBar = 5;

/** A bar for each point of the series at `index`: its name, the bar, its printed figure, or why there is none. */
export function drawBars(
	{ form, categories, series, breaks }: ChartView,
	index: number,
	[low, high]: readonly [number, number],
	say: Say,
	gapWord: (omission: OmissionReason | undefined) => string,
): ChartElement {
	const points = series[index]?.points ?? [];
	const xOf = (value: number) => ((value - low) / (high - low)) * 100;
	const zero = percent(xOf(0));
	const bars = points.flatMap((point, at) => {
		const isBroken = breaks.some((each) => each.at === at);
		const [from, to] = [0, Number(point.value ?? 0)].sort((a, b) => a - b).map(xOf);
		const size = { x: percent(from ?? 0), width: percent((to ?? 0) - (from ?? 0)), height: '100%' };
		const mark = drawMark('rect', size, say(index, at));
		const base = element('line', { class: 'c-base', x1: zero, x2: zero, y2: '100%' });
		const figure = point.value === undefined ? gapWord(point.omission) : point.text;
		return [
			...(isBroken ? [element('div', { class: 'c-rule' })] : []),
			element('span', {}, categories[at] ?? ''),
			element('svg', { class: 'c-track' }, element('g', { class: 'c-area s0' }, mark), base),
			element('b', point.value === undefined ? { class: 'c-gap' } : {}, figure),
		];
	});
	const width = widestOf(categories) + widestOf(points.map(({ text }) => text)) + leastBar + 2;
	// Names of rows stand above their bars on a phone.
	const isBeside = form !== 'bars' && width <= leastWidth;
	return element('div', { class: isBeside ? 'c-bars is-beside' : 'c-bars' }, ...bars);
}

/** Up to so many percent a track has room for the figure behind what is filled. */
const roomBehind = 70;

/** One bar on a track that is full at 100 %: the name above, the figure behind what is filled, the target at its end. */
export function drawProgress({ categories, series, target }: ChartView, say: Say): ChartElement {
	const point = series[0]?.points[0];
	const filled = Math.min(100, Number(point?.value ?? 0));
	const figure = joinUnit(point?.text ?? '', '%');
	const isBehind = filled <= roomBehind;
	const mark = drawMark('rect', { width: percent(filled), height: '100%' }, say(0, 0));
	return element(
		'div',
		{ class: 'c-progress' },
		element('div', {}, categories[0] ?? '', ...(isBehind ? [] : [' ', element('b', {}, figure)])),
		element(
			'svg',
			{ class: 'c-track' },
			element('g', { class: 'c-area s0' }, mark),
			element('rect', { class: 'c-base', width: '100%', height: '100%' }),
			...(isBehind
				? [
						element(
							'text',
							{ class: 'c-value', x: percent(filled), y: '50%', dx: '0.5em', dy: '0.35em' },
							figure,
						),
					]
				: []),
		),
		element(
			'div',
			{ class: 'c-target' },
			target ? `${target.label} ` : '',
			element('b', {}, target?.text ?? ''),
		),
	);
}
