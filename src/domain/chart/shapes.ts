// Measures and shapes that all drawings share.

import type { ChartBreak, ChartSeries } from './chart-view.ts';
import type { Drawing, DrawnText } from './drawing.ts';

export const width = 340;
export const narrowWidth = 164;
/** Of the letters. */
export const size = 12;
export const lineHeight = 14;

/** The drawing of what stands in `own`, and of `texts`. */
export function finish(
	ownWidth: number,
	height: number,
	texts: readonly DrawnText[],
	drawn: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	return {
		width: ownWidth,
		height,
		grid: '',
		base: '',
		leaders: '',
		break: '',
		areas: [],
		keys: [],
		lines: [],
		...drawn,
		texts: texts.map((text) => ({ ...text, x: round(text.x), y: round(text.y) })),
	};
}

/** A line before each category at which one of `breaks` stands, halfway into the `gap` before its left edge. */
export function drawBreaks(
	breaks: readonly ChartBreak[],
	leftOf: (category: number) => number,
	gap: number,
	top: number,
	floor: number,
): string {
	return [...new Set(breaks.map(({ at }) => at))]
		.map((at) => `M${round(leftOf(at) - gap / 2)} ${top}V${floor}`)
		.join('');
}

/** The figures of a series, as numbers to draw. */
export function valuesOf({ points }: ChartSeries): number[] {
	return points.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
}

/** Index of the last figure; -1 where there is none. */
export function lastIndex(points: ChartSeries['points']): number {
	return points.findLastIndex(({ value }) => value !== undefined);
}

export function rectangle(x: number, y: number, w: number, h: number): string {
	return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
