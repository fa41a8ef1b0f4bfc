// Examples of a heading with its text: with an address and without.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type EntryComponent from './Entry.astro';

export const Entry: Examples<ComponentProps<typeof EntryComponent>> = {
	en: [{ props: { title: 'Rights', id: 'rights' }, slot: '<p>All rights are reserved.</p>' }],
	zh: [{ props: { title: '隐私' }, slot: '<p>本站不收集任何信息。</p>' }],
};
