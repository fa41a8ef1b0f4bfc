import { expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';

test('gives a table a scrolling region named by its head, scopes and alignment by class', async () => {
	const html = await renderChapter('| Device | Saved |\n| :-- | --: |\n| Phone | 12 |\n');
	expect(html.replaceAll(/> +</g, '><')).toBe(
		'<div class="scroll" role="region" tabindex="0" aria-label="Device Saved"><table>' +
			'<thead><tr><th scope="col" class="align-left">Device</th><th scope="col" class="align-right">Saved</th></tr></thead>' +
			'<tbody><tr><td class="align-left">Phone</td><td class="align-right">12</td></tr></tbody>' +
			'</table></div>',
	);
});

test('leaves a column without alignment without class', async () => {
	const html = await renderChapter('| A |\n| - |\n| 1 |\n');
	expect(html).toContain('<th scope="col">A</th>');
	expect(html).toContain('<td>1</td>');
});

test('keeps the region inside the section of the table', async () => {
	const html = await renderChapter('## A {/* #a */}\n\n| A |\n| - |\n| 1 |\n');
	expect(html).toMatch(/^<section [^>]*>.*<div class="scroll".*<\/section>$/);
});
