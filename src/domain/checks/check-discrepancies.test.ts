import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import { checkDiscrepancies, checkFolder, checkQuoted } from './check-discrepancies.ts';

const note = '<Discrepancy id="two-sums" />\n\n';

/** Checks a discrepancy at `at`; the chapter has it in its lead, its first section (beside a table) or the one below that. */
function check(at: readonly string[], lead: boolean, goals: boolean, path: boolean) {
	const body =
		`Lead.\n\n${lead ? note : ''}## Goals {/* #climate-goals */}\n\n<KpiTable id="energy-use" />\n\n` +
		`${goals ? note : ''}### Path {/* #climate-path */}\n\nText.\n\n${path ? note : ''}## End {/* #climate-end */}\n\nText.\n`;
	const chapters = [
		buildChapter('climate', both(body)),
		buildChapter('people', both('Text.\n'), { order: 2 }),
	];
	const discrepancies = [
		{ id: 'two-sums', at, lines: [1], title: both('Two sums'), note: both('Text.') },
	];
	return checkDiscrepancies(buildReport({ chapters, discrepancies })).map(
		({ code, file }) => `${code} ${file}`,
	);
}

const file = 'content/chapters/zh/climate.mdx';

test.each([
	['in the section named', ['climate-goals'], false, true, false],
	['in one of two sections named', ['climate-path', 'climate-end'], false, false, true],
	['below the section named', ['climate-goals'], false, false, true],
	['in the lead of the chapter named', ['climate'], true, false, false],
	['beside the table of the row named', ['energy-use.renewable'], false, true, false],
	['nowhere, as only a cell is named', ['energy-use.renewable.2023'], false, false, false],
])('finds nothing where it is shown %s', (_, at, lead, goals, path) => {
	expect(check(at, lead, goals, path)).toEqual([]);
});

test.each([
	['not shown', ['climate-goals'], false, false, false, `discrepancies/not-shown ${file}`],
	['shown above', ['climate-path'], false, true, false, `discrepancies/shown-elsewhere ${file}`],
	['shown twice', ['climate-goals'], false, true, true, `discrepancies/shown-elsewhere ${file}`],
	['in another part', ['climate-end'], true, false, false, `discrepancies/shown-elsewhere ${file}`],
	[
		'away from the table',
		['energy-use'],
		false,
		false,
		true,
		`discrepancies/shown-elsewhere ${file}`,
	],
])('finds a discrepancy that is %s', (_, at, lead, goals, path, fault) => {
	expect(check(at, lead, goals, path)).toEqual([fault]);
});

test('wants it in each chapter of which it names a section', () => {
	expect(check(['climate-goals', 'people'], false, true, false)).toEqual([
		'discrepancies/not-shown content/chapters/zh/people.mdx',
	]);
});

test('wants it once beside two tables of one chapter', () => {
	const rows = [buildRow('renewable', ['1', '2'])];
	const tables = [buildTable(rows), buildTable(rows, { id: 'water-use', order: 2 })];
	const at = ['energy-use.renewable', 'water-use.renewable'];
	const discrepancies = [
		{ id: 'two-sums', at, lines: [1], title: both('Two sums'), note: both('Text.') },
	];
	expect(checkDiscrepancies(buildReport({ tables, discrepancies }))).toMatchObject([
		{ code: 'discrepancies/not-shown' },
	]);
});

test('wants the figure of a cell in the note', () => {
	const found = (text: string) => {
		const at = ['energy-use.renewable.2023'];
		const discrepancies = [
			{ id: 'two-sums', at, lines: [1], title: both('Two sums'), note: both(text) },
		];
		return checkQuoted(buildReport({ discrepancies })).map(({ code }) => code);
	};
	expect(found('The table prints 372.00.')).toEqual([]);
	expect(found('The table prints 1,045.96.')).toEqual(['discrepancies/figure-unsaid']);
});

test('wants each discrepancy in the file of a chapter in which it stands', () => {
	const found = (slug: string, place: string) => {
		const files = new Map([[`content/discrepancies/${slug}.json`, [{ id: 'a', at: [place] }]]]);
		return checkFolder(buildReport(), files).map((fault) => fault.place);
	};
	expect(found('climate', 'energy-use.renewable')).toEqual([]);
	expect(found('climate', 'people')).toEqual(['#/0']);
	expect(found('nowhere', 'people')).toEqual(['#', '#/0']);
});
