import { describe, expect, test } from 'vitest';
import {
	assurance,
	both,
	buildChapter,
	buildReport,
	buildRow,
	buildTable,
} from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { buildTableData, notesAt } from './table-data.ts';

const row = buildRow('solar', ['1', '2'], {
	label: { zh: '太阳能发电', en: 'Solar power' },
	footnotes: ['7'],
	cells: {
		'2023': { value: '1.50', footnotes: ['9'] },
		'2022': { omission: 'not-reported', line: 2391 },
	},
});
const table = buildTable([buildRow('total', ['3', '4'], { children: [row] })], {
	footnotes: [{ id: '7', text: both('Own note.'), line: 2400 }],
});
const body = (text: string) =>
	`${text}\n\n## Goals {/* #climate-goals */}\n\n372.00\n\n[^9]: ${text}\n`;

function build(report: Partial<Report> = {}, built = table) {
	const full = buildReport({
		chapters: [
			buildChapter(
				'climate',
				{ zh: body('章内注释。'), en: body('A **note** here.') },
				{ page: 34 },
			),
		],
		tables: [built],
		discrepancies: [
			{
				id: 'sum',
				at: ['energy-use.solar.2023'],
				lines: [5],
				title: both('Sum'),
				note: both('No.'),
			},
		],
		...report,
	});
	return buildTableData(
		full,
		built.id,
		(locale, sitePage, fragment = '') => `/${locale}/${sitePage.page}/#${fragment}`,
	);
}

describe('the data of a table', () => {
	test('has each row with the labels above it, and each cell with its line', () => {
		const [, solar] = build().rows;
		expect(solar?.groups).toEqual([{ zh: 'total 行', en: 'total row' }]);
		expect(
			solar?.cells.map(({ status, value, sourceLine }) => [status, value, sourceLine]),
		).toEqual([
			['value', '1.50', 2390],
			['not-reported', undefined, 2391],
		]);
	});

	test('gives the words of a note wherever it stands, without markup', () => {
		expect(build().footnotes.map(({ id, text, chapter }) => [id, text.en, chapter])).toEqual([
			['7', 'Own note.', undefined],
			['9', 'A note here.', 'climate'],
		]);
	});

	test('gathers the notes of a row and a cell in print order', () => {
		const data = build();
		const [, solar] = data.rows;
		if (!solar?.cells[0] || !solar.cells[1]) throw new Error('no cells');
		expect(notesAt(data, solar, solar.cells[0], 'en')).toEqual([
			'[7] Own note.',
			'[9] A note here.',
			'[a] Sum: No.',
		]);
		expect(notesAt(data, solar, solar.cells[1], 'en')).toEqual(['[7] Own note.']);
	});

	test('names chapter and printed page', () => {
		expect(build().chapter).toMatchObject({ id: 'climate', page: 34 });
	});

	test('defines the longest terms of a label that point to its chapter', () => {
		const term = (id: string, zh: string, see: string) => ({
			id,
			term: { zh, en: id },
			definition: both(`What ${id} is.`),
			synonyms: { zh: [], en: [] },
			see: [see],
		});
		const glossary = [
			term('term-solar', '太阳能', 'climate'),
			term('term-solar-power', '太阳能发电', 'climate'),
			term('term-power', '发电', 'people'),
		];
		const [, solar] = build({ glossary }).rows;
		expect(solar?.definitions.map(({ term: { en } }) => en)).toEqual(['term-solar-power']);
		expect(solar?.definitions[0]?.address.en).toBe('/en/glossary/#term-solar-power');
		expect(solar?.definedIn).toBe('glossary');
	});

	test('defines a row by the terms that its file names, whatever its label says', () => {
		const term = (id: string, zh: string) => ({
			id,
			term: { zh, en: id },
			definition: both(`What ${id} is.`),
			synonyms: { zh: [], en: [] },
			see: ['climate'],
		});
		const glossary = [term('term-solar', '太阳能'), term('term-power', '电')];
		const named = buildTable([{ ...row, terms: ['term-power'] }], { footnotes: table.footnotes });
		const [solar] = build({ glossary }, named).rows;
		expect(solar?.definitions.map(({ id }) => id)).toEqual(['term-power']);
	});

	test('says where a row is not defined: at most in its notes, or nowhere', () => {
		const plain = buildTable([buildRow('wind', ['1', '2']), row], { footnotes: table.footnotes });
		expect(build({}, plain).rows.map(({ definedIn }) => definedIn)).toEqual(['nowhere', 'notes']);
	});
});

describe('boundary and assurance', () => {
	test('are not stated where no note covers the chapter', () => {
		const { boundary, assurance: stated } = build();
		expect(boundary).toBeUndefined();
		expect([stated?.status, stated?.basis.en]).toEqual(['not-listed', 'Not listed.']);
	});

	test('come from the note that covers the chapter', () => {
		const note = { chapters: ['climate'], footnote: '9' };
		const { boundary, assurance: stated } = build({
			figureFacts: { boundaries: [note], assurance: { ...assurance, assured: [note] } },
		});
		expect(boundary?.text.zh).toBe('章内注释。');
		expect([stated?.status, stated?.basis.en]).toEqual(['assured', 'A note here.']);
	});

	test('say nothing of an assurance that the report has not', () => {
		expect(build({ figureFacts: { boundaries: [] } })).not.toHaveProperty('assurance.status');
	});
});
