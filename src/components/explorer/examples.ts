// Examples of the explorer's frame, which fills itself only in the browser.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type ExplorerComponent from './Explorer.astro';

export const Explorer: Examples<ComponentProps<typeof ExplorerComponent>> = {
	en: [
		{
			props: {
				source: '/en/data/explorer.json',
				tableHref: '/en/data/{table}/',
				locale: 'en',
				words: { 'explorer.title': 'Compare indicators', 'explorer.intro': 'Choose up to four.' },
			},
		},
	],
	zh: [
		{
			props: {
				source: '/zh/data/explorer.json',
				tableHref: '/zh/data/{table}/',
				locale: 'zh',
				words: { 'explorer.title': '比较指标', 'explorer.intro': '最多选四项。' },
			},
		},
	],
};
