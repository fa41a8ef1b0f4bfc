// Examples of links to files: with a title and without.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type DownloadsComponent from './Downloads.astro';

export const Downloads: Examples<ComponentProps<typeof DownloadsComponent>> = {
	en: [
		{
			props: {
				title: 'Download',
				links: [
					{ href: '/data/water-use.csv', text: 'CSV', label: 'Water use, CSV' },
					{ href: '/data/water-use.xlsx', text: 'XLSX', label: 'Water use, XLSX' },
				],
			},
		},
	],
	zh: [{ props: { links: [{ href: '/data/all.zip', text: 'ZIP', label: '全部表格，ZIP' }] } }],
};
