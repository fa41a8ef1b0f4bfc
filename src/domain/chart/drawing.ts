// What the drawing of a chart consists of: shapes and words with their places, the measures that all drawings share, and
// the SVG of it, which needs no script: shapes by class, words as text. Pages hold its markup; the browser makes its elements
// one by one, where a policy refuses markup. What they look like is said by the style sheet. Units are those of the view
// box, about one CSS pixel on a phone.

import type { ScaleBand, ScalePoint } from 'd3-scale';
import { escapeMarkup } from '../markup/escape-markup.ts';
import type { ChartBreak, ChartSeries } from './chart-view.ts';

/** `tick`: scales; `value`: printed figures; `label`: names of series and rows. */
const roles = ['tick', 'value', 'label'] as const;
const anchors = ['start', 'middle', 'end'] as const;

export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: (typeof anchors)[number];
	readonly role: (typeof roles)[number];
}

/** Where the shapes stand in the view box, and what its edges mean. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly floor: number;
	/** Values at `floor` and `top`; in bars at `left` and `right`. */
	readonly low: number;
	readonly high: number;
	/** Middles of the bars, in `bars` only. */
	readonly middles?: readonly number[] | undefined;
}

/** An element of the SVG. Attributes hold numbers, names and paths, never words. */
export interface SvgElement {
	readonly name: 'svg' | 'g' | 'path' | 'text';
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgElement | string)[];
}

export interface Drawing {
	readonly plot: Plot;
	readonly width: number;
	readonly height: number;
	/** What `drawPath` and the like give, the lowest first. */
	readonly shapes: readonly SvgElement[];
	readonly texts: readonly DrawnText[];
}

/** Where the categories stand, by their index. */
export type CategoryScale = ScaleBand<number> | ScalePoint<number>;

/** Series that are drawn on one scale: so many can be told apart without their colour. */
export const mostSeries = 6;
/** Those whose areas have stripes. */
const striped = [4, 5];
/** Shapes of less height have no room for them. */
const leastStripes = 4;
/** From this one on the dots of lines are rings, and their dashes begin anew. */
const firstRing = 3;

export const width = 340;
export const lineHeight = 14;

/** Lines of text below one another, of which `anchor` stands at `x`, the first at `y`. */
export function drawText(
	role: DrawnText['role'],
	anchor: DrawnText['anchor'],
	x: number,
	y: number,
	...lines: readonly string[]
): DrawnText[] {
	return lines.map((text, index) => ({
		x: round(x),
		y: round(y + index * lineHeight),
		text,
		anchor,
		role,
	}));
}

/** What `path` draws, with the class `name`; nothing where it is empty. */
export function drawPath(name: string, path: string, strokeWidth?: number): SvgElement[] {
	if (!path) return [];
	const stroke = strokeWidth === undefined ? {} : { 'stroke-width': strokeWidth };
	return [{ name: 'path', attributes: { class: name, ...stroke, d: path }, children: [] }];
}

/**
 * The filled shapes of `series`, which are all `width` wide. Where its shade does not tell it apart, a line of that width
 * lies on each, whose dashes are stripes.
 */
export function drawArea(
	series: number,
	width: number,
	boxes: readonly { readonly x: number; readonly top: number; readonly floor: number }[],
): SvgElement[] {
	const area = boxes.map(({ x, top, floor }) => rectangle(x, top, width, floor - top));
	const stripes = boxes
		.filter(({ top, floor }) => striped.includes(series) && floor - top >= leastStripes)
		.map(({ x, top, floor }) => `M${round(x + width / 2)} ${round(floor)}V${round(top)}`);
	return [
		...drawPath(`c-area s${series}`, area.join('')),
		...drawPath(`c-stripe s${series}`, stripes.join(''), round(width)),
	];
}

/** The line of `series`, with a dot or a ring at each of its figures. */
export function drawLine(series: number, path: string, dots: string): SvgElement[] {
	return [
		...drawPath(`c-line s${series}`, path),
		...drawPath(`c-dots s${series}`, dots),
		...drawPath(`c-hole s${series}`, series < firstRing ? '' : dots),
	];
}

/** A line before each category at which one of `breaks` stands, halfway into the gap before it. */
export function drawBreaks(
	breaks: readonly ChartBreak[],
	x: CategoryScale,
	top: number,
	floor: number,
): SvgElement[] {
	const before = (x.step() - x.bandwidth()) / 2;
	const lines = [...new Set(breaks.map(({ at }) => at))].map(
		(at) => `M${round(leftOf(x, at) - before)} ${top}V${floor}`,
	);
	return drawPath('c-break', lines.join(''));
}

export function leftOf(x: CategoryScale, category: number): number {
	return x(category) ?? 0;
}

export function middleOf(x: CategoryScale, category: number): number {
	return leftOf(x, category) + x.bandwidth() / 2;
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

export function rectangle(x: number, y: number, w: number, h: number): string {
	return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Returns the SVG of `drawing`, hidden from readers of the description. */
export function buildSvg({ width, height, shapes, texts }: Drawing): SvgElement {
	const viewBox = `0 0 ${width} ${height}`;
	return {
		name: 'svg',
		attributes: { viewBox, width, height, 'aria-hidden': 'true' },
		children: [
			...shapes,
			...roles.flatMap((role) => anchors.flatMap((anchor) => groupTexts(texts, role, anchor))),
		],
	};
}

/** Returns the markup of `drawing`, the same as the elements that the browser makes of `buildSvg`. */
export function writeSvg(drawing: Drawing): string {
	return writeElement(buildSvg(drawing));
}

/** The texts of one kind together: they share what the style sheet says of them. */
function groupTexts(
	texts: readonly DrawnText[],
	role: DrawnText['role'],
	anchor: DrawnText['anchor'],
): SvgElement[] {
	const alike = texts.filter((text) => text.role === role && text.anchor === anchor);
	if (alike.length === 0) return [];
	const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
	const children = alike.map(({ x, y, text }): SvgElement => ({
		name: 'text',
		attributes: { x, y },
		children: [text],
	}));
	return [{ name: 'g', attributes: { class: `c-${role}`, ...side }, children }];
}

function writeElement({ name, attributes, children }: SvgElement): string {
	const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
	if (name === 'path') return `<path${start.join('')}/>`;
	const inner = children.map((child) =>
		typeof child === 'string' ? escapeMarkup(child) : writeElement(child),
	);
	return `<${name}${start.join('')}>${inner.join('')}</${name}>`;
}
