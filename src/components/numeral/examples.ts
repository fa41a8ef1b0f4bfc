// Examples of a year and a status.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type NumeralComponent from './Numeral.astro';

export const Numeral: Examples<ComponentProps<typeof NumeralComponent>> = {
	en: [{ props: { text: '2023' } }],
	zh: [{ props: { text: '404' } }],
};
