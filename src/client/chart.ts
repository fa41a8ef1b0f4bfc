// A chart that answers: Chart.js takes over the shapes of the drawing, at the same places and in the same colours, and
// the keys move from figure to figure. Scales and labels stay those of the drawing.

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
	type ChartConfiguration,
} from 'chart.js';
import { readPrinted, type ChartData } from '../domain/chart/chart-data.ts';
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

type Data = ChartData & { readonly plots: readonly Plot[] };

interface Panel {
	readonly chart: Chart;
	readonly svg: SVGSVGElement;
	/** Indexes of the series that it shows. */
	readonly series: readonly number[];
	readonly plot: Plot;
	/** Shows what a shape stands for beside it. */
	point(active: ActiveElement | undefined): void;
}

/** Makes the chart of `stage` answer to pointer and keys. */
export function answer(stage: HTMLElement): void {
	const data = JSON.parse(stage.dataset['chart'] ?? '{}') as Data;
	const says = stage.closest('figure')?.querySelector('.chart-says');
	const boxes = [...stage.querySelectorAll<HTMLElement>('.chart-panel')];
	const panels = boxes.flatMap((box, index): Panel[] => {
		const svg = box.querySelector('svg');
		const plot = data.plots[index];
		if (!svg || !plot) return [];
		const series = boxes.length > 1 ? [index] : data.series.map((_, own) => own);
		const canvas = document.createElement('canvas');
		canvas.ariaHidden = 'true';
		const tip = document.createElement('p');
		tip.className = 'chart-tip';
		tip.ariaHidden = 'true';
		tip.hidden = true;
		box.append(canvas, tip);
		const point = (active: ActiveElement | undefined) => {
			tip.hidden = !active;
			if (!active) return;
			tip.textContent = speak(data, series[active.datasetIndex] ?? 0, active.index);
			const { x, y } = active.element;
			const left = Math.min(
				Math.max(x - tip.offsetWidth / 2, 0),
				box.clientWidth - tip.offsetWidth,
			);
			tip.style.left = `${left}px`;
			tip.style.top = `${canvas.offsetTop + y - tip.offsetHeight - 10}px`;
		};
		canvas.addEventListener('pointerleave', () => point(undefined));
		const chart = new Chart(canvas, configure(data, series, plot, point));
		return [{ chart, svg, series, plot, point }];
	});
	const fit = () => {
		for (const panel of panels) place(panel, data);
	};
	fit();
	stage.classList.add('is-live');
	for (const { svg } of panels) new ResizeObserver(fit).observe(svg);
	for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
		matchMedia(query).addEventListener('change', fit);

	let at: { series: number; point: number } | undefined;
	const show = (next: typeof at) => {
		at = next;
		for (const { chart, series, point } of panels) {
			const dataset = at ? series.indexOf(at.series) : -1;
			const isGap = at && data.series[at.series]?.gaps.includes(at.point);
			const active =
				at && dataset >= 0 && !isGap ? [{ datasetIndex: dataset, index: at.point }] : [];
			chart.setActiveElements(active);
			chart.update('none');
			point(chart.getActiveElements()[0]);
		}
		// What was said last stays when the chart is left: a button below must not move under the pointer.
		if (says && at) says.textContent = speak(data, at.series, at.point);
	};
	stage.addEventListener('keydown', (event) => {
		const next = move(event.key, at, data);
		if (!next) return;
		event.preventDefault();
		show(next === 'leave' ? undefined : next);
	});
	stage.addEventListener('blur', () => show(undefined));
}

/** The next point for a key; `leave` for Escape. In bars up and down go the same way as left and right. */
function move(
	key: string,
	at: { series: number; point: number } | undefined,
	data: Data,
): { series: number; point: number } | 'leave' | undefined {
	const steps: Readonly<Record<string, readonly [number, number]>> = {
		ArrowRight: [0, 1],
		ArrowLeft: [0, -1],
		ArrowDown: data.form === 'bars' ? [0, 1] : [1, 0],
		ArrowUp: data.form === 'bars' ? [0, -1] : [-1, 0],
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

function speak(data: Data, index: number, point: number): string {
	const { label = '', unit = '', texts = [], gaps = [] } = data.series[index] ?? {};
	const text = texts[point] ?? '';
	const figure = gaps.includes(point) ? text : unit === '%' ? `${text}%` : `${text} ${unit}`.trim();
	return `${[data.categories[point], label].filter(Boolean).join(', ')}: ${figure}`;
}

function configure(
	data: Data,
	series: readonly number[],
	plot: Plot,
	hover: (active: ActiveElement | undefined) => void,
): ChartConfiguration {
	const isBars = data.form === 'bars';
	const isStacked = data.form === 'stack' || data.form === 'share';
	const values = (index: number) =>
		(data.series[index]?.texts ?? []).map((text, point) =>
			data.series[index]?.gaps.includes(point) ? null : readPrinted(text),
		);
	return {
		type: data.form === 'line' ? 'line' : 'bar',
		data: {
			labels: [...data.categories],
			datasets: series.map((index) => ({
				data: isBars
					? values(index).map((x, point) => ({ x: x ?? 0, y: plot.middles?.[point] ?? 0 }))
					: values(index),
				borderWidth: 1,
				borderSkipped: false,
				minBarLength: 0,
				categoryPercentage: 1,
				barPercentage: isStacked ? 0.7 : 0.65,
				spanGaps: false,
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
				? {
						x: { type: 'linear', display: false, min: plot.low, max: plot.high },
						y: { type: 'linear', display: false, min: plot.top, max: plot.floor, reverse: true },
					}
				: {
						x: {
							type: 'category',
							display: false,
							stacked: isStacked,
							offset: data.form !== 'line',
						},
						y: {
							type: 'linear',
							display: false,
							stacked: isStacked,
							min: plot.low,
							max: plot.high,
						},
					},
			onHover: (_, active) => hover(active[0]),
		},
	};
}

/** Gives the canvas the size, the plot and the colours of the drawing. */
function place({ chart, svg, plot }: Panel, data: Data): void {
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
		Object.assign(dataset, {
			backgroundColor: isLine ? stroke : fill,
			borderColor: stroke,
			hoverBackgroundColor: isLine ? stroke : fill,
			hoverBorderColor: ink,
			hoverBorderWidth: 3,
			borderWidth: (isLine ? 2 : 0.75) * scale,
			borderDash: strokeDasharray === 'none' ? [] : dashes(strokeDasharray, scale),
			pointRadius: 3.25 * scale,
			pointBackgroundColor: stroke,
			pointBorderWidth: 0,
			...(data.form === 'bars' ? { barThickness: 13 * scale } : {}),
		});
	}
	chart.resize(width, height);
	chart.update('none');
}

function dashes(list: string, scale: number): number[] {
	return list.split(/[\s,]+/).map((length) => Number.parseFloat(length) * scale);
}
