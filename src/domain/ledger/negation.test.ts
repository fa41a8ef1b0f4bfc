import { expect, test } from 'vitest';
import { findLoneNegations } from './negation.ts';

test.each([
	['报告没有说明。', 'The report does not say.'],
	['无人因工亡故。', 'No employee died at work.'],
	['零排放', 'No emissions'],
	['非饮用水', 'Non-potable water'],
	['避免浪费。', 'Do not waste.'],
	['数据不完整。', 'The data are incomplete.'],
	['未成年人', 'Minors'],
	['不同地区', 'Each region'],
	['用水上升；表中没有数字。', 'Water use rose; the table has no figure.'],
])('finds nothing in %s / %s', (zh, en) => {
	expect(findLoneNegations({ zh, en })).toEqual([]);
});

test.each([
	['报告说明。', 'The report does not say.'],
	['报告没有说明。', 'The report says so.'],
	['数字不含税。', 'The figures include tax.'],
	['排放上升。', 'Emissions have never risen.'],
])('finds %s / %s', (zh, en) => {
	expect(findLoneNegations({ zh, en })).toEqual([{ zh, en }]);
});

test('compares sentence by sentence where both have as many', () => {
	const text = { zh: '没有数字。用水上升。', en: 'There is no figure. Water use did not rise.' };
	expect(findLoneNegations(text)).toEqual([{ zh: '用水上升。', en: 'Water use did not rise.' }]);
});
