// Views of a KPI table with everything that it can show.

import type { ComponentProps } from 'astro/types';
import type { TableView } from '../../domain/kpi/table-view.ts';
import type { Examples } from '../example.ts';
import type KpiTableComponent from './KpiTable.astro';
import type MarksComponent from './Marks.astro';
import type NoteComponent from './Note.astro';

const cell = { footnotes: [], discrepancies: [], omission: undefined };

/** Units by row, a group with rows below it, footnotes, a discrepancy, words, and both kinds of missing figures. */
export const fullView: TableView = {
	id: 'energy-use',
	title: 'Energy use',
	unit: '',
	hasUnitColumn: true,
	columns: [
		{ id: '2023', label: '2023', isLatest: true, isNumeric: true, isPeriod: true },
		{ id: '2022', label: '2022', isLatest: false, isNumeric: true, isPeriod: true },
		{ id: 'scope', label: 'Scope', isLatest: false, isNumeric: false, isPeriod: false },
	],
	rows: [
		{
			id: 'energy-use.total',
			label: 'Total',
			unit: 'MWh',
			depth: 0,
			isGroup: false,
			footnotes: ['75'],
			discrepancies: [],
			cells: [
				{
					...cell,
					id: 'energy-use.total.2023',
					column: '2023',
					kind: 'value',
					text: '1,372.00',
				},
				{
					...cell,
					id: 'energy-use.total.2022',
					column: '2022',
					kind: 'value',
					text: '1,045.96',
					footnotes: ['86'],
					discrepancies: ['energy-sum'],
				},
				{
					...cell,
					id: 'energy-use.total.scope',
					column: 'scope',
					kind: 'text',
					text: 'The Group',
				},
			],
		},
		{
			id: 'energy-use.by-source',
			label: 'By source',
			unit: '',
			depth: 0,
			isGroup: true,
			footnotes: [],
			discrepancies: [],
			cells: [],
		},
		{
			id: 'energy-use.solar',
			label: 'Solar',
			unit: '%',
			depth: 1,
			isGroup: false,
			footnotes: ['75'],
			discrepancies: [],
			cells: [
				{
					...cell,
					id: 'energy-use.solar.2023',
					column: '2023',
					kind: 'omission',
					text: '',
					omission: 'pending-2024-09',
				},
				{
					...cell,
					id: 'energy-use.solar.2022',
					column: '2022',
					kind: 'omission',
					text: '',
					omission: 'not-reported',
				},
				{
					...cell,
					id: 'energy-use.solar.scope',
					column: 'scope',
					kind: 'text',
					text: 'Beijing',
				},
			],
		},
	],
	footnotes: [
		{
			id: '75',
			text: 'Converted at the national factors.',
			calls: ['energy-use.total.fn-75', 'energy-use.solar.fn-75'],
		},
	],
	notes: ['The table covers the Group.'],
	omissions: ['pending-2024-09', 'not-reported'],
	discrepancies: [
		{
			id: 'energy-sum',
			mark: 'a',
			title: 'The sum',
			note: 'The parts add up to another figure.',
			calls: ['energy-use.total.2022.energy-sum'],
		},
	],
};

/** One unit for all rows, and nothing but figures. */
export const plainView: TableView = {
	id: 'water-use',
	title: 'Water use',
	unit: 't',
	hasUnitColumn: false,
	columns: [{ id: '2023', label: '2023', isLatest: true, isNumeric: true, isPeriod: true }],
	rows: [
		{
			id: 'water-use.withdrawal',
			label: 'Withdrawal',
			unit: '',
			depth: 0,
			isGroup: false,
			footnotes: [],
			discrepancies: [],
			cells: [
				{
					...cell,
					id: 'water-use.withdrawal.2023',
					column: '2023',
					kind: 'value',
					text: '372.00',
				},
			],
		},
	],
	footnotes: [],
	notes: [],
	omissions: [],
	discrepancies: [],
};

/** The words that a page passes besides its view; the text of footnote 86 stands in a chapter. */
export const words = {
	scroll: 'Table that scrolls sideways',
	unit: 'Unit: t',
	unitColumn: 'Unit',
	indicator: 'Indicator',
	omissions: {
		'not-reported': { short: 'not reported', long: 'the report gives no figure' },
		'pending-2024-09': { short: 'due September 2024', long: 'to be published in September 2024' },
	},
	discrepancy: 'Discrepancy in the report',
	cite: 'Link to and cite this table',
	noteTokens: (text: string) => [{ text }],
	noteMark: (label: string) => `Note ${label}`,
	noteBack: (label: string, place: number) => `Back to place ${place} of note ${label}`,
	footnoteHref: (label: string) => (label === '86' ? '/en/report/climate/#fn-86' : `#fn-${label}`),
};

const chineseWords = {
	...words,
	scroll: '可横向滚动的表格',
	unit: '单位：吨',
	unitColumn: '单位',
	indicator: '指标',
	cite: '本表的链接与引用',
};

export const KpiTable: Examples<ComponentProps<typeof KpiTableComponent>> = {
	en: [
		{ props: { view: fullView, words, aboutHref: (anchor) => `#${anchor}.about` } },
		{ props: { view: plainView, words, href: '/en/data/water-use/', openLabel: 'Open' } },
	],
	zh: [
		{
			props: {
				view: { ...plainView, id: 'waste', title: '在京各园区产生的一般工业固体废物', rows: [] },
				words: chineseWords,
				isPage: true,
			},
		},
	],
};

const marked = { id: 'air-use.total', footnotes: ['75'], discrepancies: ['energy-sum'] };

export const Marks: Examples<ComponentProps<typeof MarksComponent>> = {
	en: [{ props: { of: marked, discrepancies: fullView.discrepancies, words } }],
	zh: [{ props: { of: { ...marked, footnotes: [] }, discrepancies: [], words: chineseWords } }],
};

const note = { mark: '75', calls: ['energy-use.total.fn-75'], words };

export const Note: Examples<ComponentProps<typeof NoteComponent>> = {
	en: [
		{ props: { ...note, id: 'called' }, slot: 'Converted at the national factors.' },
		{ props: { ...note, id: 'not-called', calls: [] }, slot: 'A note that no cell calls.' },
	],
	zh: [
		{ props: { ...note, id: 'flagged', words: chineseWords, isFlagged: true }, slot: '两数不符。' },
	],
};
