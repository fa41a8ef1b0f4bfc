// Examples of an entry of the directory: a table that two sections refer to, and a section that nothing refers to.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type LinkEntryComponent from './LinkEntry.astro';

export const LinkEntry: Examples<ComponentProps<typeof LinkEntryComponent>> = {
	en: [
		{
			slot: '<a href="/en/data/energy-use/">Energy use</a>',
			props: {
				view: {
					id: 'energy-use',
					href: '/en/data/energy-use/',
					title: 'Energy use',
					twins: [{ title: '能源使用', tag: 'zh-Hans' }],
					kind: 'Table',
					codes: 'GRI 302-1, HKEX KPI A2.1',
					backlinks: [
						{ href: '/en/report/climate/#goals', title: 'Goals' },
						{ href: '/en/report/water/', title: 'Water' },
					],
					short: '/s/energy-use/',
					file: 'energy-use',
					words: {
						from: 'Referred to in 2 places',
						comma: ', ',
						copy: 'Copy',
						copyLabel: 'Copy link or citation: Energy use',
					},
				},
			},
		},
	],
	zh: [
		{
			slot: '<a href="/zh/report/climate/#goals">目标</a>',
			props: {
				view: {
					id: 'goals',
					href: '/zh/report/climate/#goals',
					title: '目标',
					twins: [{ title: 'Goals', tag: 'en' }],
					kind: undefined,
					codes: '',
					backlinks: [],
					short: '/s/goals/',
					file: 'climate',
					words: { from: '见于：', comma: '、', copy: '复制', copyLabel: '复制链接或引用：目标' },
				},
			},
		},
	],
};
