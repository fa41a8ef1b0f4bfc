// Draws a chart: one panel, or one of columns for each series.

import { formatFigure, joinUnit } from '../figure/print-number.ts';
import type { OmissionReason } from '../kpi/kpi-table.ts';
import { colon, type Locale } from '../locale/locale.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';
import { drawBars, drawProgress } from './draw-bars.ts';
import { drawFrame, drawLines, drawStack } from './draw-periods.ts';
import {
	drawBreaks,
	drawLevel,
	drawMark,
	drawText,
	element,
	group,
	leastWidth,
	percent,
	scaleOf,
	valuesOf,
	type ChartElement,
	type Say,
} from './drawing.ts';
import { widestOf } from './text-width.ts';

/** Returns the panels of `view`; `gapWord` says why a point has no figure. */
export function drawChart(
	view: ChartView,
	locale: Locale,
	gapWord: (omission: OmissionReason | undefined) => string,
): ChartElement[] {
	const { form, categories, series } = view;
	const say: Say = (index, point) => {
		const { unit = '', points = [] } = series[index] ?? {};
		const { value, qualifier, omission } = points[point] ?? {};
		const figure =
			value === undefined
				? gapWord(omission)
				: joinUnit(formatFigure(value, qualifier, locale), unit);
		return (categories[point] ?? '') + colon[locale] + figure;
	};
	if (form === 'progress') return [drawPanel(drawProgress(view, say))];
	if (form === 'line') return [drawPanel(...drawLines(view, locale, say))];
	if (form === 'stack' || form === 'share') return [drawPanel(...drawStack(view, locale, say))];
	const shared = scaleOf(series.flatMap(valuesOf));
	if (form === 'bars') return [drawPanel(drawBars(view, 0, shared, say, gapWord))];
	return series.map((own, index) => {
		const scale = view.hasOwnScales ? scaleOf(valuesOf(own)) : shared;
		const breaks = view.breaks.filter((each) => each.series.includes(index));
		const unit = view.unit ? [] : [element('span', { class: 'chart-unit' }, own.unit)];
		const head =
			series.length > 1 ? [element('div', { class: 'c-head' }, own.label, ' ', ...unit)] : [];
		return drawPanel(
			...head,
			findColumnsWidth(view) > leastWidth
				? drawBars({ ...view, breaks }, index, scale, say, gapWord)
				: drawColumns({ ...view, breaks }, index, scale, say),
		);
	});
}

/** Of the letters: the least width of a small panel; of the smallest, two stand side by side on a phone. */
const panelSizes = { 'is-small': 9, 'is-medium': 13, 'is-large': leastWidth } as const;

/** How the panels of `view` stand: below one another (''), or beside one another where they have the room that their figures need. */
export function findPanelSize(view: ChartView): '' | keyof typeof panelSizes {
	if (view.form !== 'columns' || view.series.length === 1) return '';
	const width = findColumnsWidth(view);
	const sizes = Object.keys(panelSizes) as (keyof typeof panelSizes)[];
	return sizes.find((size) => width <= panelSizes[size]) ?? '';
}

/** The width, in letters' sizes, at which printed figures and periods stand side by side over columns. */
function findColumnsWidth({ categories, series }: ChartView): number {
	const texts = series.flatMap(({ points }) => points.map(({ text }) => text));
	return (widestOf([...categories, ...texts]) + 0.3) * categories.length;
}

function drawPanel(...children: readonly ChartElement[]): ChartElement {
	return element('div', { class: 'chart-panel' }, ...children);
}

/** Columns of a series by period, each with its printed figure at its end; the latest one in full colour. */
function drawColumns(
	{ categories, series, breaks }: ChartView,
	index: number,
	[low, high]: readonly [number, number],
	say: Say,
): ChartElement {
	const points = series[index]?.points ?? [];
	const step = 100 / (categories.length || 1);
	const bar = step * 0.48;
	const yOf = (value: number) => ((high - value) / (high - low)) * 100;
	const zero = yOf(0);
	const latest = points.findLastIndex(({ value }) => value !== undefined);
	const endOf = ({ value }: ChartPoint) => (value === undefined ? zero : yOf(Number(value)));
	const middle = (at: number) => percent((at + 0.5) * step);
	const marks = points.map((point, at) => {
		const [top, bottom] = [Math.min(zero, endOf(point)), Math.max(zero, endOf(point))];
		const across = { x: percent(at * step + (step - bar) / 2), width: percent(bar) };
		const along = { y: percent(top), height: percent(bottom - top) };
		const name = at === latest ? { class: 'is-latest' } : {};
		return drawMark('rect', { ...name, ...across, ...along }, say(index, at));
	});
	const values = points.flatMap((point, at) => {
		const [end, below] = [endOf(point), Number(point.value) < 0];
		return drawText(middle(at), percent(end), below ? 1.1 : -0.4, point.text ? [point.text] : []);
	});
	return drawFrame({
		name: low < 0 ? 'c-frame is-columns has-below' : 'c-frame is-columns',
		plot: [
			...group('c-area s0', marks),
			drawLevel(zero, 'c-base'),
			...drawBreaks(breaks, (at) => at * step),
			...group('c-value', values, { 'text-anchor': 'middle' }),
		],
		periods: categories.map((name, at) => ({
			x: (at + 0.5) * step,
			anchor: 'middle',
			lines: [name],
		})),
	});
}
