// Lines by period.

import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import type { Drawing } from './drawing.ts';
import { buildFrame, finishFrame } from './frame.ts';
import { drawBreaks, lastIndex, round, valuesOf } from './shapes.ts';

/** From the edges of the scale to the first and last point of a line. */
const inset = 8;

/** Lines over the periods, broken where a figure is missing. */
export function drawLines(view: ChartView, locale: Locale): Drawing {
	const scale = scaleLinear(lineDomain(view), [0, 1]).nice(4);
	const frame = buildFrame(view, scale, locale);
	const x = scalePoint(view.categories, [frame.left + inset, frame.right - inset]);
	const at = (index: number) => x(view.categories[index] ?? '') ?? 0;
	const lines = view.series.map(({ points }, series) => ({
		series,
		path:
			line<(typeof points)[number]>()
				.defined(({ value }) => value !== undefined)
				.x((_, index) => at(index))
				.y(({ value }) => frame.y(Number(value)))
				.digits(1)([...points]) ?? '',
		// A line without length and with round ends is a dot.
		dots: points
			.map(({ value }, index) =>
				value === undefined ? '' : `M${round(at(index))} ${round(frame.y(Number(value)))}h0`,
			)
			.join(''),
	}));
	const ends = view.series.flatMap(({ points }, series) => {
		const index = lastIndex(points);
		return index < 0
			? []
			: [{ series, y: frame.y(Number(points[index]?.value)), x: at(index) + 5 }];
	});
	return finishFrame(view, frame, ends, (category) => x(category) ?? 0, {
		plot: { ...frame.plot, left: frame.left + inset, right: frame.right - inset },
		lines,
		break: drawBreaks(view.breaks, at, x.step(), 0, frame.floor),
	});
}

/** From zero, unless all figures lie in the upper fifth: then from a little below the lowest. */
export function lineDomain(view: Pick<ChartView, 'series'>): [number, number] {
	const values = view.series.flatMap(valuesOf);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	return low > high * 0.8 ? [low - (high - low) * 0.15, high] : [Math.min(0, low), high || 1];
}
