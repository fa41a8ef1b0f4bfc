// Examples of a link that leaves the site.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type ExternalLinkComponent from './ExternalLink.astro';

export const ExternalLink: Examples<ComponentProps<typeof ExternalLinkComponent>> = {
	en: [
		{
			props: { href: 'https://example.org/', leaves: ' (leaves this site)' },
			slot: 'the original report',
		},
	],
	zh: [{ props: { href: 'https://example.org/', leaves: '（离开本站）' }, slot: '报告原文' }],
};
