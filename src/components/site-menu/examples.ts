// Examples of the menu: on one of its pages, and on a chapter.

import type { ComponentProps } from 'astro/types';
import type { Examples } from '../example.ts';
import type SiteMenuComponent from './SiteMenu.astro';

const part = (title: string, href: string, chapter: string) => ({
	id: 'opening',
	number: undefined,
	title,
	theme: 'performance' as const,
	chapters: [{ href, title: chapter, summary: '', page: undefined }],
});

export const SiteMenu: Examples<ComponentProps<typeof SiteMenuComponent>> = {
	en: [
		{
			props: {
				view: {
					label: 'Menu',
					contents: 'Contents',
					pagesLabel: 'Main pages',
					pages: [{ href: '/en/about/', title: 'About', current: true }],
					further: [{ href: '/en/links/', title: 'Link directory', current: false }],
					foot: [],
					parts: [part('Opening', '/en/report/letter/', 'Letter')],
					current: '/en/about/',
				},
			},
		},
	],
	zh: [
		{
			props: {
				view: {
					label: '菜单',
					contents: '目录',
					pagesLabel: '主要页面',
					pages: [{ href: '/zh/about/', title: '关于本版', current: false }],
					further: [],
					foot: [],
					parts: [part('开篇', '/zh/report/letter/', '致辞')],
					current: '/zh/report/letter/',
				},
			},
		},
	],
};
