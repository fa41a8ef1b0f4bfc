// A chart that answers: Chart.js takes over the shapes of the drawing, at the same places and in the same colours, and
// the keys move from figure to figure. Scales and labels stay those of the drawing.

import type { ActiveElement } from 'chart.js';
import { speak, type ChartData } from '../domain/chart/chart-data.ts';
import { drawShapes, place } from './chart-library.ts';

/** Indexes of a series and of one of its figures. */
interface Position {
	readonly series: number;
	readonly point: number;
}

/** Makes the chart of `stage` answer to pointer and keys. */
export function answer(stage: HTMLElement): void {
	const data = JSON.parse(stage.dataset['chart'] ?? '{}') as ChartData;
	const says = stage.closest('figure')?.querySelector('.chart-says');
	const boxes = [...stage.querySelectorAll<HTMLElement>('.chart-panel')];
	const panels = boxes.flatMap((box, index) => {
		const svg = box.querySelector('svg');
		const plot = data.plots[index];
		if (!svg || !plot) return [];
		/** Indexes of the series that it shows. */
		const series = boxes.length > 1 ? [index] : data.series.map((_, at) => at);
		const canvas = document.createElement('canvas');
		canvas.ariaHidden = 'true';
		const tip = document.createElement('p');
		tip.className = 'chart-tip';
		tip.ariaHidden = 'true';
		tip.hidden = true;
		box.append(canvas, tip);
		/** Shows what a shape stands for beside it. */
		const point = (active: ActiveElement | undefined) => {
			tip.hidden = !active;
			if (!active) return;
			tip.textContent = speak(data, series[active.datasetIndex] ?? 0, active.index);
			const { x, y } = active.element;
			const left = Math.max(x - tip.offsetWidth / 2, 0);
			tip.style.left = `${Math.min(left, box.clientWidth - tip.offsetWidth)}px`;
			tip.style.top = `${canvas.offsetTop + y - tip.offsetHeight - 10}px`;
		};
		canvas.addEventListener('pointerleave', () => point(undefined));
		const chart = drawShapes(canvas, data, series, plot, point);
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

	let at: Position | undefined;
	const show = (next: typeof at) => {
		at = next;
		for (const { chart, series, point } of panels) {
			const dataset = at ? series.indexOf(at.series) : -1;
			const isGap = at && data.series[at.series]?.values[at.point] === null;
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
		if (next === at) return;
		event.preventDefault();
		show(next);
	});
	stage.addEventListener('blur', () => show(undefined));
}

/** The next point for a key, none for Escape; `at` itself for a key that moves nothing. */
function move(key: string, at: Position | undefined, data: ChartData): Position | undefined {
	// Bars lie along the page: up and down go the same way as left and right.
	const isFlat = data.form === 'bars' || data.form === 'progress';
	const steps: Readonly<Record<string, readonly [number, number]>> = {
		ArrowRight: [0, 1],
		ArrowLeft: [0, -1],
		ArrowDown: isFlat ? [0, 1] : [1, 0],
		ArrowUp: isFlat ? [0, -1] : [-1, 0],
		Home: [0, -Infinity],
		End: [0, Infinity],
	};
	if (key === 'Escape') return undefined;
	const step = steps[key];
	if (!step) return at;
	const last = data.categories.length - 1;
	if (!at) return { series: 0, point: step[1] < 0 && key !== 'Home' ? last : 0 };
	const within = (value: number, end: number) => Math.min(end, Math.max(0, value));
	return {
		series: within(at.series + step[0], data.series.length - 1),
		point: within(at.point + step[1], last),
	};
}
