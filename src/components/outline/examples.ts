// Examples of the parts with their chapters: two parts, and one with a long title.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type OutlineComponent from './Outline.astro';

const chapter = (locale: string, slug: string, title: string) => ({
	href: `/${locale}/report/${slug}/`,
	title,
	summary: '',
	page: undefined,
});

export const Outline: Examples<ComponentProps<typeof OutlineComponent>> = {
	en: [
		{
			props: {
				parts: [
					{
						id: 'opening',
						number: undefined,
						title: 'Opening',
						theme: 'performance',
						chapters: [chapter('en', 'about', 'About this report')],
					},
					{
						id: 'environment',
						number: '01',
						title: 'Environment',
						theme: 'climate',
						chapters: [chapter('en', 'climate', 'Climate'), chapter('en', 'water', 'Water')],
					},
				],
			},
		},
	],
	zh: [
		{
			props: {
				parts: [
					{
						id: 'people',
						number: '02',
						title: '携手员工、用户、伙伴与社会各界共建更加平等而包容的未来',
						theme: 'people',
						chapters: [chapter('zh', 'people', '人才')],
					},
				],
			},
		},
	],
};
