import { expect, test } from 'vitest';
import { chooseTokens, literalTokens } from './choose-tokens.ts';
import { searchIn } from './examples.ts';

const texts = (query: string) =>
	chooseTokens(query, searchIn('zh').catalogue).map(({ text }) => text);

test('asks for no more than ten characters and ten words', () => {
	expect(texts('甲乙丙丁戊己庚辛壬癸子丑')).toHaveLength(10);
	expect(texts('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12')).toHaveLength(10);
});

test('leaves out the year of the report, which every text is about', () => {
	expect(texts('2023 用电')).toEqual(['用', '电']);
	expect(texts('2030 用电')).toEqual(['2030', '用', '电']);
});

test('seeks a short query word for word, a long one not', () => {
	expect(literalTokens('用电多少')).toHaveLength(4);
	expect(literalTokens('去年一共用了多少电')).toEqual([]);
});
