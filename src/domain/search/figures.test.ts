import { describe, expect, test } from 'vitest';
import { findFigures, placeFigure, readFigures, writeFigures } from './figures.ts';

const texts = [
	'用电 116,722.56 吨',
	'投入 191 亿',
	'3,000 亿元',
	'投诉 71,682 件',
	'0.0045%',
	'37,000 项',
];
const load = () => Promise.resolve(writeFigures(texts));
const read = (query: string) => readFigures(query, load, (word) => Promise.resolve(word === '5g'));

test('cuts a figure into digits, scale and unit', () => {
	const [figure] = findFigures('about 12,260t');
	expect(figure).toMatchObject({ from: 6, to: 13, digits: '12260', scale: 0, unit: 't' });
	expect(findFigures('8bn')[0]).toMatchObject({ digits: '8', scale: 9, unit: '' });
	expect(findFigures('V6s, GRI305-1, 2023/12, 1.2.3')).toEqual([]);
});

describe('a query finds the figure that it means', () => {
	test.each([
		['116722', '116722', 0],
		['116,722.6', '116,722.6', 0],
		['117k tonnes', '116722.56', 0],
		['11.7 万吨', '116722.56', 0],
		['19.1bn', '191', 1],
		['300 billion', '3000', 2],
		['7.2 万件', '71682', 3],
		['0.0045%', '0.0045', 4],
		['3.7 万项', '37000', 5],
	])('%s', async (query, written, record) => {
		const { meant, query: mended } = await read(query);
		const [[digits = '', figure] = []] = meant;
		expect(mended.replaceAll(',', '')).toContain(written.replaceAll(',', ''));
		expect([...placeFigure(new Map(), figure).keys()], digits).toContain(record);
	});
});

test('a scale that the report does not print with the digits means another figure', async () => {
	const { meant } = await read('191 万');
	expect(meant.size).toBe(0);
	const scaled = { records: new Set([1]), isScaled: true };
	expect([...placeFigure(new Map([[7, [3]]]), scaled).keys()]).toEqual([1]);
});

test('leaves a word of the report alone, and parts a unit from its digits', async () => {
	expect((await read('5g')).query).toBe('5g');
	expect((await read('220kw')).query).toBe('220 kw');
});
