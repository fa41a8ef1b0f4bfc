// The long description of each form of chart in both languages, written by hand.

import { describe, expect, test } from 'vitest';
import { drawExample, row } from '../../src/domain/chart/examples.ts';
import type { Locale } from '../../src/domain/locale/locale.ts';
import { describeView } from '../describe-view.ts';

type Chart = Parameters<typeof drawExample>[1];

function describeExample(rows: Parameters<typeof drawExample>[0], chart: Chart, locale: Locale) {
	const [view] = drawExample(rows, chart, locale);
	return view ? describeView(view, locale) : [];
}

const tonnes = row('a', 't', '1250.50', '2000', '1000');
const gap = row('b', 't', '3', '-', '3');

describe.each([
	{
		name: 'columns',
		rows: [tonnes, gap],
		chart: { kind: 'bar', rows: ['a', 'b'] },
		en: [
			'Columns by period.',
			'Row a: 1,000 t in 2021, 1,250.50 t in 2023 (up 25.1%). Highest: 2022, 2,000 t.',
			'Row b: 3 t in 2021, 3 t in 2023 (unchanged). No figure for 2022 (not reported).',
		],
		zh: [
			'各期柱形图。',
			'甲a：2021 年为 1,000 t，2023 年为 1,250.50 t（上升 25.1%）。最高：2022 年，2,000 t。',
			'甲b：2021 年为 3 t，2023 年为 3 t（持平）。2022 年没有数字（未披露）。',
		],
	},
	{
		name: 'multiples with zeros, multiples of the first and a single year',
		rows: [
			row('a', 'kg', '5', '0', '0'),
			row('b', 't', '12.0', '1', '1.0'),
			row('c', 'h', '7', '-', '-'),
		],
		chart: { kind: 'multiples', rows: ['a', 'b', 'c'] },
		en: [
			'Columns by period.',
			'Row a: 0 kg in 2021, 5 kg in 2023 (up by 5).',
			'Row b: 1.0 t in 2021, 12.0 t in 2023 (12.0 times as much).',
			'Row c: 7 h in 2023, the only period with a figure. No figure for 2021 and 2022 (not reported).',
		],
		zh: [
			'各期柱形图。',
			'甲a：2021 年为 0 kg，2023 年为 5 kg（增加 5）。',
			'甲b：2021 年为 1.0 t，2023 年为 12.0 t（增至 12.0 倍）。',
			'甲c：2023 年为 7 h，其余期间没有数字。2021 和 2022 年没有数字（未披露）。',
		],
	},
	{
		name: 'lines whose scale is cut',
		rows: [row('a', '%', '99.94', '99.95', '99.95')],
		chart: { kind: 'line', rows: ['a'] },
		en: [
			'Lines by period. The scale does not begin at zero.',
			'Row a: 99.95% in 2021, 99.94% in 2023 (down 0.01 percentage points). Highest: 2021 and 2022, 99.95%.',
		],
		zh: [
			'各期折线图。刻度不从零开始。',
			'甲a：2021 年为 99.95%，2023 年为 99.94%（下降 0.01 个百分点）。最高：2021 和 2022 年，99.95%。',
		],
	},
	{
		name: 'stacks',
		rows: [tonnes],
		chart: { kind: 'stacked-bar', rows: ['a'] },
		en: [
			'Stacked columns by period.',
			'Row a: 1,000 t in 2021, 1,250.50 t in 2023 (up 25.1%). Highest: 2022, 2,000 t.',
		],
		zh: [
			'各期堆叠柱形图。',
			'甲a：2021 年为 1,000 t，2023 年为 1,250.50 t（上升 25.1%）。最高：2022 年，2,000 t。',
		],
	},
	{
		name: 'shares',
		rows: [row('a', '%', '30.0', '25', '40'), row('b', '%', '70.0', '75', '60')],
		chart: { kind: 'share-bar', rows: ['a', 'b'] },
		en: [
			'Shares of 100% by period.',
			'Row a: 40% in 2021, 30.0% in 2023 (down 10.0 percentage points).',
			'Row b: 60% in 2021, 70.0% in 2023 (up 10.0 percentage points). Highest: 2022, 75%.',
		],
		zh: [
			'各期百分比柱形图。',
			'甲a：2021 年为 40%，2023 年为 30.0%（下降 10.0 个百分点）。',
			'甲b：2021 年为 60%，2023 年为 70.0%（上升 10.0 个百分点）。最高：2022 年，75%。',
		],
	},
	{
		name: 'progress to a target',
		rows: [row('a', '%', '44', '-', '-'), row('b', 't', '1', '38000', '-')],
		chart: { kind: 'progress', rows: ['a'], target: 'b.2022' },
		en: ['A bar that is full when the target is reached.', 'Row a: 44%. 2022: 38,000 t.'],
		zh: ['进度条，填满即达成目标。', '甲a：44%。2022：38,000 t。'],
	},
	{
		name: 'ranked bars',
		rows: [
			row('a', 't', '5', '1', '1'),
			row('b', 't', '20', '1', '1'),
			row('c', 't', '20.0', '1', '1'),
		],
		chart: { kind: 'ranked-bar', rows: ['a', 'b', 'c'] },
		en: ['Horizontal bars.', 'Highest: Row b and Row c, 20 t. Lowest: Row a, 5 t.'],
		zh: ['横向条形图。', '最高：甲b 和甲c，20 t。最低：甲a，5 t。'],
	},
	{
		name: 'bars of one length',
		rows: [row('a', '%', '100', '-', '-'), row('b', '%', '100', '-', '-')],
		chart: { kind: 'bar', rows: ['a', 'b'] },
		en: ['Horizontal bars.', 'All alike: 100%.'],
		zh: ['横向条形图。', '各项相同：100%。'],
	},
] satisfies ({ name: string; rows: Parameters<typeof drawExample>[0]; chart: Chart } & Record<
	Locale,
	string[]
>)[])('$name', ({ rows, chart, en, zh }) => {
	test('in English', () => {
		expect(describeExample(rows, chart, 'en')).toEqual(en);
	});

	test('in Chinese', () => {
		expect(describeExample(rows, chart, 'zh')).toEqual(zh);
	});
});
