import { expect, test } from 'vitest';
import type { KpiChart, KpiTable } from '../kpi/kpi-table.ts';
import { both, buildRow, buildTable } from '../report/examples.ts';
import { checkDrawable } from './check-drawable.ts';

const file = 'content/kpi/energy-use.json';
const percent = { unit: both('%') };

/** The faults of a chart of the kind `kind` over all rows. */
function check(kind: KpiChart['kind'], rows: KpiTable['rows'], table: Partial<KpiTable> = {}) {
	const chart = {
		id: 'chart',
		kind,
		rows: rows.map(({ id }) => id),
		title: both('Chart'),
		finding: both('Finding'),
	};
	return checkDrawable(file, buildTable(rows, { charts: [chart], ...table })).map(
		({ code, problem }) => `${code}: ${problem}`,
	);
}

const some = (count: number) =>
	Array.from({ length: count }, (_, index) => buildRow(`r${index}`, ['1', '2']));
const share = (id: string, ...figures: [string, string]) => buildRow(id, figures, percent);
const subject = (kind: string) => `The chart "chart" of the kind "${kind}"`;

test.each([
	['line', 6],
	['stacked-bar', 6],
	['bar', 12],
	['multiples', 12],
	['ranked-bar', 24],
] as const)('a chart of the kind %s draws %d rows, and refuses more', (kind, most) => {
	expect(check(kind, some(most))).toEqual([]);
	expect(check(kind, some(most + 1))).toEqual([
		`kpi/chart-crowded: ${subject(kind)} draws ${most + 1} rows; it can draw ${most}.`,
	]);
});

test('sixteen periods are drawn, and more refused', () => {
	const ofPeriods = (count: number) => {
		const ids = Array.from({ length: count }, (_, index) => String(2023 - index));
		const cells = Object.fromEntries(ids.map((id) => [id, { value: '1' }]));
		const columns = ids.map((id) => ({ id, period: `${id}-01-01/${id}-12-31` }));
		return check('line', [buildRow('a', ['1', '2'], { cells })], { columns });
	};
	expect(ofPeriods(16)).toEqual([]);
	expect(ofPeriods(17)).toEqual([
		`kpi/chart-crowded: ${subject('line')} draws 17 periods; it can draw 16.`,
	]);
});

test('a row without values is not drawn', () => {
	const text = buildRow('words', ['1', '2'], { cells: { '2023': { text: both('low') } } });
	const group = buildRow('group', ['1', '2'], { cells: undefined, children: some(1) });
	expect(check('bar', [...some(1), text, group])).toEqual(
		['words', 'group'].map(
			(id) => `kpi/chart-empty: ${subject('bar')} draws the row "${id}", which has no values.`,
		),
	);
});

test('rows of different units are drawn on scales of their own only', () => {
	const rows = [buildRow('a', ['1', '2']), share('b', '1', '2')];
	expect(check('multiples', rows)).toEqual([]);
	expect(check('bar', rows)).toEqual([`kpi/chart-units: ${subject('bar')} has the units MWh, %.`]);
});

test('rows with figures in named columns alone are not drawn by period', () => {
	const columns = ['2023', '2022'].map((id) => ({ id, label: both(id) }));
	expect(check('ranked-bar', some(2), { columns })).toEqual([]);
	expect(check('bar', some(2), { columns })).toEqual([
		`kpi/chart-periods: ${subject('bar')} has figures in no period.`,
	]);
});

test('shares are percentages that add up to 100 but for rounding', () => {
	const refuse = (...rows: KpiTable['rows']) => check('share-bar', rows);
	const no = (problem: string) => [`kpi/chart-no-share: ${subject('share-bar')} ${problem}`];
	expect(refuse(share('a', '33.3', '99'), share('b', '66.6', '2'))).toEqual([]);
	expect(refuse(share('a', '60', '50'), share('b', '30', '50'))).toEqual(
		no('draws shares that add up to 90 in "2023".'),
	);
	expect(refuse(share('a', '60', '50'), share('b', '40', '62.5'))).toEqual(
		no('draws shares that add up to 112.5 in "2022".'),
	);
	expect(refuse(share('a', '110', '50'), share('b', '-10', '50'))).toEqual(
		no('draws -10 in "2023".'),
	);
	expect(refuse(buildRow('a', ['100', '100']))).toEqual(no('draws "a", whose unit is MWh.'));
});

test('a period of which not all shares are printed may come to less', () => {
	const cells = { '2023': { value: '60' }, '2022': { omission: 'not-reported' as const } };
	const rows = [share('a', '40', '40'), buildRow('b', ['', ''], { ...percent, cells })];
	expect(check('share-bar', rows)).toEqual([]);
});

test('progress is a share too, of any size', () => {
	expect(check('progress', [share('a', '120', '4')])).toEqual([]);
	expect(check('progress', [share('a', '-5', '4')])).toEqual([
		`kpi/chart-no-share: ${subject('progress')} draws -5 in "2023".`,
	]);
});

test('does not stack a total on its parts, but draws them beside each other', () => {
	const identities = [{ kind: 'sum', result: 'energy-use.r0', parts: ['energy-use.r1'] }] as const;
	expect(check('stacked-bar', some(2), { identities })).toEqual([
		`kpi/chart-counts-twice: ${subject('stacked-bar')} draws "energy-use.r0" and parts of it.`,
	]);
	expect(check('bar', some(2), { identities })).toEqual([]);
});
