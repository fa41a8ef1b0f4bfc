import { expect, test } from 'vitest';
import { drawMark, drawText, element, em, group, percent, writeElement } from './drawing.ts';

test('writes what the browser makes, its signs written out', () => {
	const drawn = element(
		'svg',
		{ class: 'c-plot' },
		element('line', { x2: '100%' }),
		element('text', { x: percent(12.34), dy: em(1.2) }, 'R&D <5'),
	);
	expect(writeElement(drawn)).toBe(
		'<svg class="c-plot"><line x2="100%"/><text x="12.3%" dy="1.2em">R&amp;D &lt;5</text></svg>',
	);
});

test('leaves out what is not drawn', () => {
	expect(group('c-grid', [])).toEqual([]);
	expect(drawText('0', '0', 1, [])).toEqual([]);
});

test('a shape says what it stands for', () => {
	expect(writeElement(drawMark('rect', { width: '5%' }, '2023: 5 t'))).toBe(
		'<rect width="5%"><title>2023: 5 t</title></rect>',
	);
});

test('lines of text stand below one another', () => {
	const lines = drawText('0', '100%', 1.2, ['a', 'b']);
	expect(lines.map(({ attributes }) => attributes['dy'])).toEqual(['1.2em', '2.45em']);
});
