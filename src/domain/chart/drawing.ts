// What the drawing of a chart consists of: shapes and words with their places, the measures that all drawings share, and
// the markup of it, an SVG that needs no script: shapes by class, words as text. What they look like is said by the style
// sheet. Units are those of the view box, about one CSS pixel on a phone.

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

interface SeriesPath {
	/** Index of the series. */
	readonly series: number;
	readonly path: string;
}

export interface AreaPath extends SeriesPath {
	/** What tells it apart besides its shade: a line as wide as its shapes, whose dashes are the stripes. */
	readonly stripes?: { readonly path: string; readonly width: number } | undefined;
}

export interface LinePath extends SeriesPath {
	/** The figures on it. */
	readonly dots: string;
}

/** Series that are drawn on one scale: so many can be told apart without their colour. */
export const mostSeries = 6;
/** Those whose areas have stripes. */
const striped = [4, 5];
/** Shapes of less height have no room for them. */
const leastStripes = 4;
/** From this one on the dots of lines are rings, and their dashes begin anew. */
const firstRing = 3;

export interface Drawing {
	readonly plot: Plot;
	readonly width: number;
	readonly height: number;
	/** Fine lines of the scale. */
	readonly grid: string;
	/** The line of zero, or of the years. */
	readonly base: string;
	/** Lines from a shape to its label. */
	readonly leaders: string;
	/** Where the figures cease to compare. */
	readonly break: string;
	/** Filled shapes by series. */
	readonly areas: readonly AreaPath[];
	/** Lines by series. */
	readonly lines: readonly LinePath[];
	/** Samples of both beside the names of the series. */
	readonly key: Pick<Drawing, 'areas' | 'lines'>;
	readonly texts: readonly DrawnText[];
}

export interface Panel {
	/** Name of the only series, where it is not written into the drawing. */
	readonly title: string;
	readonly unit: string;
	readonly drawing: Drawing;
}

export interface Panels {
	/** Two panels stand side by side. */
	readonly isNarrow: boolean;
	readonly panels: readonly Panel[];
}

export const width = 340;
export const narrowWidth = 164;
/** Of the letters. */
export const size = 12;
export const lineHeight = 14;

/** The drawing of what is `drawn`; the rest is empty. */
export function finish(
	drawn: Partial<Drawing> & Pick<Drawing, 'plot' | 'width' | 'height'>,
): Drawing {
	const empty = { grid: '', base: '', leaders: '', break: '' };
	return { ...empty, areas: [], lines: [], key: { areas: [], lines: [] }, texts: [], ...drawn };
}

/** A text of which `anchor` stands at `x`. */
export function drawText(
	role: DrawnText['role'],
	anchor: DrawnText['anchor'],
	x: number,
	y: number,
	text: string,
): DrawnText {
	return { x: round(x), y: round(y), text, anchor, role };
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

/** The scale of bars and columns from zero to `values`. */
export function scaleOf(values: readonly number[]): {
	readonly low: number;
	readonly high: number;
} {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	return { low, high: low < 0 ? high : high || 1 };
}

/** The stripes of the shapes of `series`, which are all `width` wide; none where its shade tells it apart. */
export function stripe(
	series: number,
	width: number,
	shapes: readonly { readonly x: number; readonly top: number; readonly floor: number }[],
): AreaPath['stripes'] {
	if (!striped.includes(series)) return undefined;
	const path = shapes.flatMap(({ x, top, floor }) =>
		floor - top < leastStripes ? [] : `M${round(x + width / 2)} ${round(floor)}V${round(top)}`,
	);
	return { width: round(width), path: path.join('') };
}

export function rectangle(x: number, y: number, w: number, h: number): string {
	return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Returns the markup of `drawing`, in pages and in the browser the same. It is hidden from readers of the description. */
export function writeSvg({ width, height, ...drawing }: Drawing): string {
	const key = writeShapes(drawing.key);
	return [
		`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
		writePath('c-grid', drawing.grid),
		writeShapes(drawing),
		key && `<g>${key}</g>`,
		writePath('c-lead', drawing.leaders),
		writePath('c-base', drawing.base),
		writePath('c-break', drawing.break),
		...roles.flatMap((role) => anchors.map((anchor) => writeTexts(drawing.texts, role, anchor))),
		'</svg>',
	].join('');
}

function writeShapes({ areas, lines }: Pick<Drawing, 'areas' | 'lines'>): string {
	return [
		...areas.flatMap(({ series, path, stripes }) => [
			writePath(`c-area s${series}`, path),
			stripes ? writePath(`c-stripe s${series}`, stripes.path, stripes.width) : '',
		]),
		...lines.flatMap(({ series, path, dots }) => [
			writePath(`c-line s${series}`, path),
			writePath(`c-dots s${series}`, dots),
			series < firstRing ? '' : writePath(`c-hole s${series}`, dots),
		]),
	].join('');
}

function writePath(name: string, path: string, strokeWidth?: number): string {
	const stroke = strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`;
	return path && `<path class="${name}"${stroke} d="${path}"/>`;
}

/** The texts of one kind together: they share what the style sheet says of them. */
function writeTexts(
	texts: readonly DrawnText[],
	role: DrawnText['role'],
	anchor: DrawnText['anchor'],
): string {
	const alike = texts.filter((text) => text.role === role && text.anchor === anchor);
	if (alike.length === 0) return '';
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const written = alike.map(
		({ x, y, text }) => `<text x="${x}" y="${y}">${escapeMarkup(text)}</text>`,
	);
	return `<g class="c-${role}"${side}>${written.join('')}</g>`;
}
