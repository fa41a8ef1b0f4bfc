// Examples of old fragments: two that went, and none.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type MovedComponent from './Moved.astro';

export const Moved: Examples<ComponentProps<typeof MovedComponent>> = {
	en: [
		{ props: { label: 'Moved to', entries: [] } },
		{
			props: {
				label: 'Moved to',
				entries: [
					{ id: 'old-goals', href: '/en/report/climate/#goals', title: 'Goals' },
					{ id: 'old-path', href: '/en/report/climate/#path', title: 'The path' },
				],
			},
		},
	],
	zh: [
		{
			props: {
				label: '已移至',
				entries: [{ id: 'old-water', href: '/zh/report/water/', title: '水' }],
			},
		},
	],
};
