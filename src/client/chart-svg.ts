// The drawing of a chart in the browser, as `ChartDrawing.astro` writes it.

import type { Drawing } from '../domain/chart/drawing.ts';

export function drawSvg({ width, height, ...drawing }: Drawing): SVGSVGElement {
	const space = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(space, 'svg');
	const add = (
		parent: Element,
		name: string,
		attributes: Readonly<Record<string, string | number>>,
	) => {
		const element = parent.appendChild(document.createElementNS(space, name));
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		return element;
	};
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('aria-hidden', 'true');
	add(svg, 'path', { class: 'c-grid', d: drawing.grid });
	for (const { series, path } of drawing.areas)
		add(svg, 'path', { class: `c-area s${series}`, d: path });
	for (const { series, path, dots } of drawing.lines) {
		add(svg, 'path', { class: `c-line s${series}`, d: path });
		add(svg, 'path', { class: `c-dots s${series}`, d: dots });
	}
	for (const { series, path } of drawing.keys)
		add(svg, 'path', { class: `c-key s${series}`, d: path });
	add(svg, 'path', { class: 'c-lead', d: drawing.leaders });
	add(svg, 'path', { class: 'c-base', d: drawing.base });
	if (drawing.break) add(svg, 'path', { class: 'c-break', d: drawing.break });
	for (const { x, y, text, anchor, role } of drawing.texts) {
		const group = add(svg, 'g', { class: `c-${role}`, 'text-anchor': anchor });
		add(group, 'text', { x, y }).textContent = text;
	}
	return svg;
}
