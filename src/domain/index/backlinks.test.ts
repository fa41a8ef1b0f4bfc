import { expect, test } from 'vitest';
import { both, buildReport } from '../report/examples.ts';
import { listBacklinks } from './backlinks.ts';

const report = buildReport({
	discrepancies: [
		{
			id: 'sum',
			at: ['energy-use.renewable.2023'],
			lines: [1],
			title: both('Sum'),
			note: both('Note'),
		},
	],
});

test.each([
	['a chapter: the section that refers to it', 'people', ['climate-goals']],
	['a section: the term that points to it', 'climate-goals', ['term-megawatt-hour']],
	['a cell at which a discrepancy is shown: none', 'energy-use.renewable.2023', []],
	['what nothing refers to: none', 'climate-path', []],
])('of %s', (_, id, expected) => {
	expect(listBacklinks(report, id).map((own) => own.id)).toEqual(expected);
});
