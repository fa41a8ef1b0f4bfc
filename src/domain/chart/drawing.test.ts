import { expect, test } from 'vitest';
import {
	drawArea,
	drawLine,
	drawPath,
	writeSvg,
	type DrawnText,
	type SvgElement,
} from './drawing.ts';

const plot = { left: 0, right: 100, top: 0, floor: 50, low: 0, high: 1 };
const write = (shapes: readonly SvgElement[], texts: readonly DrawnText[] = []) =>
	writeSvg({ width: 100, height: 60, plot, shapes, texts });

test('leaves out what is not drawn', () => {
	expect(write(drawArea(1, 5, []))).toBe(
		'<svg viewBox="0 0 100 60" width="100" height="60" aria-hidden="true"></svg>',
	);
});

test('gives each shape its class, and that of its series', () => {
	const svg = write([
		...drawArea(2, 5, [{ x: 1, top: 1, floor: 6 }]),
		...drawLine(0, 'M0 0L9 9', 'M9 9h0'),
		...drawPath('c-base', 'M0 50H100'),
	]);
	expect(svg.match(/<path[^>]*>/g)).toEqual([
		'<path class="c-area s2" d="M1 1h5v5h-5z"/>',
		'<path class="c-line s0" d="M0 0L9 9"/>',
		'<path class="c-dots s0" d="M9 9h0"/>',
		'<path class="c-base" d="M0 50H100"/>',
	]);
});

test('puts the texts of one kind into one group, their signs written out', () => {
	const at = { x: 1, y: 2 } as const;
	const svg = write(
		[],
		[
			{ ...at, text: '2023', anchor: 'middle', role: 'tick' },
			{ ...at, text: 'R&D <5', anchor: 'start', role: 'label' },
			{ ...at, text: '2022', anchor: 'middle', role: 'tick' },
		],
	);
	expect(svg.match(/<g.*<\/g>/)?.[0]).toBe(
		'<g class="c-tick" text-anchor="middle"><text x="1" y="2">2023</text><text x="1" y="2">2022</text></g>' +
			'<g class="c-label"><text x="1" y="2">R&amp;D &lt;5</text></g>',
	);
});
