// What Chart.js draws of a chart: the shapes alone, at the places and in the colours of the drawing below them.

import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ActiveElement,
} from 'chart.js';
import type { ChartData } from '../domain/chart/chart-data.ts';
import type { Plot } from '../domain/chart/drawing.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
);

/** Draws the `series` of `data` on `canvas`; `hover` is told which shape is pointed at. */
export function drawShapes(
	canvas: HTMLCanvasElement,
	data: ChartData,
	series: readonly number[],
	plot: Plot,
	hover: (active: ActiveElement | undefined) => void,
): Chart {
	const isBars = plot.middles !== undefined;
	const isStacked = data.form === 'stack' || data.form === 'share';
	const values = (index: number) =>
		(data.series[index]?.values ?? []).map((value) => (value === null ? null : Number(value)));
	const scale = { type: 'linear', display: false } as const;
	const figures = { ...scale, stacked: isStacked, min: plot.low, max: plot.high };
	return new Chart(canvas, {
		type: data.form === 'line' ? 'line' : 'bar',
		data: {
			labels: [...data.categories],
			datasets: series.map((index) => ({
				data: isBars
					? values(index).map((x, point) => ({ x: x ?? 0, y: plot.middles?.[point] ?? 0 }))
					: values(index),
				borderSkipped: false,
				categoryPercentage: 1,
				barPercentage: isStacked ? 0.7 : 0.65,
				pointHoverRadius: 6,
			})),
		},
		options: {
			responsive: false,
			maintainAspectRatio: false,
			animation: false,
			indexAxis: isBars ? 'y' : 'x',
			events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
			interaction: { mode: 'nearest', intersect: false, axis: isBars ? 'y' : 'xy' },
			scales: isBars
				? { x: figures, y: { ...scale, min: plot.top, max: plot.floor, reverse: true } }
				: { x: { type: 'category', display: false, stacked: isStacked }, y: figures },
			onHover: (_, active) => hover(active[0]),
		},
	});
}

/** Gives the canvas the size, the plot and the colours of the drawing. */
export function place(
	{ chart, svg, plot }: { chart: Chart; svg: SVGSVGElement; plot: Plot },
	data: ChartData,
): void {
	const { width, height } = svg.getBoundingClientRect();
	if (width === 0) return;
	const scale = width / svg.viewBox.baseVal.width;
	const ink = getComputedStyle(svg).color;
	chart.options.layout = {
		autoPadding: false,
		padding: {
			left: plot.left * scale,
			right: width - plot.right * scale,
			top: plot.top * scale,
			bottom: height - plot.floor * scale,
		},
	};
	for (const [index, dataset] of chart.data.datasets.entries()) {
		const series = chart.data.datasets.length > 1 ? index : 0;
		const drawn = svg.querySelector(`:is(.c-area, .c-line).s${series}`);
		if (!drawn) continue;
		const { fill, stroke, strokeDasharray } = getComputedStyle(drawn);
		const isLine = data.form === 'line';
		const stripes = svg.querySelector(`.c-stripe.s${series}`);
		const ground = stripes ? paintStripes(fill, getComputedStyle(stripes), scale) : fill;
		const isRing = svg.querySelector(`.c-dots.s${series} + .c-hole`) !== null;
		Object.assign(dataset, {
			backgroundColor: isLine ? stroke : ground,
			borderColor: stroke,
			hoverBackgroundColor: isLine ? stroke : ground,
			hoverBorderColor: ink,
			hoverBorderWidth: 3,
			borderWidth: (isLine ? 2 : 0.75) * scale,
			borderDash: (strokeDasharray.match(/[\d.]+/g) ?? []).map((length) => Number(length) * scale),
			pointRadius: (isRing ? 2.4 : 3.25) * scale,
			pointBackgroundColor: isRing ? getComputedStyle(document.body).backgroundColor : stroke,
			pointBorderWidth: isRing ? 1.75 * scale : 0,
			...(plot.middles ? { barThickness: 13 * scale } : {}),
		});
	}
	chart.resize(width, height);
	chart.update('none');
}

/** The stripes of the drawing as a fill of the canvas; `fill` alone where they cannot be painted. */
function paintStripes(
	fill: string,
	{ stroke, strokeDasharray }: CSSStyleDeclaration,
	scale: number,
): string | CanvasPattern {
	const [on = 0, off = 0] = (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
	const tile = document.createElement('canvas');
	tile.width = 1;
	tile.height = Math.round((on + off) * scale);
	const context = tile.getContext('2d');
	if (!context) return fill;
	context.fillStyle = fill;
	context.fillRect(0, 0, 1, tile.height);
	context.fillStyle = stroke;
	context.fillRect(0, 0, 1, Math.max(1, on * scale));
	return context.createPattern(tile, 'repeat') ?? fill;
}
