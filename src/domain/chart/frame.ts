// The scale, the periods and the names around columns and lines that share one panel.

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatDecimal } from '../figure/print-number.ts';
import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import type { Drawing, DrawnText, Plot } from './drawing.ts';
import { finish, lastIndex, lineHeight, rectangle, round, size, width } from './shapes.ts';
import { textWidth, balanceText } from './text-width.ts';

/** More series than this are named in a key instead of beside their shapes. */
const directLabels = 4;

export interface Frame {
	readonly plot: Plot;
	readonly left: number;
	readonly right: number;
	readonly floor: number;
	readonly height: number;
	readonly ticks: readonly { readonly y: number; readonly text: string }[];
	y(value: number): number;
}

/** The scale with its ticks, and the room for labels at its end. */
export function buildFrame(
	view: ChartView,
	scale: ScaleLinear<number, number>,
	locale: Locale,
): Frame {
	const [low = 0, high = 1] = scale.domain();
	const hasKey = view.series.length > directLabels;
	const floor = 190;
	const top = 10;
	const y = scaleLinear([low, high], [floor, top]);
	const ticks = y.ticks(4).map((tick) => ({
		y: y(tick),
		text: formatDecimal(String(tick), locale),
	}));
	const left = Math.max(...ticks.map(({ text }) => textWidth(text, size))) + 6;
	const right = hasKey ? width : width - labelWidth - 10;
	return {
		plot: { left, right, top, floor, low, high },
		left,
		right,
		floor,
		height: floor + 18 + (hasKey ? view.series.length * 17 + 8 : 0),
		ticks,
		y: (value) => y(value),
	};
}

const labelWidth = 106;

/** Adds scale, periods and names to what stands in `frame`. */
export function finishFrame(
	view: ChartView,
	frame: Frame,
	ends: readonly { readonly series: number; readonly x: number; readonly y: number }[],
	middle: (category: string) => number,
	drawn: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	const texts: DrawnText[] = [
		...frame.ticks.map(({ y, text }): DrawnText => ({
			x: frame.left - 6,
			y: y + 4,
			text,
			anchor: 'end',
			role: 'tick',
		})),
		...view.categories.map((text): DrawnText => ({
			x: middle(text),
			y: frame.floor + 15,
			text,
			anchor: 'middle',
			role: 'tick',
		})),
	];
	const hasKey = view.series.length > directLabels;
	const keys: { series: number; path: string }[] = [];
	let leaders = '';
	if (hasKey) {
		for (const [series, { label, points }] of view.series.entries()) {
			const y = frame.floor + 26 + series * 17;
			keys.push({ series, path: rectangle(0, y, 12, 12) });
			texts.push({ x: 18, y: y + 10, text: label, anchor: 'start', role: 'label' });
			texts.push({
				x: width,
				y: y + 10,
				text: points[lastIndex(points)]?.text ?? '',
				anchor: 'end',
				role: 'value',
			});
		}
	} else {
		for (const { lines, value, y, end } of placeLabels(view, ends, frame.floor)) {
			const x = width - labelWidth;
			for (const [index, text] of lines.entries())
				texts.push({ x, y: y + index * lineHeight, text, anchor: 'start', role: 'label' });
			texts.push({
				x,
				y: y + lines.length * lineHeight,
				text: value,
				anchor: 'start',
				role: 'value',
			});
			leaders += `M${round(end.x + 1)} ${round(end.y)}L${x - 4} ${round(y - 4)}`;
		}
	}
	return finish(width, frame.height, texts, {
		grid: frame.ticks
			.map(({ y }) => `M${round(frame.left)} ${round(y)}H${round(frame.right)}`)
			.join(''),
		base: `M${round(frame.left)} ${frame.floor}H${round(frame.right)}`,
		leaders,
		...drawn,
		keys,
	});
}

/** Labels at the height of their shapes' ends, pushed apart where they would overlap. */
function placeLabels(
	view: ChartView,
	ends: readonly { readonly series: number; readonly x: number; readonly y: number }[],
	floor: number,
) {
	const labels = ends
		.map((end) => {
			const { label = '', points = [] } = view.series[end.series] ?? {};
			const lines = balanceText(label, size, labelWidth);
			return {
				end,
				lines,
				value: points[lastIndex(points)]?.text ?? '',
				y: end.y + 4,
				height: (lines.length + 1) * lineHeight + 3,
			};
		})
		.sort((a, b) => a.y - b.y);
	let lowest = lineHeight - 2;
	for (const label of labels) {
		label.y = Math.max(label.y, lowest);
		lowest = label.y + label.height;
	}
	let limit = floor + lineHeight;
	for (const label of [...labels].reverse()) {
		label.y = Math.min(label.y, limit - label.height + lineHeight - 3);
		limit = label.y - lineHeight + 3;
	}
	return labels;
}
