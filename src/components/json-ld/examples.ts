// Examples of linked data: plain, and with what would end the element were it not escaped.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type JsonLdComponent from './JsonLd.astro';

export const JsonLd: Examples<ComponentProps<typeof JsonLdComponent>> = {
	en: [{ props: { value: { '@type': 'Dataset', name: '</script><p>Water' } } }],
	zh: [{ props: { value: { '@type': 'Dataset', name: '用水' } } }],
};
