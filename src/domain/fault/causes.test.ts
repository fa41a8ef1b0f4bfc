import { describe, expect, test } from 'vitest';
import { tellCauses } from './causes.ts';
import { fault, type Fault } from './fault.ts';

const chapter = 'content/chapters/en/climate.mdx';
const table = 'content/kpi/waste.json';
const ledger = 'seeds/ledger/climate.json';

const unknown = fault('ids/unknown', chapter, 9, 'There is no table row "waste.hazardous".');
const gone = fault(
	'links/id-gone',
	'content/permalinks.json',
	'7:2',
	'The id "waste.hazardous" was published (data/waste/) and is gone.',
);
const repeated = fault('kpi/row-repeated', table, 5, 'The row id "hazardous" stands twice.');

const told = (...faults: Fault[]) => tellCauses(faults).map(({ code }) => code);

describe('what follows from another fault is not told', () => {
	test.each<[string, Fault, Fault]>([
		['of what names an id that is gone', gone, unknown],
		[
			'of what names a cell of a row that is gone',
			gone,
			fault('kpi/operand-unknown', table, 8, 'There is no row or cell "waste.hazardous.2023".'),
		],
		[
			'of a chart that draws a row that is gone',
			gone,
			fault('kpi/chart-row-unknown', table, 9, 'The chart "c" draws the row "hazardous".'),
		],
		[
			'of the finding of a chart in a table with another fault',
			repeated,
			fault('kpi/finding-number', table, 9, '95.78 is no figure of "Waste".'),
		],
		['of what names a row of a table with a row twice', repeated, unknown],
		[
			'of an equation over a table with a row twice',
			repeated,
			fault('kpi/identity-broken', table, 9, 'It does not hold: from waste.hazardous.2023 = 1.'),
		],
		[
			'of readings in a chapter whose sections differ',
			fault('counterpart/section-differs', chapter, 3, 'The section "a" stands elsewhere.'),
			fault('ledger/reading-missing', ledger, 4, '"5" does not stand in section "a".'),
		],
		[
			'of readings in a section that lacks a paragraph',
			fault('counterpart/lines-differ', chapter, 3, 'The section "a" has 5 paragraphs.'),
			fault('ledger/reading-missing', ledger, 4, '"5" does not stand in section "a".'),
		],
		[
			'of languages that differ where one departs from the ledger',
			fault('ledger/text-differs', chapter, 3, 'Section "a" has "6".'),
			fault('counterpart/figure-differs', chapter, 3, 'The languages differ in value.'),
		],
		[
			'of numbers where the ledger is empty',
			fault('ledger/empty', ledger, 3, 'The ledger is empty.'),
			fault('source/number-lost', ledger, 3, 'Of line 3 of the source, 35 is carried nowhere.'),
		],
		[
			'of the address of a discrepancy that names no place',
			fault('ids/unknown', table, 3, 'There is no place (in "at" of "water-sum") "nowhere".'),
			fault('links/id-gone', 'content/permalinks.json', 3, 'The id "water-sum" was published.'),
		],
	])('%s', (_, cause, follower) => {
		expect(told(follower, cause)).toEqual([cause.code]);
		expect(told(follower)).toEqual([follower.code]);
	});
});

describe('what only resembles one that follows is told', () => {
	test.each<[string, Fault, Fault]>([
		[
			'of another id with the same beginning',
			gone,
			fault('ids/unknown', chapter, 9, 'There is no table row "waste.hazardous-other".'),
		],
		[
			'of another table',
			repeated,
			fault('ids/unknown', chapter, 9, 'There is no table row "water.total".'),
		],
		[
			'of another section',
			fault('counterpart/lines-differ', chapter, 3, 'The section "a" has 5 paragraphs.'),
			fault('ledger/reading-missing', ledger, 4, '"5" does not stand in section "b".'),
		],
		[
			'of another line',
			fault('ledger/text-differs', chapter, 3, 'Section "a" has "6".'),
			fault('counterpart/figure-differs', chapter, 4, 'The languages differ in value.'),
		],
	])('%s', (_, cause, other) => {
		expect(told(cause, other)).toEqual([cause.code, other.code]);
	});
});

test('faults of one kind at one place are one, and the first three are told in full', () => {
	const of = (column: number) => fault('kpi/identity-broken', table, 3, `It fails for ${column}.`);
	expect(tellCauses([of(2020), of(2021), of(2022), of(2023), of(2024)])).toEqual([
		{
			...of(2020),
			problem: 'It fails for 2020. It fails for 2021. It fails for 2022. And 2 more.',
		},
	]);
	const elsewhere = fault('kpi/identity-broken', table, 4, 'It fails.');
	expect(tellCauses([of(2020), elsewhere])).toHaveLength(2);
});
