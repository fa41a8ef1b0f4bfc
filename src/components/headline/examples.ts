// Examples of a figure set large: with its line and a break in it, and a first figure with a note.

import type { ComponentProps } from 'astro/types';
import type { HeadlineView } from '../../views/headline-view.ts';
import type { Examples } from '../example.ts';
import type HeadlineComponent from './Headline.astro';

export const rising: HeadlineView = {
	value: '116,734.44',
	unit: 't CO₂e',
	label: 'Greenhouse gas emissions of all sites, market-based, scopes 1 and 2',
	moved: 'Up 36.1% (2022: 85,742.61)',
	href: '/en/data/ghg-emissions/#ghg-emissions.total',
	points: [
		{ x: 0, y: 20, label: '2021' },
		{ x: 100, y: 10.6, label: '2022' },
		{ x: 200, y: 0, label: '2023' },
	],
	breakAt: 150,
	zeroAt: 40,
	discrepancies: [],
	description: '2021: 58,367.22, 2022: 85,742.61, 2023: 116,734.44',
};

export const Headline: Examples<ComponentProps<typeof HeadlineComponent>> = {
	en: [{ props: { view: rising } }],
	zh: [
		{
			props: {
				note: '首次披露。',
				view: {
					value: '99.94%',
					unit: '',
					label: '供应商签约率',
					moved: undefined,
					href: '/zh/data/suppliers/#suppliers.signed',
					points: [{ x: 0, y: 0, label: '2023' }],
					breakAt: undefined,
					zeroAt: 40,
					discrepancies: [
						{ title: '签约率与签约家数不符', href: '/zh/data/suppliers/#signed-share' },
					],
					description: '2023: 99.94',
				},
			},
		},
	],
};
