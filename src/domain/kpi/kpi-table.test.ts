import { expect, test } from 'vitest';
import { buildRow } from '../report/examples.ts';
import { flattenRows } from './kpi-table.ts';

const leaf = (id: string) => buildRow(id, ['1', '2']);

test('gives rows in print order with depth, pointer and the labels above', () => {
	const rows = [
		leaf('total'),
		{ ...leaf('scope-1'), children: [{ ...leaf('gases'), children: [leaf('ch4')] }] },
		leaf('scope-2'),
	];
	const placed = flattenRows(rows);
	expect(placed.map(({ row, depth, pointer }) => [row.id, depth, pointer])).toEqual([
		['total', 0, '#/rows/0'],
		['scope-1', 0, '#/rows/1'],
		['gases', 1, '#/rows/1/children/0'],
		['ch4', 2, '#/rows/1/children/0/children/0'],
		['scope-2', 0, '#/rows/2'],
	]);
	expect(placed[3]?.path.map(({ en }) => en)).toEqual(['scope-1 row', 'gases row']);
	expect(placed[4]?.path).toEqual([]);
});
