import { describe, expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';

const render = async (body: string, locale: 'zh' | 'en' = 'en') =>
	(await renderChapter(body, locale)).replaceAll(/> +</g, '><');

const note = (label: string, text: string, shown = label) =>
	`<div id="fn-${label}" class="note" role="note"><p><a href="#fnref-${label}" aria-label="Back to the text at note ${label}">${shown}</a> ${text}</p></div>`;

describe('a note', () => {
	test('stands behind the paragraph that carries its mark, under the printed number', async () => {
		expect(await render('First.[^26] More.\n\nSecond.\n\n[^26]: The **note**.\n')).toBe(
			'<div class="noted"><p>First.<sup><a href="#fn-26" id="fnref-26" data-footnote-ref aria-label="Note 26">26</a></sup> More.</p>' +
				`<div class="notes">${note('26', 'The <strong>note</strong>.')}</div></div>` +
				'<p>Second.</p>',
		);
	});

	test('keeps its printed number however many stand before it', async () => {
		const html = await render('A[^31] b[^4].\n\n[^4]: Four.\n\n[^31]: Thirty-one.\n');
		expect(html).toContain(`${note('31', 'Thirty-one.')}${note('4', 'Four.')}`);
	});

	test('stands once, at its first mark', async () => {
		const html = await render('A[^26].\n\nB[^26].\n\n[^26]: Note.\n');
		expect(html.split('id="fn-26"')).toHaveLength(2);
		expect(html).toMatch(/<\/div><\/div><p>B<sup><a href="#fn-26"[^>]*>26<\/a><\/sup>\.<\/p>$/);
	});

	test('leads back to each of its marks', async () => {
		const html = await render('A[^26].\n\nB[^26].\n\nC[^26].\n\n[^26]: Note.\n');
		const [, body = ''] = /class="note"[^>]*>(.*?)<\/div>/.exec(html) ?? [];
		const back = [...body.matchAll(/href="#([^"]+)" aria-label="([^"]+)"/g)];
		expect(back.map(([, id, name]) => [id, name])).toEqual([
			['fnref-26', 'Back to the text at note 26'],
			['fnref-26-2', 'Back to place 2 of note 26 in the text'],
			['fnref-26-3', 'Back to place 3 of note 26 in the text'],
		]);
		for (const [, id = ''] of back) expect(html).toContain(`id="${id}"`);
	});

	test('without printed number is marked by an asterisk', async () => {
		const html = await render('Users[^monthly-users].\n\n[^monthly-users]: In December.\n');
		expect(html).toContain('aria-label="Note monthly-users">*</a>');
		expect(html).toContain(note('monthly-users', 'In December.', '*'));
	});

	test('folds into the text where it would reach far below it; beside a long text it keeps the margin', async () => {
		// 160 Han characters: ten lines of the margin, 13 rem. One line of text is 3 rem high, six are 11.
		const long = '注'.repeat(160);
		const [beside, below] = [216, 10].map((length) =>
			render(`${'文'.repeat(length)}[^1]\n\n[^1]: ${long}\n`, 'zh'),
		);
		expect(await below).toMatch(/^<div class="noted is-folded">/);
		expect(await beside).toMatch(/^<div class="noted">/);
	});

	test('may reach below its paragraph where text follows, but not where a heading does', async () => {
		const long = '注'.repeat(160);
		const page = (after: string) => `文[^1]\n\n${after}\n\n[^1]: ${long}\n`;
		expect(await render(page('文'.repeat(216)), 'zh')).toMatch(/^<div class="noted">/);
		expect(await render(page('### 题\n\n' + '文'.repeat(216)), 'zh')).toMatch(
			/^<div class="noted is-folded">/,
		);
	});

	test('stands behind its item of a list, each in the order of the marks', async () => {
		const html = await render(
			'- One\n- Two[^28] **and**[^27]\n\n  - Within[^29]\n\n[^27]: A.\n\n[^28]: B.\n\n[^29]: C.\n',
		);
		expect(html).toMatch(/^<ul><li><p>One<\/p><\/li><li><div class="noted">/);
		expect([...html.matchAll(/<div id="fn-(\d+)"/g)].map(([, label]) => label)).toEqual([
			'28',
			'27',
			'29',
		]);
		expect(html).toMatch(
			/<li><div class="noted"><div>Within.*<div id="fn-29".*<\/li><\/ul><\/li><\/ul>$/,
		);
	});

	test('stands behind a paragraph of an item, and in the steps of a process', async () => {
		const html = await render('<Steps>\n\n1. One[^26]\n\n   More.\n\n</Steps>\n\n[^26]: Note.\n');
		expect(html).toMatch(
			/<ol><li><div class="noted"><p>One.*<\/p><div class="notes">.*<\/div><\/div><p>More\.<\/p><\/li>/,
		);
	});

	test('stays inside a case study', async () => {
		const html = await render('<Case>\n\nText.[^26]\n\n</Case>\n\nAfter.\n\n[^26]: Note.\n');
		expect(html).toMatch(
			/^<Case [^>]*><div class="noted"><p>Text\..*<div class="notes">.*<\/div><\/div><\/Case><p>After\.<\/p>$/,
		);
	});

	test('whose mark is in a heading stands behind the heading, not in it', async () => {
		const html = await render('### Targets[^26] {/* #targets */}\n\nText.\n\n[^26]: Note.\n');
		const heading = /<h3.*?<\/h3>/.exec(html)?.[0] ?? '';
		expect(heading).toContain('href="#fn-26"');
		expect(heading).not.toContain('Note.');
		expect(html).toContain(`<div class="notes">${note('26', 'Note.')}</div>`);
	});

	test('is named in the language of the chapter', async () => {
		const html = await render('正文[^26]。\n\n[^26]: 注文。\n', 'zh');
		expect(html).toContain('aria-label="注 26"');
		expect(html).toContain('aria-label="回到正文的注 26"');
	});
});

describe('a mark whose note stands at a table', () => {
	test('leads to that note', async () => {
		expect(await render('Water[^86] and energy.\n')).toBe(
			'<p>Water<sup><a href="#fn-86" data-footnote-ref="" aria-label="Note 86">86</a></sup> and energy.</p>',
		);
	});

	test('may stand beside others', async () => {
		const html = await render('A[^86][^87].\n');
		expect([...html.matchAll(/href="#fn-(\d+)"/g)].map(([, label]) => label)).toEqual(['86', '87']);
	});
});

test('leaves a chapter without footnotes as it is', async () => {
	expect(await render('Text.\n')).toBe('<p>Text.</p>');
});
