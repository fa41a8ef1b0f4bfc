import { describe, expect, test } from 'vitest';
import { both, buildReport } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkUpdates } from './check-updates.ts';

const update = (date: string, at?: string, now = '372.00', old = '1') => ({
	date,
	title: both('Title'),
	text: both('Text.'),
	...(at ? { changes: [{ at, old: both(old), new: both(now) }] } : {}),
});

test('finds nothing in a list with the latest first and places that exist', () => {
	const updates = [update('2024-06-01', 'energy-use.renewable.2023'), update('2024-04-25')];
	expect(checkUpdates(buildReport({ updates }), '2024-06-01')).toEqual([]);
});

test.each([
	['the earlier first', [update('2024-04-25'), update('2024-06-01')], '#/1/date'],
	['one day twice', [update('2024-04-25'), update('2024-04-25')], '#/1/date'],
	[
		'a place that does not exist',
		[update('2024-04-25', 'energy-use.renewables.2023')],
		'#/0/changes/0/at',
	],
	['a day to come', [update('2024-06-02')], '#/0/date'],
	['a day before the report', [update('0001-01-01')], '#/0/date'],
	[
		'a change of nothing',
		[update('2024-04-25', 'energy-use.renewable.2023', '372.00', '372.00')],
		'#/0/changes/0',
	],
])('finds %s', (_, updates, place) => {
	expect(checkUpdates(buildReport({ updates }), '2024-06-01').map((fault) => fault.place)).toEqual([
		place,
	]);
});

describe('the new value', () => {
	const cell = 'energy-use.renewable.2023';
	const places = (updates: Report['updates']) =>
		checkUpdates(buildReport({ updates }), '2024-06-01').map(({ code, place }) => [code, place]);
	const differs = (place: string) =>
		['zh', 'en'].map((locale) => ['updates/value-differs', `${place}/new/${locale}`]);

	test.each([
		['is that of its cell, with its unit', cell, '372.00 MWh'],
		['stands in its section', 'climate-path', '372.00'],
		['is not known of a table', 'energy-use', 'Anything'],
	])('%s', (_, at, now) => {
		expect(places([update('2024-05-01', at, now)])).toEqual([]);
	});

	test.each([
		['another than that of its cell', cell, '373.00'],
		['part of that of its cell', cell, '372'],
		['not in its section', 'climate-path', '373.00'],
	])('is told where it is %s', (_, at, now) => {
		expect(places([update('2024-05-01', at, now)])).toEqual(differs('#/0/changes/0'));
	});

	test('is the old one of the next change of the place', () => {
		const latest = update('2024-06-01', cell, '372.00', '371.00');
		expect(places([latest, update('2024-05-01', cell, '371.00')])).toEqual([]);
		expect(places([latest, update('2024-05-01', cell, '370.00')])).toEqual(
			differs('#/1/changes/0'),
		);
	});
});
