// Examples of the pages above a page.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type CrumbsComponent from './Crumbs.astro';

export const Crumbs: Examples<ComponentProps<typeof CrumbsComponent>> = {
	en: [
		{
			props: {
				label: 'You are here',
				links: [
					{ href: '/en/', title: 'Home' },
					{ href: '/en/data/', title: 'Data' },
				],
			},
		},
	],
	zh: [{ props: { label: '当前位置', links: [{ href: '/zh/', title: '首页' }] } }],
};
