import { expect, test } from 'vitest';
import { checkBilingual } from './check-bilingual.ts';

const check = (zh: string, en: string) =>
	checkBilingual(
		new Map([['content/glossary.json', [{ text: { zh, en } }, { text: both('小米，Xiaomi') }]]]),
	);
const both = (text: string) => ({ zh: text, en: 'Xiaomi' });

test.each([
	['the same figures', '2022 年约 12,260 吨', 'about 12,260 tonnes in 2022'],
	['another scale', '6.41 亿台', '641 million'],
	['a number in words', '第二十八次，共三项', 'the twenty-eighth, 3 in all'],
	['a bound', '超过 150 所，不低于 30%', 'more than 150, and at least 30%'],
	['a bound of age', '50 岁以上', 'over 50'],
	['a name', 'Xiaomi SU7', 'Xiaomi SU7'],
	['a Chinese name quoted', '印作“利益相关者”', 'prints it as (利益相关者)'],
])('accepts %s', (_, zh, en) => {
	expect(check(zh, en)).toEqual([]);
});

test.each([
	['a digit', '12,260 吨', '12,620 tonnes', 'value: 12260 only in "zh"; 12620 only in "en"'],
	['a year', '到 2040 年', 'by 2030', 'value: 2040 only in "zh"; 2030 only in "en"'],
	['a scale', '6.41 亿台', '6.41 million', 'value: 641000000 only in "zh"; 6410000 only in "en"'],
	['a number in words', '共三项', 'four in all', 'number: 3 only in "zh"; 4 only in "en"'],
	['a unit', '12,260 千克', '12,260 tonnes', 'unit: kg only in "zh"; t only in "en"'],
	['a share', '占 30%', '30 of them', 'unit: % only in "zh"'],
	['a bound', '150 所', 'more than 150', 'bound: more than only in "en"'],
	[
		'以上 as "more than"',
		'99% 以上',
		'more than 99%',
		'bound: at least only in "zh"; more than only in "en"',
	],
	['"about"', '约 150 所', '150 of them', 'bound: about only in "zh"'],
	['a share exchanged', '5 类占 30%', '30 kinds are 5%', 'share: 30 only in "zh"; 5 only in "en"'],
	['a word', '每年一次', 'once a week', 'word: each year only in "zh"; each week only in "en"'],
	['a name', 'Redmi 手机', 'Rednote phones', 'name: Redmi only in "zh"'],
	['a last mark', '共三项。', 'three in all', 'mark: that at the end only in "zh"'],
])('reports %s that differs', (_, zh, en, only) => {
	expect(check(zh, en)).toMatchObject([
		{
			code: 'counterpart/figure-differs',
			file: 'content/glossary.json',
			place: '#/0/text',
			problem: `The languages differ in ${only}.`,
		},
	]);
});

test.each([
	['text/chinese-in-english', '工作组', '工作组'],
	['text/chinese-in-english', '工作组', 'the 工作小组'],
	['text/half-width-punctuation', '是的,好', 'yes'],
	['text/double-space', '是的', 'yes,  good'],
	['text/double-space', '是的', 'yes '],
	['markup/stray', '**是的**', 'yes'],
	['markup/stray', '是的', '<b>yes</b>'],
	['markup/stray', '是的', 'yes&nbsp; so'],
	['text/traditional-character', '減少', 'less'],
	['text/space-missing', '共3 项', '3 in all'],
	['text/marks-unpaired', '“是的', 'yes'],
	['text/marks', '是的', 'yes²'],
	['text/american-spelling', '分析', 'to analyze'],
	['text/english-in-chinese', 'Total', 'Total'],
	['text/english-in-chinese', '共 Total emissions', 'total emissions'],
])('reports %s', (code, zh, en) => {
	expect(check(zh, en)).toMatchObject([{ code }]);
});

test.each([
	['definition', '共三项', '3 in all', 'text/stop-missing'],
	['note', '共三项', '3 in all', 'text/stop-missing'],
	['title', '共三项。', '3 in all.', 'text/title-with-stop'],
	['label', '共三项：', '3 in all:', 'text/title-with-stop'],
])('reports how a %s ends', (key, zh, en, code) => {
	const found = checkBilingual(new Map([['content/glossary.json', [{ [key]: { zh, en } }]]]));
	expect(found).toMatchObject([
		{ code, place: `#/0/${key}/zh` },
		{ code, place: `#/0/${key}/en` },
	]);
});

test('accepts how notes and titles end', () => {
	const texts = { title: both('小米'), note: { zh: '（共三项。）', en: '“3 in all.”' } };
	expect(checkBilingual(new Map([['content/glossary.json', [texts]]]))).toEqual([]);
});

test('accepts another name in a term', () => {
	const term = { zh: 'RBA 流程', en: 'Validated process' };
	expect(checkBilingual(new Map([['content/glossary.json', [{ term }]]]))).toEqual([]);
});
