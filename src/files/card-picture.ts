// A card (views/card.ts) drawn as SVG: the page's title as large as it goes, its leading figure below a hairline, the part's
// colour at the start of the lines. All letters are outlines, so that the picture is the same wherever it is made.

import { cardSize } from '../domain/links/card-size.ts';
import type { CardFigure, CardView } from '../views/card.ts';
import { languageTags, type Locale } from '../domain/locale/locale.ts';
import type { Theme } from '../domain/report/report.ts';

export type Weight = 400 | 700 | 900;

/** Lines of text at a size in pixels. */
export interface Letters {
	/** Width in pixels. */
	readonly measure: (text: string, size: number, weight: Weight) => number;
	/** SVG path that begins at 0, 0 of the base line. */
	readonly outline: (text: string, size: number, weight: Weight) => string;
}

/** Colours of the picture: those of the site on light paper. */
export type CardColors = Readonly<Record<'paper' | 'ink' | 'muted' | 'line' | Theme, string>>;

const left = 96;
const right = cardSize.width - 72;
const measure = right - left;

/** Returns the picture of `view`. */
export function drawCard(view: CardView, letters: Letters, colors: CardColors): string {
	const { width, height } = cardSize;
	const pen = { letters, colors, locale: view.locale };
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<path fill="${colors.paper}" d="M0 0h${width}v${height}H0z"/>`,
		`<path fill="${colors[view.theme]}" d="M0 0h24v${height}H0z"/>`,
		...(view.numeral === undefined ? drawPage(view, pen) : drawCover(view, view.numeral, pen)),
		'</svg>',
	].join('');
}

interface Pen {
	readonly letters: Letters;
	readonly colors: CardColors;
	readonly locale: Locale;
}

interface Style {
	readonly size: number;
	readonly weight: Weight;
	readonly color: string;
}

function drawCover(view: CardView, numeral: string, pen: Pen): string[] {
	const { ink, muted, line } = pen.colors;
	return [
		...drawEdition(view.edition, pen),
		...drawLines([numeral], 408, { size: 360, weight: 900, color: ink }, pen),
		drawRule(456, line),
		...drawFitted(view.title, 524, { size: 54, weight: 700, color: ink }, pen),
		...drawFitted(view.twin, 574, { size: 30, weight: 400, color: muted }, pen),
	];
}

function drawPage(view: CardView, pen: Pen): string[] {
	const { ink, muted, line } = pen.colors;
	const { figure } = view;
	const size =
		fitSize(view.title, [96, 88, 80, 74], 1, pen) ??
		fitSize(view.title, [76, 68, 60], 2, pen) ??
		52;
	const title = breakLines(view.title, size, 700, pen);
	const titleAt = (view.part ? 142 : 104) + Math.round(size * 1.1);
	const twinAt = titleAt + (title.length - 1) * Math.round(size * 1.18) + 48;
	const lead = figure ? [] : fitLead(view.lead, pen);
	const ruleAt = figure ? 398 : 586 - lead.length * 44;
	const part = { size: 28, weight: 700, color: pen.colors[view.theme] } as const;
	return [
		...drawEdition(view.edition, pen),
		...drawFitted(view.part, 134, part, pen),
		...drawLines(title, titleAt, { size, weight: 700, color: ink }, pen),
		...drawFitted(view.twin, twinAt, { size: 30, weight: 400, color: muted }, pen),
		...(figure || lead.length > 0 ? [drawRule(ruleAt, line)] : []),
		...(figure
			? drawFigure(figure, pen)
			: drawLines(lead, ruleAt + 48, { size: 28, weight: 400, color: ink }, pen, 44)),
	];
}

/** The company, which report of it, and that this is no document of its own. */
function drawEdition(edition: readonly string[], pen: Pen): string[] {
	let at = left;
	return edition.map((text, index) => {
		const style = {
			size: 28,
			weight: index === 0 ? 700 : 400,
			color: index === 0 ? pen.colors.ink : pen.colors.muted,
		} as const;
		const placed = place(text, at, 88, style, pen);
		at += pen.letters.measure(text, style.size, style.weight) + 28;
		return placed;
	});
}

function drawFigure({ qualifier, value, unit, label, moved }: CardFigure, pen: Pen): string[] {
	const { ink, muted } = pen.colors;
	const small = { size: 36, weight: 400, color: ink } as const;
	const words = breakLines(label, 28, 700, pen).slice(0, 2);
	let at = left;
	const drawn = [
		{ text: qualifier, style: small },
		{ text: value, style: { size: 100, weight: 700, color: ink } as const },
		{ text: unit, style: small },
	].flatMap(({ text, style }) => {
		if (!text) return [];
		const placed = place(text, at, 496, style, pen);
		at += pen.letters.measure(text, style.size, style.weight) + 16;
		return [placed];
	});
	const movedAt = 546 + words.length * 38;
	return [
		...drawn,
		...drawLines(words, 546, { size: 28, weight: 700, color: ink }, pen, 38),
		...drawFitted(moved, movedAt, { size: 26, weight: 400, color: muted }, pen),
	];
}

/** The whole of `lead` in four lines, or as many of its sentences as these hold. */
function fitLead(lead: string, pen: Pen): string[] {
	const sentences = lead.match(/[^。.]+[。.]?\s*/g) ?? [];
	for (let count = sentences.length; count > 0; count--) {
		const lines = breakLines(sentences.slice(0, count).join('').trim(), 28, 400, pen);
		if (lines.length <= 4) return lines;
	}
	return [];
}

/** Returns the largest of `sizes` at which `text` has no more than `most` lines. */
function fitSize(text: string, sizes: readonly number[], most: number, pen: Pen) {
	return sizes.find((size) => breakLines(text, size, 700, pen).length <= most);
}

/** Breaks `text` into as few lines as the measure allows, all about equally long. */
export function breakLines(text: string, size: number, weight: Weight, pen: Pen): string[] {
	const pieces = listPieces(text, pen.locale).map((piece) => ({
		piece,
		width: pen.letters.measure(piece, size, weight),
	}));
	const fill = (within: number) => {
		const lines: { text: string; width: number }[] = [];
		for (const { piece, width } of pieces) {
			const last = lines.at(-1);
			if (last && last.width + width <= within) {
				last.text += piece;
				last.width += width;
			} else lines.push({ text: piece, width });
		}
		return lines.map((line) => line.text.trimEnd());
	};
	const fewest = fill(measure).length;
	// A twelfth less each time, as long as no further line is needed.
	let within = measure;
	while (fill(within - measure / 48).length === fewest && within > measure / 4)
		within -= measure / 48;
	return fill(within);
}

/** Divides `text` where a line may end: after spaces and hyphens, and between Chinese words. */
function listPieces(text: string, locale: Locale): string[] {
	const segmenter = new Intl.Segmenter(languageTags[locale], { granularity: 'word' });
	const pieces: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const last = pieces.at(-1);
		if (last !== undefined && !mayBreak(last, segment)) pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}

function mayBreak(before: string, after: string): boolean {
	if (/^[\s\p{Pe}\p{Pf}，。、；：？！%％]/u.test(after) || /[\p{Ps}\p{Pi}]$/u.test(before))
		return false;
	const isHan = /\p{Script=Han}/u;
	// “2023 年” stays together.
	if (/\d\s$/.test(before) && isHan.test(after.charAt(0))) return false;
	return (
		/[\s，。、；：？！—-]$/.test(before) ||
		isHan.test(before.slice(-1)) ||
		isHan.test(after.charAt(0))
	);
}

function drawLines(
	lines: readonly string[],
	y: number,
	style: Style,
	pen: Pen,
	leading = Math.round(style.size * 1.18),
): string[] {
	return lines
		.filter(Boolean)
		.map((line, index) => place(line, left, y + index * leading, style, pen));
}

/** One line, smaller where it is too long. */
function drawFitted(text: string, y: number, style: Style, pen: Pen): string[] {
	const width = pen.letters.measure(text, style.size, style.weight);
	const size = Math.min(style.size, Math.floor((style.size * measure) / Math.max(width, 1)));
	return drawLines([text], y, { ...style, size }, pen);
}

function drawRule(y: number, color: string): string {
	return `<path stroke="${color}" stroke-width="2" d="M${left} ${y}H${right}"/>`;
}

function place(text: string, x: number, y: number, style: Style, { letters }: Pen): string {
	const path = letters.outline(text, style.size, style.weight);
	return `<path fill="${style.color}" transform="translate(${Math.round(x)} ${y})" d="${path}"/>`;
}
