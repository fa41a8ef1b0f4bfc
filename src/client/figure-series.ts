// The periods of a figure as bars, drawn by Chart.js in the panel at its cell: what each stands for is said where it is pointed at,
// and a bar leads to its own cell, as does the list of the same figures below it. It is loaded when a panel is first opened.

import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	Tooltip,
	type Plugin,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface SeriesBar {
	readonly period: string;
	/** The figure as printed. */
	readonly value: string;
	/** Its amount; absent where there is none. */
	readonly amount: number | undefined;
	/** Whether the scope is another from here on. */
	readonly isBreak: boolean;
}

/**
 * Draws `bars`, the earliest first, on `canvas`, in the colours of the page; that at `shown` is filled. `choose` is told which of
 * them is pressed.
 */
export function drawSeries(
	canvas: HTMLCanvasElement,
	bars: readonly SeriesBar[],
	shown: number,
	choose: (at: number) => void,
): Chart {
	const { accentColor: accent, color, fontFamily, fontSize } = getComputedStyle(canvas);
	const font = { family: fontFamily, size: Number.parseFloat(fontSize) };
	const paper = getComputedStyle(document.body).backgroundColor;
	const breaks: Plugin<'bar'> = {
		id: 'breaks',
		afterDatasetsDraw({ ctx, chartArea, scales }) {
			ctx.save();
			ctx.strokeStyle = color;
			ctx.setLineDash([3, 3]);
			for (const [at, { isBreak }] of bars.entries()) {
				const [here, before] = [at, at - 1].map(
					(index) => scales['x']?.getPixelForValue(index) ?? 0,
				);
				if (!isBreak || at === 0 || here === undefined || before === undefined) continue;
				const x = Math.round((here + before) / 2) + 0.5;
				ctx.beginPath();
				ctx.moveTo(x, chartArea.top);
				ctx.lineTo(x, chartArea.bottom);
				ctx.stroke();
			}
			ctx.restore();
		},
	};
	return new Chart(canvas, {
		type: 'bar',
		data: {
			labels: bars.map(({ period }) => period),
			datasets: [
				{
					data: bars.map(({ amount }) => amount ?? null),
					backgroundColor: bars.map((_, at) => (at === shown ? accent : paper)),
					borderColor: accent,
					borderWidth: 1.5,
					borderSkipped: false,
					maxBarThickness: 44,
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			scales: {
				x: { border: { color }, grid: { display: false }, ticks: { color, font } },
				y: { display: false, beginAtZero: true },
			},
			plugins: {
				tooltip: {
					displayColors: false,
					backgroundColor: color,
					titleColor: paper,
					bodyColor: paper,
					titleFont: font,
					bodyFont: font,
					cornerRadius: 0,
					callbacks: { label: ({ dataIndex }) => bars[dataIndex]?.value ?? '' },
				},
			},
			onClick: (_, [active]) => {
				if (active) choose(active.index);
			},
		},
		plugins: [breaks],
	});
}
