import { describe, expect, test } from 'vitest';
import { findStrayMarkup } from './stray-markup.ts';

describe('findStrayMarkup', () => {
	test.each([
		[':::tip', ':::tip', 'boxes'],
		['[!TIP] 提示', '[!TIP]', 'boxes'],
		['the value $x^2$ is', '$x^2$', 'formula'],
		['a $$x$$ b', '$$', 'formula'],
		['~~旧~~', '~~旧~~', 'struck out'],
		['中_斜_文', '_斜_', '**…**'],
		['** 粗 **', '**', '**…**'],
		['[链接] (https://example.org)', undefined, ''],
		['【链接](https://example.org)', '](', '[text](https://…)'],
		['[a][b]', '][', '[text](https://…)'],
		['[^A b]', '[^', 'lower-case'],
		['==marked==', '==marked==', '**…**'],
		['CO~2~ and m^2^', 'O~2~', '₂'],
		['好:smile:', ':smile:', 'word'],
		[':note[here]', ':note[', 'word'],
		['[[climate]]', '[[', '<Ref'],
		['one -- two', '--', '—'],
		['`code', '`', 'second `'],
		['[ ] to do', '[ ]', 'ticked'],
		['1、第一', '1、', '1. …'],
		['1.第一', '1.', '1. …'],
		['• one', '•', '- …'],
		['| a | b |', '|', 'head'],
		['Title ## ', 'e ##', 'heading'],
		['!!! note', '!!! note', 'boxes'],
		['[TOC]', '[TOC]', 'sections'],
		['[[_TOC_]]', '[[_TOC_]]', 'sections'],
		['a ++new++ word', '++new++', 'alone'],
		['a ||hidden|| word', '||hidden||', 'alone'],
		['%%remark%%', '%%remark%%', 'alone'],
		['year {{ year }}', '{{ year }}', 'filled'],
		['{% include a %}', '{% include a %}', 'filled'],
		['one *word', '*', '[^a-word]'],
		['12,260*', '*', '[^a-word]'],
		['one _word', '_', '**…**'],
	])('%s', (text, shown, remedy) => {
		const found = findStrayMarkup(text, true);
		expect(found?.shown).toBe(shown);
		expect(found?.remedy ?? '').toContain(remedy);
	});

	test.each([
		'US$5 and US$6',
		'$5 and $6',
		'2021~2023 年，5~10 吨',
		'a_name_of_a_file',
		'A[^86][^87] and [2023] (a note)',
		'1.5 °C, 3.6 亿',
		'\\*\\*, \\_a\\_ and 2023\\. a',
		'（1）第一，①第二',
		'a = b == c',
		'3*4*5 and #1',
	])('none in %s', (text) => {
		expect(findStrayMarkup(text, true)).toBeUndefined();
	});

	test('what begins a paragraph is looked for only there', () => {
		expect(findStrayMarkup('1、第一', false)).toBeUndefined();
	});
});
