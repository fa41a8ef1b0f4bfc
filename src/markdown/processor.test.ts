import { expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';

test('takes a tilde for a range, never for a strike-through', async () => {
	expect(await renderChapter('2021~2023 年，5~8 次\n', 'zh')).toBe('<p>2021~2023 年，5~8 次</p>');
});

test.each([
	['before a full stop', '承诺**碳中和。**目标', '<p>承诺<strong>碳中和。</strong>目标</p>'],
	[
		'around quotation marks',
		'坚持**“技术为本”**的理念',
		'<p>坚持<strong>“技术为本”</strong>的理念</p>',
	],
	['after a comma', '因此，**2040 年**前', '<p>因此，<strong>2040 年</strong>前</p>'],
])('sets Chinese emphasis %s', async (_, body, html) => {
	expect(await renderChapter(`${body}\n`, 'zh')).toBe(html);
});

test('leaves quotation marks and dashes as they are written', async () => {
	expect(await renderChapter('A "b" -- c...\n')).toBe('<p>A &quot;b&quot; -- c...</p>');
});

test.each([
	['en', ' (leaves this site)'],
	['zh', '（站外链接）'],
] as const)('tells links that leave the site from links within, in %s', async (locale, words) => {
	expect(await renderChapter('[a](https://example.org) [b](mailto:b@example.org)\n', locale)).toBe(
		`<p><a href="https://example.org" class="external" rel="noopener noreferrer external">a<span class="visually-hidden">${words}</span></a> <a href="mailto:b@example.org">b</a></p>`,
	);
});

test.each(['zh', 'en'] as const)(
	'tells each component its name and that its chapter is in %s',
	async (locale) => {
		const html = await renderChapter('<Ref to="a" /> x\n\n<KpiTable id="b" />\n', locale);
		expect(html.replaceAll(/> +</g, '><')).toBe(
			`<p><Ref to="a" component="Ref" locale="${locale}"></Ref> x</p>` +
				`<KpiTable id="b" component="KpiTable" locale="${locale}"></KpiTable>`,
		);
	},
);
