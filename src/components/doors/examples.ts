// Examples of the ways in: to chapters alone, and to several things.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type DoorsComponent from './Doors.astro';

export const Doors: Examples<ComponentProps<typeof DoorsComponent>> = {
	en: [
		{
			props: {
				label: 'Ways in',
				doors: [
					{ href: '#contents', title: 'Read the report', note: '2 chapters' },
					{ href: '/en/data/', title: 'Data tables', note: '1 table' },
				],
			},
		},
	],
	zh: [
		{
			props: {
				label: '入口',
				doors: [{ href: '#contents', title: '阅读报告', note: '共 2 章' }],
			},
		},
	],
};
