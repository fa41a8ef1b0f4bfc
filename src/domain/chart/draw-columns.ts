// Columns by period.

import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartView } from './chart-view.ts';
import type { Drawing, DrawnText } from './drawing.ts';
import { drawBreaks, finish, lineHeight, rectangle } from './shapes.ts';

/** Columns of the series at `index`, each with its printed figure. */
export function drawColumns(
	view: ChartView,
	index: number,
	panelWidth: number,
	highest: number,
): Drawing {
	const points = view.series[index]?.points ?? [];
	const height = view.series.length > 1 ? 118 : 170;
	const floor = height - 18;
	const x = scaleBand(view.categories, [0, panelWidth]).paddingInner(0.35).paddingOuter(0.175);
	const ceiling = lineHeight + 4;
	const y = scaleLinear([0, highest || 1], [floor, ceiling]);
	const texts: DrawnText[] = [];
	let path = '';
	for (const [position, category] of view.categories.entries()) {
		const left = x(category) ?? 0;
		const middle = left + x.bandwidth() / 2;
		texts.push({ x: middle, y: height - 4, text: category, anchor: 'middle', role: 'tick' });
		const point = points[position];
		if (point?.value === undefined) continue;
		const top = y(Number(point.value));
		path += rectangle(left, top, x.bandwidth(), floor - top);
		texts.push({ x: middle, y: top - 5, text: point.text, anchor: 'middle', role: 'value' });
	}
	return finish(panelWidth, height, texts, {
		plot: { left: 0, right: panelWidth, top: ceiling, floor, low: 0, high: highest || 1 },
		base: `M0 ${floor}H${panelWidth}`,
		break: drawBreaks(
			view.breaks.filter(({ series }) => series.includes(index)),
			(category) => x(view.categories[category] ?? '') ?? 0,
			x.step() - x.bandwidth(),
			4,
			floor,
		),
		areas: [{ series: 0, path }],
	});
}
