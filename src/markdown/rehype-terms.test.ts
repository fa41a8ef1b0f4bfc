import { describe, expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';
import type { NamedTerm } from './rehype-terms.ts';

const term = (id: string, zh: string, en: string, more: Partial<NamedTerm> = {}): NamedTerm => ({
	id: `term-${id}`,
	term: { zh, en },
	synonyms: { zh: [], en: [] },
	explain: true,
	...more,
});

const terms = [
	term('scope-1', '范围 1', 'Scope 1', {
		synonyms: { zh: ['范围 1 排放'], en: ['Scope 1 emissions', 'direct'] },
	}),
	term('scope-2', '范围 2', 'Scope 2'),
	term('reach', 'REACH', 'REACH'),
	term('smelter', '冶炼厂', 'Smelter'),
	term('rba', '责任商业联盟', 'Responsible Business Alliance', {
		abbreviation: 'RBA',
		synonyms: { zh: ['RBA 行为准则'], en: [] },
	}),
	term('board', '董事会', 'Board', { explain: undefined }),
	term('board-diversity', '董事会多元化', 'Board diversity', { explain: undefined }),
];

/** The words marked in `body`, with the ids of their terms. */
async function marked(body: string, locale: 'zh' | 'en' = 'en') {
	const html = await renderChapter(body, locale, '/reports/', terms);
	return [...html.matchAll(/<a href="([^"]+)" class="term">([^<]+)<\/a>/g)].map(
		([, href = '', words = '']) => `${words} ${href.replace(/^.*#term-/, '')}`,
	);
}

const filler = '\n\nText.\n\nText.\n\n';

test('leads to the entry of the glossary in the language of the chapter', async () => {
	const html = await renderChapter('This is Scope 1.\n', 'en', '/reports/', terms);
	expect(html).toBe(
		'<p>This is <a href="/reports/en/glossary/#term-scope-1" class="term">Scope 1</a>.</p>',
	);
});

describe('a term is marked', () => {
	test.each([
		['en', 'the scope 1 of', ['scope 1 scope-1']],
		['en', 'two smelters here', ['smelters smelter']],
		['en', 'by the RBA (an alliance)', ['RBA rba']],
		['en', 'all Scope 1 emissions of', ['Scope 1 emissions scope-1']],
		['zh', '按范围 1 计算', ['范围 1 scope-1']],
		['zh', '冶炼厂名单', ['冶炼厂 smelter']],
		['zh', '范围 1 排放下降', ['范围 1 排放 scope-1']],
	] as const)('%s: %s', async (locale, words, found) => {
		expect(await marked(`${words}\n`, locale)).toEqual(found);
	});

	test('once in a section, and again in the next', async () => {
		const body = `## A {/* #a */}\n\nScope 1.${filler}Scope 1.\n\n## B {/* #b */}\n\nScope 1.\n`;
		expect(await marked(body)).toEqual(['Scope 1 scope-1', 'Scope 1 scope-1']);
	});

	test('at most once for two paragraphs', async () => {
		expect(await marked('Scope 1 and Scope 2, smelters.\n')).toEqual(['Scope 1 scope-1']);
		expect(await marked(`Scope 1 and smelters.${filler}Scope 2 here.\n`)).toEqual([
			'Scope 1 scope-1',
			'Scope 2 scope-2',
		]);
	});

	test('in an item of a list, and in the steps of a process', async () => {
		expect(await marked('<Steps>\n\n1. Scope 1 is\n2. more\n\n</Steps>\n')).toEqual([
			'Scope 1 scope-1',
		]);
	});
});

describe('no term is marked', () => {
	test.each([
		['en', 'in a link', '[Scope 1](https://example.org)'],
		['en', 'in a heading', '### Scope 1 {/* #a */}'],
		['en', 'in a table', '| Scope 1 |\n| --- |\n| Scope 1 |'],
		['en', 'in a note', 'Text.[^1]\n\n[^1]: Scope 1.'],
		['en', 'in a component', '<Highlights>\n<Figure value="1" label="Scope 1" />\n</Highlights>'],
		['en', 'in another language', '<Lang tag="zh-Hans">Scope 1</Lang>'],
		['en', 'within a longer word', 'The smelterage and Scope 12.'],
		['en', 'in a longer name', 'It follows RBA Code of Conduct.'],
		['en', 'behind a longer name', 'It follows the Global RBA here.'],
		['en', 'spelt otherwise', 'within reach'],
		['en', 'by a synonym alone', 'by direct means'],
		['en', 'without need of explanation', 'the Board of the company'],
		['zh', 'in a title', '《范围 1 指南》'],
		['zh', 'within the longer name of another', '董事会多元化'],
		['zh', 'before a Latin word', 'RBA Code 一'],
	] as const)('%s: %s', async (locale, _, body) => {
		expect(await marked(`${body}\n`, locale)).toEqual([]);
	});
});
