// Examples of the small line: with a break, without one, and of no year.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import { rising } from '../headline/examples.ts';
import type SparklineComponent from './Sparkline.astro';

const { points, description } = rising;

export const Sparkline: Examples<ComponentProps<typeof SparklineComponent>> = {
	en: [
		{ props: { points, description, breakAt: 150, zeroAt: 40 } },
		{ props: { points: [], description: '', zeroAt: 40 } },
	],
	zh: [{ props: { points, zeroAt: 20, description: '2021 年至 2023 年逐年上升' } }],
};
