import { describe, expect, test } from 'vitest';
import { laySideBySide, type Half } from './lay-side-by-side.ts';

function half(tag: 'zh-Hans' | 'en', html: string, groups: Half['groups']): Half {
	const home = tag === 'en' ? '/en/' : '/zh/';
	const alone = { href: (id: string) => `${home}report/climate/#${id}`, words: `${tag} only` };
	return { tag, html, groups, home, alone };
}

const words = { slug: 'climate', address: (number: number) => `Passage ${number}` };

/** Lays out `left`, Chinese, and `right`, English, whose parts have `groups`. */
function lay(left: string, right: string, groups: Half['groups'], others = groups): string {
	return laySideBySide(half('zh-Hans', left, groups), half('en', right, others), words)
		.replaceAll('\n', '')
		.replaceAll(/<a class="pair-number"[^>]*>\d+<\/a>/g, '');
}

const section = (title: string, inner: string) =>
	`<section aria-labelledby="goals"><div class="heading"><h2 id="goals">${title}</h2><div class="beside"><a class="anchor" href="#goals">#</a></div></div>${inner}</section>`;

describe('pairs', () => {
	test('set each block beside its counterpart, under an address of its own', () => {
		const html = laySideBySide(
			half('zh-Hans', '<div id="climate" class="opening"><p>一</p></div>', [[1]]),
			half('en', '<div id="climate" class="opening"><p>One</p></div>', [[1]]),
			words,
		);
		expect(html.replaceAll('\n', '')).toBe(
			'<div id="climate" class="opening"><div class="pair" id="climate.1">' +
				'<a class="pair-number" href="#climate.1" aria-label="Passage 1">1</a>' +
				'<div lang="zh-Hans"><p>一</p></div><div class="other" lang="en"><p>One</p></div></div></div>',
		);
	});

	test('have the id of a section on the left, and the way to its own page on both sides', () => {
		const html = lay(section('目标', '<p>文</p>'), section('Goals', '<p>Text</p>'), [[], [1]]);
		expect(html.match(/id="[^"]*"/g)).toEqual(['id="climate"', 'id="goals"', 'id="goals.1"']);
		expect(html).toContain('<a href="/zh/report/climate/#goals">zh-Hans only</a>');
		expect(html).toContain('<a href="/en/report/climate/#goals" hreflang="en">en only</a>');
		expect(html).not.toContain('anchor');
	});

	test('of items make one list, of what stands in a case too', () => {
		const of = (word: string) =>
			`<div class="case"><ul><li>${word} 1</li><li>${word} 2</li></ul></div>`;
		expect(lay(of('一'), of('One'), [[1, 1]])).toContain(
			'<ul class="pairs"><li class="pair in-case" id="climate.1"><div lang="zh-Hans">一 1</div><div class="other" lang="en">One 1</div></li>' +
				'<li class="pair in-case" id="climate.2"><div lang="zh-Hans">一 2</div>',
		);
	});

	test('of items within items say how deep they stand', () => {
		const of = (word: string) =>
			`<div class="tree"><ul><li>${word}<ul><li>${word} 2</li></ul></li></ul></div>`;
		expect(lay(of('一'), of('One'), [[1, 1]])).toContain(
			'<ul class="pairs"><li class="pair in-tree" id="climate.1"><div lang="zh-Hans">一</div><div class="other" lang="en">One</div></li>' +
				'<li aria-level="2" class="pair in-tree" id="climate.2"><div lang="zh-Hans">一 2</div>',
		);
	});

	test('hold two blocks where one continues the other', () => {
		expect(
			lay('<p>一</p><p>三</p>', '<p>One</p><p>Two</p><p>Three</p>', [[1, 1]], [[2, 1]]),
		).toContain(
			'<div lang="zh-Hans"><p>一</p></div><div class="other" lang="en"><p>One</p><p>Two</p></div>',
		);
	});

	test('of notes stand once, at the end of their section', () => {
		const of = (word: string) =>
			`<div class="noted"><p>${word}<sup><a href="#fn-1" id="fnref-1">1</a></sup></p><div class="notes"><div id="fn-1" class="note">${word} note</div></div></div><p>${word} 2</p>`;
		const html = lay(of('一'), of('One'), [[1, 1]]);
		expect(html.indexOf('一 note')).toBeGreaterThan(html.indexOf('一 2'));
		expect(html).toContain(
			'<div id="fn-1" class="note">一 note</div></div><div class="other" lang="en"><div class="note">One note</div>',
		);
		expect(html.match(/id="fnref-1"/g)).toHaveLength(1);
	});

	test('of notes in a list follow their numbers, in whichever order a sentence has its marks', () => {
		const of = (first: number, second: number) =>
			`<ul><li><div class="noted"><div>${first}, ${second}</div><div class="notes"><div id="fn-${first}" class="note">n${first}</div><div id="fn-${second}" class="note">n${second}</div></div></div></li></ul>`;
		const html = lay(of(2, 10), of(10, 2), [[1]]);
		expect(html).toContain('<div lang="zh-Hans">2, 10</div><div class="other" lang="en">10, 2');
		expect(html.match(/id="fn-\d+"/g)).toEqual(['id="fn-2"', 'id="fn-10"']);
	});

	test('mark the links of the other half that lead to its language, and keep what its own parts point at', () => {
		const html = lay(
			'<p>一</p>',
			'<p><a href="/en/glossary/">x</a><a href="https://a.example/">y</a><button aria-describedby="tip">z</button><i id="tip">t</i></p>',
			[[1]],
		);
		expect(html).toContain('<a href="/en/glossary/" hreflang="en">');
		expect(html).toContain('<a href="https://a.example/">');
		expect(html).toContain('aria-describedby="other-tip"');
		expect(html).toContain('<i id="other-tip">');
	});

	test('do not come about where a page shows other blocks than its source has', () => {
		expect(() => lay('<p>一</p><p>二</p>', '<p>One</p>', [[1]])).toThrow(
			'The section "" in "zh-Hans" shows 2 blocks; its source has 1.',
		);
		expect(() => lay('<p>一</p>', section('Goals', ''), [[1]], [[], []])).toThrow('no counterpart');
	});
});

describe('what is looked at', () => {
	const table = (title: string, label: string, note: string) =>
		`<div class="whole"><figure id="t"><div class="scroll"><table><caption>${title}</caption><tr id="t.a"><th>${label}<sup><a href="#n">a</a></sup></th><td data-label="${label}">12.50</td></tr></table></div><figcaption><p id="n">${note}</p></figcaption></figure></div>`;

	test('stands once, with the words of both languages where they differ', () => {
		const html = lay(table('排放', '范围', '注'), table('Emissions', 'Scope', 'Note'), [[1]]);
		expect(html.match(/<table>/g)).toHaveLength(1);
		expect(html).toContain(
			'<caption><span class="halves"><span lang="zh-Hans">排放</span><span class="other" lang="en">Emissions</span></span></caption>',
		);
		expect(html).toContain(
			'<th><span lang="zh-Hans">范围</span><sup><a href="#n">a</a></sup><span class="other" lang="en">Scope</span></th>',
		);
		expect(html).toContain('<td data-label="范围 / Scope">12.50</td>');
		expect(html).toContain(
			'<div class="halves"><p id="n" lang="zh-Hans">注</p><p lang="en" class="other">Note</p></div>',
		);
		expect(html.match(/id="t.a"/g)).toHaveLength(1);
	});

	test('has one name, in both languages, and no link to a menu', () => {
		const diagram = (title: string) =>
			`<div class="whole"><figure><figcaption>${title}</figcaption><svg></svg><p><a class="anchor" href="#d">#</a></p></figure></div>`;
		expect(lay(diagram('一'), diagram('One'), [[1]])).toContain(
			'<figure><figcaption><span class="halves"><span lang="zh-Hans">一</span><span class="other" lang="en">One</span></span></figcaption><svg></svg></figure>',
		);
	});

	test('is drawn for each language where the drawing holds words', () => {
		const chart = (word: string) =>
			`<div class="whole"><figure class="chart"><svg><text>${word}</text></svg></figure></div>`;
		expect(lay(chart('一'), chart('One'), [[1]]).match(/<svg>/g)).toHaveLength(2);
		expect(lay(chart('2023'), chart('2023'), [[1]]).match(/<svg>/g)).toHaveLength(1);
	});

	test('has both wordings of a sentence in a list at its one place', () => {
		const steps = (word: string) =>
			`<div class="whole"><figure class="diagram"><svg><text>2030</text></svg><ol><li><p class="name">${word}</p></li></ol></figure></div>`;
		const html = lay(steps('一'), steps('One'), [[1]]);
		expect(html.match(/<svg>/g)).toHaveLength(1);
		expect(html).toContain(
			'<li><p class="name"><span lang="zh-Hans">一</span><span class="other" lang="en">One</span></p></li>',
		);
	});

	test('has a figure once where its unit has two wordings', () => {
		const of = (tag: string, unit: string) =>
			`<div class="whole"><figure><ul><li><p><a href="/${tag}/x/"><b>12.50</b> ${unit}</a></p></li></ul></figure></div>`;
		expect(lay(of('zh', '吨'), of('en', 't'), [[1]])).toContain(
			'<p><a href="/zh/x/"><b>12.50</b><span lang="zh-Hans"> 吨</span><span class="other" lang="en"> t</span></a></p>',
		);
	});

	test('stands as wholes side by side where the languages have other shapes', () => {
		const of = (cells: string) =>
			`<div class="whole"><figure><table><tbody><tr>${cells}</tr></tbody></table></figure></div>`;
		const html = lay(
			of('<td>见 <a href="/zh/a/">甲</a> 节</td>'),
			of('<td>See <a href="/en/a/">A</a> below</td>'),
			[[1]],
		);
		expect(html).toContain(
			'<td><span class="halves"><span lang="zh-Hans">见 <a href="/zh/a/">甲</a> 节</span>',
		);
	});
});
