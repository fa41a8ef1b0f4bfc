// Words that lead to their place, words that do not, and words in another language.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type TokensComponent from './Tokens.astro';

export const Tokens: Examples<ComponentProps<typeof TokensComponent>> = {
	en: [
		{ props: { tokens: [{ text: '12.5', href: '#a' }, { text: ' + ' }, { text: '3' }] } },
		{ props: { tokens: [{ text: 'printed as ' }, { text: '用水总量', lang: 'zh-Hans' }] } },
	],
	zh: [{ props: { tokens: [{ text: '用水总量', href: '#b' }] } }],
};
