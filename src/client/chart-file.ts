// A chart as a file: what the page shows of it, at one width and in the light colours whatever those of the page, with the address
// that it comes from.

import { cutText } from '../domain/chart/text-width.ts';
import { download } from './download.ts';

const space = 'http://www.w3.org/2000/svg';
const width = 720;
const margin = 24;
const addressSize = 12;
const copied = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'];

/** Makes the buttons of `menu` save the drawing of `figure` under its id, and the menu close when it is left. */
export function serve(menu: HTMLDetailsElement, figure: HTMLElement, fail: () => void): void {
	const address = `${location.origin}${location.pathname}#${figure.id}`;
	for (const button of menu.querySelectorAll('button')) {
		button.addEventListener('click', () => {
			menu.open = false;
			const kind = button.dataset['save'] === 'png' ? 'png' : 'svg';
			saveCharts([figure], figure.id, address, kind).catch(fail);
		});
	}
	document.addEventListener('pointerdown', ({ target }) => {
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
	});
	menu.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
	});
	menu.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !menu.open) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
}

/** Saves the drawings of `figures` as one file, one below the other, with `address` as where they come from. */
export async function saveCharts(
	figures: readonly HTMLElement[],
	name: string,
	address: string,
	kind: 'svg' | 'png',
): Promise<void> {
	const { text, height } = inLight(() => compose(figures, address));
	if (kind === 'svg') return download(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	const scale = 3;
	canvas.width = width * scale;
	canvas.height = height * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The picture could not be made.');
	download(blob, `${name}.png`);
}

/** What `read` gives while the page has its light colours, which a document needs; nothing is painted meanwhile. */
function inLight<Result>(read: () => Result): Result {
	const { style } = document.documentElement;
	const own = style.colorScheme;
	style.colorScheme = 'light';
	try {
		return read();
	} finally {
		style.colorScheme = own;
	}
}

function compose(
	figures: readonly HTMLElement[],
	address: string,
): { text: string; height: number } {
	const page = getComputedStyle(document.body);
	const whole = document.createElementNS(space, 'svg');
	const ground = whole.appendChild(document.createElementNS(space, 'rect'));
	let top = margin;
	for (const figure of figures) {
		const own = figure.style.cssText;
		figure.style.inlineSize = `${width - 2 * margin}px`;
		figure.style.maxInlineSize = 'none';
		const place = figure.getBoundingClientRect();
		const [x, y] = [margin - place.left, top - place.top];
		let lowest = place.top;
		for (const part of figure.querySelectorAll('.chart-head, .chart-stage, .chart-notes')) {
			for (const shape of part.querySelectorAll('rect, line, circle, text'))
				whole.append(...copyShape(shape as SVGGraphicsElement, x, y));
			for (const pattern of part.querySelectorAll('pattern')) whole.append(copyPattern(pattern));
			whole.append(...copyWords(part, x, y));
			if (part.textContent.trim()) lowest = Math.max(lowest, part.getBoundingClientRect().bottom);
		}
		top = lowest + y + margin;
		figure.style.cssText = own;
	}
	for (const part of cutText(address, (width - 2 * margin) / addressSize)) {
		const line = write(part, margin, top, { 'font-size': addressSize, fill: page.color });
		whole.append(line);
		top += addressSize * 1.4;
	}
	const height = Math.ceil(top + margin / 2);
	const frame = { xmlns: space, viewBox: `0 0 ${width} ${height}`, width, height };
	setAll(whole, { ...frame, 'font-family': page.fontFamily });
	setAll(ground, { width, height, fill: page.backgroundColor });
	return { text: new XMLSerializer().serializeToString(whole), height };
}

/** A shape or word of a drawing that needs no style sheet and no drawing around it; nothing where it is not seen. */
function copyShape(shape: SVGGraphicsElement, dx: number, dy: number): SVGElement[] {
	const drawing = shape.ownerSVGElement?.getBoundingClientRect();
	const style = getComputedStyle(shape);
	const isSeen = drawing && drawing.width > 0 && style.visibility !== 'hidden';
	if (!isSeen || shape.closest('pattern')) return [];
	const [x, y] = [drawing.left + dx, drawing.top + dy];
	const valueOf = (name: string) =>
		(shape as unknown as Record<string, SVGAnimatedLength>)[name]?.baseVal.value ?? 0;
	if (shape instanceof SVGTextElement) {
		const [left, down] = [shape.x, shape.y].map(({ baseVal }) => baseVal[0]?.value ?? 0);
		const [right, below] = [shape.dx, shape.dy].map(({ baseVal }) => baseVal[0]?.value ?? 0);
		const at = [x + (left ?? 0) + (right ?? 0), y + (down ?? 0) + (below ?? 0)] as const;
		return [
			write(shape.textContent, ...at, { ...styleOf(style), 'text-anchor': style.textAnchor }),
		];
	}
	const places: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
		rect: [
			['x', x],
			['y', y],
			['width', 0],
			['height', 0],
		],
		line: [
			['x1', x],
			['y1', y],
			['x2', x],
			['y2', y],
		],
		circle: [
			['cx', x],
			['cy', y],
			['r', 0],
		],
	};
	const copy = document.createElementNS(space, shape.tagName) as SVGElement;
	for (const [name, from] of places[shape.tagName] ?? [])
		copy.setAttribute(name, String(round(from + valueOf(name))));
	setAll(copy, Object.fromEntries(copied.map((name) => [name, style.getPropertyValue(name)])));
	return [copy];
}

function copyPattern(pattern: SVGPatternElement): SVGElement {
	const copy = pattern.cloneNode(true) as SVGElement;
	const stripe = pattern.firstElementChild;
	copy.firstElementChild?.removeAttribute('class');
	if (stripe) copy.firstElementChild?.setAttribute('fill', getComputedStyle(stripe).fill);
	return copy;
}

/** The words of the page within `part`, line by line as they stand. */
function copyWords(part: Element, dx: number, dy: number): SVGElement[] {
	const words: SVGElement[] = [];
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent instanceof SVGElement || parent.closest('.chart-tip')) continue;
		const style = getComputedStyle(parent);
		for (const { text, box } of findLines(node as Text)) {
			// The letters stand on a line a little above the lower edge of their box.
			const base = box.bottom - box.height * 0.24;
			words.push(write(text, box.left + dx, base + dy, { ...styleOf(style), fill: style.color }));
		}
	}
	return words;
}

/** The lines in which the letters of `node` stand. */
function findLines(node: Text): { text: string; box: DOMRect }[] {
	const lines: { text: string; box: DOMRect }[] = [];
	const range = document.createRange();
	for (let at = 0; at < node.data.length; at++) {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		const [box] = range.getClientRects();
		const letter = node.data[at]?.replace(/\s/, ' ') ?? '';
		if (!box || (box.width === 0 && letter === ' ')) continue;
		const line = lines.at(-1);
		if (line && Math.abs(line.box.top - box.top) < box.height / 2) line.text += letter;
		else if (letter !== ' ') lines.push({ text: letter, box });
	}
	return lines;
}

function styleOf({ fontSize, fontWeight, fill }: CSSStyleDeclaration) {
	return { 'font-size': fontSize, 'font-weight': fontWeight, fill };
}

function write(
	text: string,
	x: number,
	y: number,
	attributes: Readonly<Record<string, string | number>>,
): SVGElement {
	const element = document.createElementNS(space, 'text');
	setAll(element, { x: round(x), y: round(y), ...attributes });
	element.textContent = text;
	return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
