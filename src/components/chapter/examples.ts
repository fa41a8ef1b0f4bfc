// Examples of a chapter's head, contents and foot: one with everything, one that is bare.

import type { ComponentProps } from 'astro/types';
import type { ChapterView } from '../../views/chapter-view.ts';
import type { Examples } from '../example.ts';
import { rising } from '../headline/examples.ts';
import type ContentsListComponent from './ContentsList.astro';

const full: ChapterView = {
	title: 'Climate change and the transition to a low-carbon economy along the whole value chain',
	summary: 'What was done, and what is planned.',
	theme: 'climate',
	isDraft: true,
	twins: [{ title: '气候变化', tag: 'zh-Hans' }],
	partNumber: '02',
	partTitle: 'Environment',
	figures: [rising],
	crumbs: [
		{ href: '/en/', title: 'Home' },
		{ href: '/en/#part-environment', title: 'Environment' },
	],
	short: '/s/climate/',
	parallel: '/en/parallel/climate/',
	hasDiagrams: false,
	hasCharts: false,
	codes: [
		{ code: 'GRI 305-1', title: 'Direct emissions', href: '/en/report/content-index/#gri-305-1' },
	],
	contents: [
		{
			href: '#goals',
			title: 'Goals',
			parts: [
				{
					href: '#path',
					title: 'The path to them',
					parts: [{ href: '#first-step', title: 'The first step', parts: [] }],
				},
			],
		},
	],
	tables: [{ href: '/en/data/energy-use/', title: 'Energy use' }],
	siblings: [
		{ href: '/en/report/climate/', title: 'Climate change', isCurrent: true },
		{ href: '/en/report/water/', title: 'Water', isCurrent: false },
	],
	otherParts: [{ href: '/en/#part-people', title: 'People' }],
	previous: { href: '/en/report/governance/', title: 'Governance' },
	next: { href: '/en/report/water/', title: 'Water' },
	words: {
		breadcrumbs: 'You are here',
		place: 'Chapter 1 of 2',
		figures: 'Figures of this chapter',
		page: 'Page 24 of the original',
		draft: 'This chapter is still being checked.',
		codes: 'Disclosures this chapter answers',
		codesCount: '1 code',
		contents: 'In this chapter',
		tables: 'Data tables of this chapter',
		inPart: 'Chapters of this part',
		otherParts: 'Other parts',
		previous: 'Previous chapter',
		next: 'Next chapter',
		sequence: 'Neighbouring chapters',
		cite: 'Link to and cite this chapter',
		parallel: 'Read both languages side by side',
		resume: 'Go on reading: ',
		forget: 'Dismiss',
	},
};

/** Neither figures, codes, tables, page nor chapters beside it. */
const bare: ChapterView = {
	...full,
	title: '关于本报告',
	summary: '报告的范围。',
	isDraft: false,
	twins: [{ title: 'About this report', tag: 'en' }],
	partNumber: undefined,
	partTitle: '开篇',
	figures: [],
	crumbs: [{ href: '/zh/', title: '首页' }],
	short: '/s/about/',
	parallel: '/zh/parallel/about/',
	codes: [],
	contents: [{ href: '#scope', title: '范围', parts: [] }],
	tables: [],
	siblings: [{ href: '/zh/report/about/', title: '关于本报告', isCurrent: true }],
	otherParts: [{ href: '/zh/#part-people', title: '人才' }],
	previous: undefined,
	next: undefined,
	words: {
		...full.words,
		breadcrumbs: '当前位置',
		place: '第 1 章，共 1 章',
		page: undefined,
		inPart: '本篇各章',
		otherParts: '其他篇',
		sequence: '前后章',
		cite: '本章的链接与引用',
		parallel: '中英对照阅读',
		resume: '继续阅读：',
		forget: '不再显示',
	},
};

const both: Examples<{ view: ChapterView }> = {
	en: [{ props: { view: full } }],
	zh: [{ props: { view: bare } }],
};
export const ChapterTop = both;
export const ChapterSide = both;
export const ChapterOpener = both;
export const Contents = both;
export const ChapterEnd = both;

export const ContentsList: Examples<ComponentProps<typeof ContentsListComponent>> = {
	en: [{ props: { entries: full.contents } }],
	zh: [{ props: { entries: bare.contents } }],
};
