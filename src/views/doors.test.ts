import { describe, expect, test } from 'vitest';
import { buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { buildDoors } from './doors.ts';

const titles = (report: Parameters<typeof buildDoors>[0]) =>
	buildDoors(report, 'en', '#contents').map(({ title }) => title);

describe('the ways in', () => {
	test('lead to no page that the report does not have', () => {
		expect(titles(buildReport({ tables: [], questions: [], updates: [] }))).toEqual([
			'Read the report',
		]);
	});

	test('say how much is behind each', () => {
		const report = buildReport({
			tables: [buildTable([buildRow('solar', ['150.00', '100'])])],
			updates: [
				{
					date: '2024-05-01',
					title: { zh: '发布', en: 'Published' },
					text: { zh: '发布。', en: 'Published.' },
				},
			],
		});
		const doors = buildDoors(report, 'en', '#contents');
		expect(doors.find(({ title }) => title === 'Data tables')?.note).toMatch(/^1 table,/);
		expect(doors.at(-1)).toMatchObject({ title: 'What changed', note: 'Last on 1 May 2024' });
	});
});
