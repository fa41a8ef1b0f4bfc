// How the keys move from figure to figure of a chart.

import { liesFlat, type ChartData } from '../domain/chart/chart-data.ts';

/** Indexes of a series and of one of its figures. */
export interface Position {
	readonly series: number;
	readonly point: number;
}

/** The next point for a key; `leave` for Escape. In bars up and down go the same way as left and right. */
export function move(
	key: string,
	at: Position | undefined,
	data: ChartData,
): Position | 'leave' | undefined {
	const steps: Readonly<Record<string, readonly [number, number]>> = {
		ArrowRight: [0, 1],
		ArrowLeft: [0, -1],
		ArrowDown: liesFlat(data.form) ? [0, 1] : [1, 0],
		ArrowUp: liesFlat(data.form) ? [0, -1] : [-1, 0],
		Home: [0, -Infinity],
		End: [0, Infinity],
	};
	if (key === 'Escape') return at ? 'leave' : undefined;
	const step = steps[key];
	if (!step) return undefined;
	const last = data.categories.length - 1;
	if (!at) return { series: 0, point: step[1] < 0 && key !== 'Home' ? last : 0 };
	const within = (value: number, end: number) => Math.min(end, Math.max(0, value));
	return {
		series: within(at.series + step[0], data.series.length - 1),
		point: within(at.point + step[1], last),
	};
}
