// Examples of the tags for other sites: where the address of the site is known, and where it is not.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type ShareTagsComponent from './ShareTags.astro';

export const ShareTags: Examples<ComponentProps<typeof ShareTagsComponent>> = {
	en: [
		{
			props: {
				tags: [
					['og:title', 'Climate'],
					['og:type', 'article'],
				],
				card: {
					address: 'https://example.org/cards/en/report/climate.png',
					text: 'Climate · Scope 1 emissions: 372 t CO₂e',
				},
			},
		},
	],
	zh: [{ props: { tags: [['og:title', '气候']] } }],
};
