import { expect, test } from 'vitest';
import { searchIn } from './examples.ts';

test('puts a heading that is the query first', async () => {
	const { hits } = await searchIn('en').search('Goals');
	expect(hits[0]?.entry.url).toBe('/base/en/report/climate/#climate-goals');
});

test('finds Traditional characters by their Simplified ones', async () => {
	const { hits } = await searchIn('zh').search('氣候');
	expect(hits[0]?.entry.title).toBe('气候');
});

test('corrects a slip and says so', async () => {
	const { corrected, hits } = await searchIn('en').search('gaols');
	expect(corrected).toBe('goals');
	expect(hits[0]?.entry.id).toBe('climate-goals');
});

test('leads from a name of the other language to the section of its term, then to the term', async () => {
	const { hits, isAcross } = await searchIn('zh').search('megawatt-hour');
	expect(hits.map(({ entry }) => entry.title)).toEqual(expect.arrayContaining(['目标', '兆瓦时']));
	expect(hits[0]?.entry.title).toBe('目标');
	expect(isAcross).toBe(true);
});

test('has no hits for an empty query', async () => {
	expect((await searchIn('en').search(' ')).hits).toEqual([]);
});

const term = (zh: string, en: string, synonyms: readonly string[], places: object) => ({
	id: 'term-a',
	term: { zh, en },
	definition: { zh: '一种说法。', en: 'A way to say it.' },
	synonyms: { zh: synonyms, en: synonyms },
	...places,
});

test('leads from a synonym to the row that prints it, under its table, then to the section', async () => {
	const glossary = [
		term('绿电', 'Green power', ['再生电'], {
			rows: ['energy-use.renewable'],
			see: ['climate-path'],
		}),
	];
	const { hits } = await searchIn('zh', { glossary }).search('再生电');
	expect(hits.slice(0, 3).map(({ entry }) => entry.id)).toEqual([
		'energy-use',
		'energy-use.renewable',
		'climate-path',
	]);
});

test('leads from the longer of two names that stand in one another', async () => {
	const glossary = [
		{ ...term('职级', 'Grade', ['高管'], { see: ['climate-path'] }), id: 'term-b' },
		term('女性', 'Women', ['女性高管'], { see: ['climate-goals'] }),
	];
	const { hits } = await searchIn('zh', { glossary }).search('女性高管');
	expect(hits[0]?.entry.id).toBe('climate-goals');
	expect(hits.map(({ entry }) => entry.id)).not.toContain('climate-path');
});

test('puts one wrong character of a Chinese name right and says so', async () => {
	const glossary = [term('星火计划', 'Spark', [], { see: ['climate-path'] })];
	const { corrected, hits } = await searchIn('zh', { glossary }).search('星伙计划');
	expect(corrected).toBe('星火计划');
	expect(hits[0]?.entry.id).toBe('climate-path');
});

test('does not take one name for another that differs in one character', async () => {
	const glossary = [
		term('范围一排放', 'Scope 1', [], { see: ['climate-path'] }),
		{ ...term('范围三排放', 'Scope 3', [], { see: ['climate-goals'] }), id: 'term-b' },
	];
	const { corrected, hits } = await searchIn('zh', { glossary }).search('范围三排放');
	expect(corrected).toBeUndefined();
	expect(hits[0]?.entry.id).toBe('climate-goals');
});

test('keeps a name with a number together that only the glossary knows', async () => {
	const glossary = [term('绿电', 'Green power', ['RE100'], { see: ['climate-path'] })];
	const { hits } = await searchIn('en', { glossary }).search('RE100');
	expect(hits[0]?.entry.id).toBe('climate-path');
});

test('finds a name that an empty word parts', async () => {
	const glossary = [term('绿电', 'Green power', ['用电目标'], { rows: ['energy-use.renewable'] })];
	const { hits } = await searchIn('zh', { glossary }).search('用电的目标');
	expect(hits[1]?.entry.id).toBe('energy-use.renewable');
});
