// Stacked columns by period.

import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import type { Drawing } from './drawing.ts';
import { buildFrame, finishFrame } from './frame.ts';
import { drawBreaks, lastIndex, rectangle } from './shapes.ts';

/** Columns of stacked series; in shares the scale is 100 %. */
export function drawStack(view: ChartView, locale: Locale): Drawing {
	const sums = view.categories.map((_, index) =>
		view.series.reduce((sum, { points }) => sum + Number(points[index]?.value ?? 0), 0),
	);
	const top = view.form === 'share' ? 100 : Math.max(...sums);
	const frame = buildFrame(view, scaleLinear([0, top], [0, 1]), locale);
	const x = scaleBand(view.categories, [frame.left, frame.right])
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const layers = stack<number>()
		.keys(view.series.map((_, index) => String(index)))
		.value((category, key) => Number(view.series[Number(key)]?.points[category]?.value ?? 0))(
		view.categories.map((_, index) => index),
	);
	const areas = layers.map((layer, series) => ({
		series,
		path: layer
			.map(([from, to], index) => {
				if (from === to) return '';
				const [low, high] = [frame.y(from), frame.y(to)];
				return rectangle(x(view.categories[index] ?? '') ?? 0, high, x.bandwidth(), low - high);
			})
			.join(''),
	}));
	const ends = layers.flatMap((layer, series) => {
		const index = lastIndex(view.series[series]?.points ?? []);
		const [from = 0, to = 0] = layer[index] ?? [];
		return index < 0
			? []
			: [
					{
						series,
						y: frame.y((from + to) / 2),
						x: (x(view.categories[index] ?? '') ?? 0) + x.bandwidth(),
					},
				];
	});
	return finishFrame(view, frame, ends, (category) => (x(category) ?? 0) + x.bandwidth() / 2, {
		plot: frame.plot,
		areas,
		break: drawBreaks(
			view.breaks,
			(category) => x(view.categories[category] ?? '') ?? 0,
			x.step() - x.bandwidth(),
			0,
			frame.floor,
		),
	});
}
