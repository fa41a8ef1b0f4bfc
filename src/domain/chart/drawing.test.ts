import { expect, test } from 'vitest';
import { finish, writeSvg, type Drawing, type DrawnText } from './drawing.ts';

const plot = { left: 0, right: 100, top: 0, floor: 50, low: 0, high: 1 };
const write = (texts: readonly DrawnText[], drawn: Partial<Drawing>) =>
	writeSvg(finish({ width: 100, height: 60, plot, texts, ...drawn }));

test('leaves out what is not drawn', () => {
	expect(write([], { areas: [{ series: 1, path: '' }] })).toBe(
		'<svg viewBox="0 0 100 60" width="100" height="60" aria-hidden="true"></svg>',
	);
});

test('gives each shape its class, and that of its series', () => {
	const svg = write([], {
		base: 'M0 50H100',
		break: 'M40 0V50',
		areas: [{ series: 2, path: 'M1 1h5v5z' }],
		lines: [{ series: 0, path: 'M0 0L9 9', dots: 'M9 9h0' }],
	});
	expect(svg.match(/<path[^>]*>/g)).toEqual([
		'<path class="c-area s2" d="M1 1h5v5z"/>',
		'<path class="c-line s0" d="M0 0L9 9"/>',
		'<path class="c-dots s0" d="M9 9h0"/>',
		'<path class="c-base" d="M0 50H100"/>',
		'<path class="c-break" d="M40 0V50"/>',
	]);
});

test('puts the texts of one kind into one group, their signs written out', () => {
	const at = { x: 1, y: 2 } as const;
	const svg = write(
		[
			{ ...at, text: '2023', anchor: 'middle', role: 'tick' },
			{ ...at, text: 'R&D <5', anchor: 'start', role: 'label' },
			{ ...at, text: '2022', anchor: 'middle', role: 'tick' },
		],
		{},
	);
	expect(svg.match(/<g.*<\/g>/)?.[0]).toBe(
		'<g class="c-tick" text-anchor="middle"><text x="1" y="2">2023</text><text x="1" y="2">2022</text></g>' +
			'<g class="c-label"><text x="1" y="2">R&amp;D &lt;5</text></g>',
	);
});
