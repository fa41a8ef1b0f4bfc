import { expect, test } from 'vitest';
import { chooseRows, findShown, readState, type ExplorerData } from './explorer.ts';
import { listSelection, writeSelectionCsv } from './selection.ts';

const data: ExplorerData = {
	periods: ['2022', '2023'].map((id) => ({ id, label: `FY ${id}` })),
	topics: { water: 'Water' },
	notes: { '#fn-7': 'Estimated, "roughly".' },
	indicators: [
		{
			id: 'water-use.all',
			topic: 'water',
			table: 'Water use',
			label: '=All, bought',
			unit: 't',
			values: { 2022: '1000.50', 2023: '1250.00' },
			qualifiers: { 2023: 'about' },
			omissions: {},
			marks: [],
			cellMarks: { 2023: [{ text: '7', isDiscrepancy: false, href: '#fn-7' }] },
			isAssured: true,
		},
		{
			id: 'staff.share',
			topic: 'water',
			table: 'Staff',
			label: 'Share',
			unit: '%',
			values: { 2023: '-3.2' },
			qualifiers: {},
			omissions: {},
			marks: [],
			cellMarks: {},
		},
	],
};
const list = (query: string) => {
	const state = readState(query, data);
	const rows = chooseRows(data, state, 'en');
	return listSelection(rows, findShown(data, state), state, data, (id) => `/${id}`);
};

test('gives each figure as printed, with its note, assurance and address', () => {
	const [before, latest] = list('?rows=water-use.all');
	expect(before).toMatchObject({ column_id: '2022', value: '1000.50', qualifier: '', note: '' });
	expect(latest).toEqual({
		table_id: 'water-use',
		row_id: 'all',
		column_id: '2023',
		table: 'Water use',
		row: '=All, bought',
		column: 'FY 2023',
		unit: 't',
		value: '1250.00',
		status: 'value',
		qualifier: 'about',
		index: '',
		index_status: '',
		index_qualifier: '',
		index_base: '',
		assured: 'assured',
		note: '[7] Estimated, "roughly".',
		address: '/water-use.all.2023',
	});
});

test('gives an index beside the figure that it comes from', () => {
	// 1250 / 1000.5 = 1.2494.
	expect(list('?rows=water-use.all&base=2022')[1]).toMatchObject({
		value: '1250.00',
		index: '124.9',
		index_status: 'value',
		index_qualifier: 'about',
		index_base: '2022',
	});
});

test('says why there is no index', () => {
	expect(list('?rows=staff.share&base=2022')[0]).toMatchObject({
		value: '-3.2',
		index: '',
		index_status: 'no-base',
	});
});

test('says why there is no figure, and leads to the row where the table has no such period', () => {
	expect(list('?rows=water-use.all,staff.share')[2]).toMatchObject({
		row_id: 'share',
		value: '',
		status: 'not-applicable',
		assured: '',
		address: '/staff.share',
	});
});

test('is CSV with a byte order mark, quoted where it must be, in which no text is run', () => {
	const lines = writeSelectionCsv(list('?rows=water-use.all,staff.share')).split('\r\n');
	expect(lines[0]).toBe(
		'\uFEFFtable_id,row_id,column_id,table,row,column,unit,value,status,qualifier,index,index_status,index_qualifier,index_base,assured,note,address',
	);
	expect(lines[2]).toBe(
		`water-use,all,2023,Water use,"'=All, bought",FY 2023,t,1250.00,value,about,,,,,assured,"[7] Estimated, ""roughly"".",/water-use.all.2023`,
	);
	expect(lines[4]).toContain(',-3.2,value,');
	expect(lines.at(-1)).toBe('');
});
