// A chart as a file: the drawing with its title, its unit and the address of the page, all its style written into it,
// in the light colours whatever those of the page.

import { cutText, wrapText } from '../domain/chart/text-width.ts';
import { download } from './download.ts';

const properties = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'font-weight',
];
const margin = 16;
const gap = 24;
const line = 16;
const size = 12;
const least = 340;

/** Saves the drawing of `figure` under its id. */
export async function saveChart(figure: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
	const address = `${location.origin}${location.pathname}#${figure.id}`;
	await saveCharts([figure], figure.id, address, kind);
}

/** Saves the drawings of `figures` as one file, one below the other, with `address` as where they come from. */
export async function saveCharts(
	figures: readonly HTMLElement[],
	name: string,
	address: string,
	kind: 'svg' | 'png',
): Promise<void> {
	const { text, width, height } = inLight(() => compose(figures, address));
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

/** One SVG of all panels, in rows as they stand. */
function compose(
	figures: readonly HTMLElement[],
	address: string,
): { text: string; width: number; height: number } {
	const space = 'http://www.w3.org/2000/svg';
	const page = getComputedStyle(document.body);
	const whole = document.createElementNS(space, 'svg');
	const ground = whole.appendChild(document.createElementNS(space, 'rect'));
	const write = (words: string, x: number, y: number, weight = '400') => {
		const text = whole.appendChild(document.createElementNS(space, 'text'));
		setAll(text, { x, y, fill: page.color, 'font-weight': weight });
		text.textContent = words.replaceAll(/\s+/g, ' ').trim();
	};
	let top = margin;
	let widest = 0;
	for (const figure of figures) addFigure(figure);
	const width = Math.max(widest, least + margin) + margin;
	for (const part of cutText(address, width - 2 * margin)) {
		write(part, margin, top);
		top += line;
	}
	const height = top;
	const frame = { xmlns: space, viewBox: `0 0 ${width} ${height}`, width, height };
	setAll(whole, { ...frame, 'font-family': page.fontFamily, 'font-size': size });
	setAll(ground, { width, height, fill: page.backgroundColor });
	return { text: new XMLSerializer().serializeToString(whole), width, height };

	function addFigure(figure: HTMLElement): void {
		const panels = [...figure.querySelectorAll('.chart-panel')];
		const columns = figure.classList.contains('is-narrow') ? 2 : 1;
		for (const words of figure.querySelectorAll('.chart-head > *')) {
			const text = words.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
			for (const part of wrapText(text, least)) {
				write(part, margin, top + 12, words.tagName === 'B' ? '700' : '400');
				top += line;
			}
		}
		top += 12;
		for (let row = 0; row < panels.length; row += columns) {
			let left = margin;
			let lowest = 0;
			for (const panel of panels.slice(row, row + columns)) {
				const drawing = panel.querySelector('svg');
				if (!drawing) continue;
				const { width, height } = drawing.viewBox.baseVal;
				const titles = [...(panel.querySelector('p')?.childNodes ?? [])].flatMap(
					({ textContent }) => wrapText(textContent?.replaceAll(/\s+/g, ' ').trim() ?? '', width),
				);
				for (const [index, part] of titles.entries()) write(part, left, top + line * (index + 1));
				const copy = whole.appendChild(styled(drawing));
				const offset = top + line * (titles.length + 1);
				setAll(copy, { x: left, y: offset, width, height });
				lowest = Math.max(lowest, offset + height);
				left += width + gap;
				widest = Math.max(widest, left - gap);
			}
			top = lowest + gap;
		}
		for (const note of figure.querySelectorAll('.chart-break')) {
			const words = note.textContent.replaceAll(/\s+/g, ' ').trim();
			for (const part of wrapText(words, Math.max(least, widest - margin))) {
				write(part, margin, top);
				top += line;
			}
			top += line / 2;
		}
	}
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A copy of `drawing` that needs no style sheet. */
function styled(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const [from, to] = [drawing, copy].map((root) => [...root.querySelectorAll('g, path, text')]);
	for (const [index, element] of (from ?? []).entries()) {
		const style = getComputedStyle(element);
		for (const name of properties) to?.[index]?.setAttribute(name, style.getPropertyValue(name));
		to?.[index]?.removeAttribute('class');
	}
	copy.setAttribute('overflow', 'visible');
	return copy;
}
