import { expect, test } from 'vitest';
import { both, buildRow, buildTable } from '../report/examples.ts';
import { searchIn } from '../search/examples.ts';
import { buildRowFinder } from './find-rows.ts';
import { leadWithRows } from './lead-with-rows.ts';

const table = buildTable([
	buildRow('solar', ['30.00', '2.00'], { label: both('Solar power') }),
	buildRow('wind', ['4.00', '3.00'], { label: both('Wind power') }),
]);
const { catalogue } = searchIn('en', { tables: [table] });
const others = catalogue.entries
	.filter(({ kind }) => kind === 'section')
	.map((entry) => ({ entry, score: 2, own: 1, covered: 1, isLiteral: false }));
const first = (query: string) =>
	leadWithRows(others, buildRowFinder(catalogue)(query), catalogue)[0]?.entry.id;

test.each([
	['solar power in 2022', 'energy-use.solar'],
	['highest wind power', 'energy-use.wind'],
])('leads with the row whose figure is asked for: %s', (query, id) => {
	expect(first(query)).toBe(id);
});

test.each(['wind power', 'why did wind power rise'])(
	'leaves alone who asks for no figure: %s',
	(query) => {
		expect(first(query)).toBe(others[0]?.entry.id);
	},
);
