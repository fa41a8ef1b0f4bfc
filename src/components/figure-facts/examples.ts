// Examples of what is known of a table's figures: a row of two periods, and one without a value or links.

import type { ComponentProps } from 'astro/types';
import type { Fact } from '../../views/figure-facts-view.ts';
import type { Examples } from '../example.ts';
import type FactListComponent from './FactList.astro';
import type FigureFactsComponent from './FigureFacts.astro';

const facts: readonly Fact[] = [
	{
		kind: 'definition',
		head: 'Definition',
		texts: [[{ text: 'Energy: all that is bought and made.' }]],
		links: [{ text: 'Energy in the glossary', href: '/en/glossary/#energy' }],
	},
	{ kind: 'unit', head: 'Unit', texts: [[{ text: 'MWh' }]] },
];

export const FactList: Examples<ComponentProps<typeof FactListComponent>> = {
	en: [{ props: { facts }, within: 'dl' }],
	zh: [
		{ props: { facts: [{ kind: 'unit', head: '单位', texts: [[{ text: '吨' }]] }] }, within: 'dl' },
	],
};

export const FigureFacts: Examples<ComponentProps<typeof FigureFactsComponent>> = {
	en: [
		{
			props: {
				words: { label: 'About this figure', close: 'Close', periods: 'Periods' },
				styles: '',
				shared: [{ kind: 'boundary', head: 'Boundary', texts: [[{ text: 'The Group.' }]] }],
				views: [
					{
						id: 'energy-use.total.about',
						title: 'Energy › Total',
						row: 'energy-use.total',
						facts,
						periods: [
							{
								id: 'energy-use.total.2023.about',
								label: '2023',
								value: '372.00 MWh',
							},
							{
								id: 'energy-use.total.scope.about',
								label: 'Scope',
								value: '',
							},
						],
					},
				],
			},
		},
	],
	zh: [
		{
			props: {
				words: { label: '数值说明', close: '关闭', periods: '期间' },
				styles: '',
				shared: [],
				views: [
					{
						id: 'water-use.total.about',
						title: '用水总量',
						row: 'water-use.total',
						facts: [],
						periods: [
							{
								id: 'water-use.total.2023.about',
								label: '2023 年',
								value: '报告未给出数值',
							},
						],
					},
				],
			},
		},
	],
};
