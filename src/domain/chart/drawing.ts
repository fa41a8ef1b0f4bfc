// What the drawing of a chart consists of: HTML and SVG that needs no script. It is as wide as its place: what lies along the width
// and the height is in percent, the letters are those of the page. Pages hold its markup; the browser makes its elements one by
// one, where a policy refuses markup. What they look like is said by the style sheet.

import { escapeMarkup } from '../markup/escape-markup.ts';
import type { ChartBreak, ChartSeries } from './chart-view.ts';

/** What a point says: period or row, and printed figure, or why there is none. */
export type Say = (series: number, point: number) => string;

export const svgNames = ['svg', 'g', 'rect', 'line', 'circle', 'text', 'title', 'pattern'] as const;

/** An element of the drawing. Attributes hold numbers, names and lengths, never words. */
export interface ChartElement {
	readonly name: (typeof svgNames)[number] | 'div' | 'span' | 'b';
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (ChartElement | string)[];
}

/** Series that are drawn on one scale: so many can be told apart without their colour. */
export const mostSeries = 6;

/** Of the letters of the drawing: the least width that it has on a phone. */
export const leastWidth = 19;
export const lineHeight = 1.25;

export function element(
	name: ChartElement['name'],
	attributes: ChartElement['attributes'],
	...children: ChartElement['children']
): ChartElement {
	return { name, attributes, children };
}

/** A figure's shape with what it says: readers without a script see it as they point at it; a script takes it from there. */
export function drawMark(
	name: 'rect' | 'circle',
	attributes: ChartElement['attributes'],
	said: string,
): ChartElement {
	return element(name, attributes, element('title', {}, said));
}

/** Lines of text below one another at `x` and `y`, the first one `dy` letters lower. */
export function drawText(
	x: string,
	y: string,
	dy: number,
	lines: readonly string[],
): ChartElement[] {
	return lines.map((text, index) =>
		element('text', { x, y, dy: em(dy + index * lineHeight) }, text),
	);
}

/** `children` as one group with the class `name`; nothing where there are none. */
export function group(
	name: string,
	children: readonly ChartElement[],
	attributes: ChartElement['attributes'] = {},
): ChartElement[] {
	return children.length > 0 ? [element('g', { class: name, ...attributes }, ...children)] : [];
}

/** A line from side to side at `y`. */
export function drawLevel(y: number, name?: string): ChartElement {
	const level = { x2: '100%', y1: percent(y), y2: percent(y) };
	return element('line', name ? { class: name, ...level } : level);
}

/** A line from top to bottom before each category at which one of `breaks` stands; `placeOf` says where. */
export function drawBreaks(
	breaks: readonly ChartBreak[],
	placeOf: (category: number) => number,
): ChartElement[] {
	return [...new Set(breaks.map(({ at }) => at))].map((at) => {
		const x = percent(placeOf(at));
		return element('line', { class: 'c-break', x1: x, x2: x, y2: '100%' });
	});
}

/** The figures of a series, as numbers to draw. */
export function valuesOf({ points }: ChartSeries): number[] {
	return points.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
}

/** The scale of shapes that stand on zero: from its lowest to its highest value. */
export function scaleOf(values: readonly number[]): readonly [number, number] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	return [low, low < 0 ? high : high || 1];
}

export function percent(value: number): string {
	return `${Math.round(value * 10) / 10}%`;
}

/** In letters' sizes. */
export function em(value: number): string {
	return `${Math.round(value * 100) / 100}em`;
}

/** Returns the markup of `drawn`, the same as the elements that the browser makes of it. */
export function writeElement({ name, attributes, children }: ChartElement): string {
	const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
	const inner = children.map((child) =>
		typeof child === 'string' ? escapeMarkup(child) : writeElement(child),
	);
	const isEmpty = inner.length === 0 && /^(?:rect|line|circle)$/.test(name);
	return isEmpty
		? `<${name}${start.join('')}/>`
		: `<${name}${start.join('')}>${inner.join('')}</${name}>`;
}
