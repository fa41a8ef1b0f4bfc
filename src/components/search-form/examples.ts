// Examples of the search box: in the bar, and on a page that explains it.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type SearchFormComponent from './SearchForm.astro';

export const SearchForm: Examples<ComponentProps<typeof SearchFormComponent>> = {
	en: [
		{
			props: {
				variant: 'bar',
				view: {
					action: '/en/search/',
					label: 'Search the report',
					placeholder: 'Words, figures, codes',
					submit: 'Search',
					key: 'Ctrl K',
					appleKey: '⌘ K',
					longest: 100,
				},
			},
		},
	],
	zh: [
		{
			props: {
				variant: 'page',
				view: {
					action: '/zh/search/',
					label: '搜索报告全文',
					placeholder: '词语、数值、编号',
					submit: '搜索',
					key: 'Ctrl K',
					appleKey: '⌘ K',
					longest: 100,
				},
			},
		},
	],
};
