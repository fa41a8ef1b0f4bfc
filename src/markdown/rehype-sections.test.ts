import { describe, expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';

describe('sections', () => {
	test('hold each h2 with what belongs to it, lower headings too; the lead stands before them', async () => {
		const html = await renderChapter(
			'Lead.\n\n## A {/* #a */}\n\nOne.\n\n### B {/* #b */}\n\nTwo.\n\n## C {/* #c */}\n\nThree.\n',
		);
		const bare = html
			.replaceAll(/<details>.*?<\/details>|<p class="tools">.*?<\/p>|<Answers.*?<\/Answers>/g, '')
			.replaceAll(/<\/?div[^>]*>/g, '')
			.replaceAll(/> +</g, '><');
		expect(bare).toBe(
			'<p>Lead.</p>' +
				'<section aria-labelledby="a"><h2 id="a">A</h2><p>One.</p><h3 id="b">B</h3><p>Two.</p></section>' +
				'<section aria-labelledby="c"><h2 id="c">C</h2><p>Three.</p></section>',
		);
	});
});

describe('headings', () => {
	test('link to themselves, to their citation and to their counterpart, in words of their language', async () => {
		expect(await renderChapter('## Targets {/* #targets */}\n', 'en', '/reports/')).toBe(
			'<section aria-labelledby="targets"><div class="heading"><h2 id="targets">Targets</h2>' +
				'<details><summary aria-label="Section menu: Targets">Section</summary></details>' +
				'<p class="tools"><a href="#targets" class="self" aria-label="Link to this section: Targets">Link</a>' +
				'<a href="/reports/s/targets/" class="anchor" aria-label="Cite this section: Targets">Cite</a>' +
				'<a href="/reports/zh/report/climate/#targets" hreflang="zh-Hans" lang="zh-Hans" class="twin" title="This section in Chinese">中文</a>' +
				'<a href="/reports/en/parallel/climate/#targets">Side by side</a>' +
				'</p></div><Answers of="targets" locale="en"></Answers></section>',
		);
	});

	test('are named without the marks of their notes', async () => {
		const html = await renderChapter('## Targets[^26] {/* #targets */}\n\n[^26]: Note.\n');
		expect(html).toContain('aria-label="Cite this section: Targets"');
	});

	test('lead from Chinese to English', async () => {
		const html = await renderChapter('## 目标 {/* #targets */}\n', 'zh');
		expect(html).toContain('aria-label="本节链接：目标"');
		expect(html).toContain('href="/en/report/climate/#targets" hreflang="en" lang="en"');
	});

	test('inside a case study have their links too', async () => {
		const html = await renderChapter('<Case>\n\n### A {/* #case-a */}\n\nText.\n\n</Case>\n');
		expect(html).toContain('<div class="heading"><h3 id="case-a">A</h3>');
		expect(html).toContain('href="/zh/report/climate/#case-a"');
	});

	test('without id stay as they are', async () => {
		expect(await renderChapter('### A\n')).toBe('<h3>A</h3>');
	});
});
