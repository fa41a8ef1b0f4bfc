// Examples of a part that is closed: a letter of a glossary, and a list with no heading of its own.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type FoldComponent from './Fold.astro';

export const Fold: Examples<ComponentProps<typeof FoldComponent>> = {
	en: [
		{
			props: { title: 'C', note: 'Carbon footprint – Cybersecurity', count: '21', level: 2 },
			slot: '<p>Terms</p>',
		},
	],
	zh: [{ props: { title: '各节与表格', count: '12' }, slot: '<p>内容</p>' }],
};
