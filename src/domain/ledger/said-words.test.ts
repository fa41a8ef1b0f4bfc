import { expect, test } from 'vitest';
import { compareSaidWords } from './said-words.ts';

test.each([
	[
		'排放总量上升 36%。',
		'Total emissions fell by 36%.',
		['a growth', 'a rise'],
		['a fall', 'a decline'],
	],
	['能耗降低。', 'Energy consumption is higher.', ['a fall'], ['a rise']],
	['到 2035 年使用绿电。', 'Green power is used after 2035.', ['until a year'], ['after a year']],
	['自 2020 年起披露。', 'It is disclosed before 2020.', ['since a year'], ['before a year']],
	['降至 30%。', 'It was reduced by 30%.', ['a new level'], []],
	['每年节约用纸。', 'It saves paper each week.', ['each year'], ['each week']],
	['占一半的项目。', 'Most of the projects.', ['a half'], []],
	['参与者有数百人。', 'Dozens of people took part.', ['hundreds'], ['tens']],
	['部分产品获奖。', 'All products won.', ['some'], ['all']],
])('finds what one language says and the other does not: %s / %s', (zh, en, inZh, inEn) => {
	const found = compareSaidWords({ zh, en });
	expect([...found.zh].sort()).toEqual(inZh);
	expect([...found.en].sort()).toEqual(inEn.toSorted());
});

test.each([
	['排放量下降 5%，能耗上升。', 'Emissions were cut by 5%, and energy consumption rose.'],
	['不低于 30%。', 'At least 30%.'],
	['到 2035 年使用绿电。', 'Green power is used by 2035.'],
	['截至 2023 年底，共 12 项。', 'At the end of 2023 there were 12.'],
	['全部门店开放。', 'Every store was open.'],
])('finds nothing where both say it: %s / %s', (zh, en) => {
	expect(compareSaidWords({ zh, en })).toEqual({ zh: [], en: [] });
});

test('accepts a thought in the sentence beside', () => {
	const zh = '成本降低。效率提高。';
	expect(compareSaidWords({ zh, en: 'Efficiency is better. Costs were cut.' })).toEqual({
		zh: [],
		en: [],
	});
});

test('counts the words: one of two may be wrong', () => {
	const en = 'Water use fell and waste fell.';
	expect(compareSaidWords({ zh: '用水下降，废物增多。', en }).en).toContain('a decline');
});
