// Examples of the audit's tables: verdicts of each kind, with and without links, remarks and notes.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type CheckTableComponent from './CheckTable.astro';
import type DepartureTableComponent from './DepartureTable.astro';
import type TranscriptionTableComponent from './TranscriptionTable.astro';

export const CheckTable: Examples<ComponentProps<typeof CheckTableComponent>> = {
	en: [
		{
			props: {
				title: 'Energy use',
				words: {
					scroll: 'Table that scrolls sideways: Energy use',
					period: 'Year',
					inputs: 'Inputs',
					printed: 'Printed',
					recomputed: 'Recomputed',
					verdict: 'Verdict',
				},
				groups: [
					{
						formula: 'Total = electricity bought + electricity made on the roofs of all sites',
						rows: [
							{
								period: '2023',
								inputs: [{ text: '300.00', href: '#in' }, { text: ' + ' }, { text: '72.00' }],
								printed: { text: '372.00', href: '#out' },
								recomputed: '372.00',
								remark: '',
								verdict: 'agrees',
								verdictLabel: 'agrees',
							},
							{
								period: '2022',
								inputs: [{ text: '300' }, { text: ' + ' }, { text: '80' }],
								printed: { text: '372' },
								recomputed: '380',
								remark: 'differs by 8',
								verdict: 'disagrees',
								verdictLabel: 'disagrees',
								note: { text: 'The sum', href: '#discrepancy' },
							},
						],
					},
				],
			},
		},
	],
	zh: [
		{
			props: {
				title: '用水',
				words: {
					scroll: '可横向滚动的表格：用水',
					period: '年份',
					inputs: '输入',
					printed: '印刷值',
					recomputed: '重算值',
					verdict: '结论',
				},
				groups: [
					{
						formula: '用水总量 = 自来水 + 再生水',
						rows: [
							{
								period: '2023',
								inputs: [{ text: '甲' }],
								printed: { text: '372' },
								recomputed: '',
								remark: '缺少一个数值',
								verdict: 'open',
								verdictLabel: '无法核对',
							},
						],
					},
				],
			},
		},
	],
};

export const TranscriptionTable: Examples<ComponentProps<typeof TranscriptionTableComponent>> = {
	en: [
		{
			props: {
				title: 'Figures of the text on energy use',
				summary: '1 figure of the text',
				words: {
					scroll: 'Table that scrolls sideways: figures of the text on energy use',
					cell: 'Table',
					value: 'Value there',
					reading: 'Text',
					verdict: 'Verdict',
				},
				rows: [
					{
						cell: { text: 'Total, 2023' },
						value: { text: '372.00', href: '#cell' },
						reading: { text: '372 MWh', href: '#section' },
						verdict: 'agrees',
						verdictLabel: 'agrees',
					},
				],
			},
		},
	],
	zh: [
		{
			props: {
				title: '正文中的用水数值',
				summary: '正文中的 1 个数值',
				words: {
					scroll: '可横向滚动的表格：正文中的用水数值',
					cell: '表格',
					value: '表中数值',
					reading: '正文',
					verdict: '结论',
				},
				rows: [
					{
						cell: { text: '总量，2023 年' },
						value: { text: '372' },
						reading: { text: '372 吨' },
						verdict: 'rounding',
						verdictLabel: '舍入后一致',
					},
				],
			},
		},
	],
};

export const DepartureTable: Examples<ComponentProps<typeof DepartureTableComponent>> = {
	en: [
		{
			props: {
				sourceTag: 'zh-Hans',
				words: {
					title: 'Departures from the print',
					place: 'Place',
					printed: 'Printed (Chinese)',
					here: 'Here',
					reason: 'Why',
				},
				rows: [
					{
						place: { text: 'Energy use', href: '#a' },
						printed: '能耗使用效率',
						here: '“energy efficiency”',
						reason: [{ text: 'A misprint.' }],
					},
				],
			},
		},
	],
	zh: [
		{
			props: {
				sourceTag: 'zh-Hans',
				words: {
					title: '与印刷版的差异',
					place: '位置',
					printed: '印刷版',
					here: '本网页版',
					reason: '原因',
				},
				rows: [
					{
						place: { text: '没有收入' },
						printed: '能耗使用效率',
						here: '“能源使用效率”',
						reason: [{ text: '误字。' }],
					},
				],
			},
		},
	],
};
