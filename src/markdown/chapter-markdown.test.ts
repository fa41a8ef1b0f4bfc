import { describe, expect, test } from 'vitest';
import { outlineOf } from '../domain/report/examples.ts';
import { escapeMarkdown, writeChapterMarkdown } from './chapter-markdown.ts';

const write = (body: string) =>
	writeChapterMarkdown(outlineOf(body).markdown, {
		table: (id) => `TABLE ${id}`,
		reference: (id) => `[Title](#${id})`,
		discrepancy: (id) => `> ${id}`,
		diagram: (id) => `DIAGRAM ${id}`,
		contentIndex: () => 'INDEX',
	});

describe('Markdown of a chapter', () => {
	test('keeps the text as it stands, ranges and footnotes too', () => {
		const text = '约 5~10 吨[^3]，**不低于** 7%。\n\n[^3]: 注释。\n';
		expect(write(text)).toBe(text);
	});

	test('writes the id of a heading in braces', () => {
		expect(write('## Goals {/* #climate-goals */}\n\nText.\n')).toBe(
			'## Goals {#climate-goals}\n\nText.\n',
		);
	});

	test('puts a table, a link, a note and the index in their places', () => {
		expect(
			write(
				'See <Ref to="ghg" />.\n\n<KpiTable id="ghg" />\n\n<Discrepancy id="sum" />\n\n<Diagram id="how" />\n\n<ContentIndex />\n',
			),
		).toBe('See [Title](#ghg).\n\nTABLE ghg\n\n> sum\n\nDIAGRAM how\n\nINDEX\n');
	});

	test('makes a list of figures', () => {
		expect(
			write(
				'<Highlights>\n\n<Figure value="12,260" unit="tonnes" qualifier="about" label="Recycled" />\n<Figure value="44%" label="Reached" note="2023" />\n\n</Highlights>\n',
			),
		).toBe('- **about 12,260 tonnes** · Recycled\n- **44%** · Reached · 2023\n');
	});

	test('leaves the content of a frame and of words in another language', () => {
		expect(
			write(
				'<Case>\n\n### One {/* #one */}\n\nA <Lang tag="zh-Hans">活水</Lang> plan.\n\n</Case>\n\nEnd.\n',
			),
		).toBe('### One {#one}\n\nA 活水 plan.\n\nEnd.\n');
	});
});

test('escapes markup in plain words and joins lines', () => {
	expect(escapeMarkdown('a|b *c* [d]\n<e> 5~10')).toBe('a\\|b \\*c\\* \\[d\\] \\<e> 5~10');
});
