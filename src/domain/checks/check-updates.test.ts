import { expect, test } from 'vitest';
import { both, buildReport } from '../report/examples.ts';
import { checkUpdates } from './check-updates.ts';

const update = (date: string, at?: string) => ({
	date,
	title: both('Title'),
	text: both('Text.'),
	...(at ? { changes: [{ at, old: both('1'), new: both('2') }] } : {}),
});

test('finds nothing in a list with the latest first and places that exist', () => {
	const updates = [update('2024-06-01', 'energy-use.renewable.2023'), update('2024-04-25')];
	expect(checkUpdates(buildReport({ updates }))).toEqual([]);
});

test.each([
	['the earlier first', [update('2024-04-25'), update('2024-06-01')], '#/1/date'],
	['one day twice', [update('2024-04-25'), update('2024-04-25')], '#/1/date'],
	[
		'a place that does not exist',
		[update('2024-04-25', 'energy-use.renewables.2023')],
		'#/0/changes/0/at',
	],
])('finds %s', (_, updates, place) => {
	expect(checkUpdates(buildReport({ updates })).map((fault) => fault.place)).toEqual([place]);
});
