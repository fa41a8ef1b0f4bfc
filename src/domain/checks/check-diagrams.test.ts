import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Bilingual } from '../locale/locale.ts';
import type { Diagram } from '../report/report.ts';
import { checkDiagrams } from './check-diagrams.ts';

const table = buildTable([
	buildRow('solar', ['3.00', '2.00']),
	buildRow('wind', ['3.00', '2.00'], {
		cells: { '2023': { value: '3.00' }, '2022': { omission: 'not-reported' } },
	}),
]);

const shown = '<Diagram id="how" />\n\n';
const bodies = (before: Bilingual = both(''), behind: Bilingual = both(shown)): Bilingual => ({
	zh: `导言。\n\n## 目标 {/* #climate-goals */}\n\n${before.zh}**委员会**每年向“董事会”汇报 5 次。\n\n${behind.zh}### 路径 {/* #climate-path */}\n\n审核由 Audit Office 完成。\n\n<KpiTable id="energy-use" />\n\n## 其他 {/* #climate-rest */}\n\n另有 7 项。\n`,
	en: `Lead.\n\n## Goals {/* #climate-goals */}\n\n${before.en}The **Committee** reports to the “Board” five times a year.\n\n${behind.en}### The path {/* #climate-path */}\n\nThe Audit Office audits.\n\n<KpiTable id="energy-use" />\n\n## Rest {/* #climate-rest */}\n\nThere are 7 more.\n`,
});

const say = (zh: string, en: string): Bilingual => ({ zh, en });
const timeline = (date: Bilingual, text: Bilingual): Diagram => ({
	id: 'how',
	kind: 'timeline',
	title: say('每年汇报', 'Reports every year'),
	events: [{ date, text }],
});
const pull = (cell: string): Diagram => ({
	id: 'how',
	kind: 'pull',
	title: say('两项', 'Two'),
	figures: [
		{ cell, label: both('2023') },
		{ cell, label: both('3.00') },
	],
});

function check(diagram: Diagram, mdx: Bilingual = bodies(), unread: readonly string[] = []) {
	const chapters = [
		buildChapter('climate', mdx),
		buildChapter('people', both('Text.\n'), { order: 2 }),
	];
	const report = buildReport({ chapters, tables: [table], diagrams: [diagram] });
	return checkDiagrams(report, unread).map(({ code, file, place }) => `${code} ${file} ${place}`);
}

const file = 'content/diagrams/how.json';
const named = timeline(say('委员会', 'committee'), say('汇报 5 次', 'Five reports'));

test('finds nothing where names and numbers stand in the section, the ones below it or their tables', () => {
	expect(check(named)).toEqual([]);
	const below = say('经 Audit Office 的“委员会”', 'By the Audit Office, 3.00 of “Committee”');
	expect(
		check(timeline(say('solar 行', 'solar row'), { ...below, zh: `${below.zh} 3.00` })),
	).toEqual([]);
	expect(check(pull('energy-use.solar.2023'))).toEqual([]);
});

test('reports names, dates and values that the section has not, in the language that lacks them', () => {
	expect(check(timeline(say('委员会', 'council'), both('5')))).toEqual([
		`diagrams/words-differ ${file} #/events/0/date/en`,
	]);
});

test('reports numbers of other sections and numbers in words', () => {
	const date = say('委员会', 'committee');
	expect(check(timeline(date, say('另有 7 项', 'There are 7')))).toEqual([
		`diagrams/number-unsaid ${file} #/events/0/text/zh`,
		`diagrams/number-unsaid ${file} #/events/0/text/en`,
	]);
	expect(check(timeline(date, say('汇报', 'Nine reports')))).toEqual([
		`diagrams/number-unsaid ${file} #/events/0/text/en`,
	]);
});

test('reports names within sentences, but not the company or a sentence’s first word', () => {
	const date = say('委员会', 'committee');
	const text = say('由“理事会”和 Tesla 汇报', 'Reports by Tesla to “a council” of The Company');
	expect(check(timeline(date, text))).toEqual([
		`diagrams/name-unsaid ${file} #/events/0/text/zh`,
		`diagrams/name-unsaid ${file} #/events/0/text/zh`,
		`diagrams/name-unsaid ${file} #/events/0/text/en`,
		`diagrams/name-unsaid ${file} #/events/0/text/en`,
	]);
});

test('reports cells that are gone or have no figure, unless their table could not be read', () => {
	expect(check(pull('energy-use.sun.2023'))).toEqual([
		`ids/unknown ${file} #/figures/0/cell`,
		`ids/unknown ${file} #/figures/1/cell`,
	]);
	expect(check(pull('energy-use.wind.2022'))).toContain(
		`diagrams/no-figure ${file} #/figures/0/cell`,
	);
	expect(check(pull('energy-use.sun.2023'), bodies(), ['energy-use'])).toEqual([]);
});

test('reports a year of a line that the section has not, and a figure of another year', () => {
	const path = (first: string, due: string): Diagram => ({
		id: 'how',
		kind: 'path',
		title: say('路径', 'The path'),
		paths: [
			{
				name: say('汇报', 'reports'),
				stations: [
					{ year: first, cells: ['energy-use.solar.2022'] },
					{ year: due, name: say('董事会', 'Board') },
				],
			},
		],
	});
	const mdx = bodies(say('到 2030 年。\n\n', 'By 2030.\n\n'));
	expect(check(path('2022', '2030'), mdx)).toEqual([]);
	expect(check(path('2021', '2031'), mdx)).toEqual([
		`diagrams/year-differs ${file} #/paths/0/stations/0/cells/0`,
		`diagrams/number-unsaid ${file} #/paths/0/stations/1/year`,
	]);
});

test('reports a diagram that no chapter shows, or that stands elsewhere in the other language', () => {
	expect(check(named, bodies(both(''), both('')))).toEqual([`diagrams/unused ${file} #`]);
	const moved = bodies(say('', shown), say(shown, ''));
	expect(check(named, moved)).toEqual([
		'diagrams/place-differs content/chapters/en/climate.mdx 17:1',
	]);
});

test('reports a diagram that stands in two chapters', () => {
	const chapters = [
		buildChapter('climate', bodies()),
		buildChapter('people', both(`Text.\n\n${shown}`), { order: 2 }),
	];
	const report = buildReport({ chapters, tables: [table], diagrams: [named] });
	expect(checkDiagrams(report).map(({ code, file: at }) => `${code} ${at}`)).toEqual([
		'diagrams/shown-twice content/chapters/zh/people.mdx',
	]);
});
