// Examples of the explorer, which the browser fills.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type ExplorerComponent from './Explorer.astro';

export const Explorer: Examples<ComponentProps<typeof ExplorerComponent>> = {
	en: [
		{
			props: {
				view: {
					questions: [
						{
							question: 'How much of the water is reclaimed?',
							query: '?rows=water-use.reclaimed-water&kind=line',
							href: '/en/data/water-use/#water-use.reclaimed-water',
							tables: ['Water use'],
						},
					],
					topics: [
						{ label: 'Water', tables: [{ href: '/en/data/water-use/', title: 'Water use' }] },
					],
					settings: {
						source: '/en/data/explorer.json',
						tableHref: '/en/data/{table}/',
						locale: 'en',
						words: {
							'explorer.questions': 'Questions to start from',
							'explorer.tables': 'All tables by topic',
						},
					},
				},
			},
		},
	],
	zh: [
		{
			props: {
				view: {
					questions: [
						{
							question: '用水中有多少是中水？',
							query: '?rows=water-use.reclaimed-water&kind=line',
							href: '/zh/data/water-use/#water-use.reclaimed-water',
							tables: ['用水'],
						},
					],
					topics: [{ label: '水', tables: [{ href: '/zh/data/water-use/', title: '用水' }] }],
					settings: {
						source: '/zh/data/explorer.json',
						tableHref: '/zh/data/{table}/',
						locale: 'zh',
						words: {
							'explorer.questions': '从问题开始',
							'explorer.tables': '按议题排列的全部数据表',
						},
					},
				},
			},
		},
	],
};
