// What readers take away holds what the pages show: CSV, workbook, JSON and Markdown against the HTML tables.

import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
	attribute,
	dist,
	getPage,
	listFiles,
	readPages,
	textOf,
	type Element,
} from './built-site.ts';
import { qualifierWords } from '../../src/domain/figure/print-number.ts';

type Locale = 'zh' | 'en';
type Words = Record<Locale, string>;

interface Row {
	id: string;
	label: Words;
	unit?: Words;
	cells?: Record<
		string,
		{
			value?: string;
			qualifier?: keyof typeof qualifierWords;
			text?: Words;
			omission?: string;
		}
	>;
	children?: Row[];
}

interface JsonTable {
	rows: {
		id: string;
		label: Words;
		unit?: Words;
		footnotes: string[];
		discrepancies: string[];
		cells: {
			id: string;
			status: string;
			value?: string;
			qualifier?: keyof typeof qualifierWords;
			printed?: Words;
			footnotes: string[];
			discrepancies: string[];
		}[];
	}[];
	footnotes: { id: string; text: Words; chapter?: string }[];
	notes: Words[];
	discrepancies: { id: string; mark: string; title: Words; note: Words }[];
	assurance: { status: string; standard: Words; typeAndLevel: Words };
}

const codeSets = ['all', 'gri', 'hkex', 'sasb'];
const locales: readonly Locale[] = ['zh', 'en'];
const sheets = { zh: '简体中文', en: 'English' };
const tables = readdirSync('content/kpi').map((name) => ({
	id: name.replace(/\.json$/, ''),
	file: JSON.parse(readFileSync(`content/kpi/${name}`, 'utf8')) as {
		title: Words;
		columns: { id: string; label?: Words }[];
		rows: Row[];
	},
}));
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as JsonTable;
const clean = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A cell of an HTML table: its words without marks, and the marks. */
interface Shown {
	readonly text: string;
	readonly marks: readonly string[];
}

/** What the page of the table shows, by the id of cell or row; for a row its label. */
function readHtml(id: string, locale: Locale): Map<string, Shown> {
	const page = getPage(`/${locale}/data/${id}/`);
	const shown = (element: Element): Shown => {
		const isMark = (node: Element['childNodes'][number]): node is Element =>
			'tagName' in node && node.tagName === 'sup';
		return {
			text: clean(
				element.childNodes
					.filter((node) => !isMark(node))
					.map(textOf)
					.join(' '),
			),
			marks: element.childNodes.filter(isMark).map(textOf),
		};
	};
	return new Map(
		page.elements.flatMap((element): [string, Shown][] => {
			const own = attribute(element, 'id') ?? '';
			if (element.tagName === 'td' && own.startsWith(`${id}.`)) return [[own, shown(element)]];
			if (element.tagName !== 'tr' || !own.startsWith(`${id}.`)) return [];
			const head = element.childNodes.find((node) => 'tagName' in node && node.tagName === 'th');
			return head ? [[own, shown(head as Element)]] : [];
		}),
	);
}

/** Rows of a table's file in print order, with the labels above each. */
function flatten(
	rows: readonly Row[],
	above: readonly Words[] = [],
): { row: Row; above: readonly Words[] }[] {
	return rows.flatMap((row) => [
		{ row, above },
		...flatten(row.children ?? [], [...above, row.label]),
	]);
}

/** The Markdown file that holds the table. */
function getMarkdown(id: string, locale: Locale): string {
	const sources = readdirSync(join(dist, locale, 'report'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => read(`${locale}/report/${name}`))
		.filter((source) => source.includes(`{#${id}} · `));
	if (!sources[0]) throw new Error(`No Markdown file in ${locale} holds the table ${id}.`);
	return sources[0];
}

/** The cells of a Markdown table by the id of their row: words without marks, and the marks. */
function readMarkdown(id: string, locale: Locale): Map<string, Shown[]> {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(getMarkdown(id, locale));
	const found = new Map<string, Shown[]>();
	visit(tree, 'table', (table: Table) => {
		for (const row of table.children.slice(1)) {
			const key = toString(row.children.at(-1));
			if (!key.startsWith(`${id}.`)) continue;
			found.set(
				key,
				row.children.slice(0, -1).map((cell) => {
					const isMark = (node: RootContent) =>
						node.type === 'footnoteReference' || node.type === 'link';
					return {
						text: clean(
							cell.children
								.filter((node) => !isMark(node))
								.map((node) => toString(node))
								.join(''),
						),
						marks: cell.children
							.filter(isMark)
							.map((node) =>
								node.type === 'footnoteReference' ? node.identifier : toString(node),
							),
					};
				}),
			);
		}
	});
	return found;
}

const decimals = (printed: string) => printed.split('.')[1]?.length ?? 0;

describe.each(tables)('$id', async ({ id, file }) => {
	const json = readJson(`data/${id}.json`);
	const csv = read(`data/${id}.csv`);
	const [head = [], ...lines] = parseCsv(csv.slice(1)) as string[][];
	const records = lines.map((line) =>
		Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])),
	);
	const workbook = await readXlsx(readFileSync(join(dist, `data/${id}.xlsx`)), {
		readStyles: true,
	});
	const rows = flatten(file.rows);
	const marksOf = (own: { footnotes: string[]; discrepancies: string[] }) => [
		...own.footnotes,
		...own.discrepancies.map(
			(flag) => json.discrepancies.find((entry) => entry.id === flag)?.mark ?? '?',
		),
	];

	/** What stands at a mark, as the JSON has it, in the form of the CSV. */
	const textOfMark = (mark: string, locale: Locale): string => {
		const note = json.footnotes.find((own) => own.id === mark);
		if (note) return `[${mark}] ${note.text[locale]}`;
		const flag = json.discrepancies.find((own) => own.mark === mark);
		if (!flag) throw new Error(`Nothing stands at the mark ${mark}.`);
		return `[${mark}] ${flag.title[locale]}${locale === 'zh' ? '：' : ': '}${flag.note[locale]}`;
	};

	test.each(locales)('JSON equals the page in %s', (locale) => {
		const shown = readHtml(id, locale);
		expect(json.rows.map((row) => row.id)).toEqual(rows.map(({ row }) => `${id}.${row.id}`));
		let cells = 0;
		for (const row of json.rows) {
			expect(shown.get(row.id)?.text, row.id).toBe(clean(row.label[locale]));
			expect(shown.get(row.id)?.marks.slice().sort(), row.id).toEqual(marksOf(row).sort());
			for (const cell of row.cells) {
				cells += 1;
				const html = shown.get(cell.id);
				if (cell.printed) expect(html?.text, cell.id).toBe(clean(cell.printed[locale]));
				else expect(['not-reported', 'pending-2024-09', 'not-applicable']).toContain(cell.status);
				const words = cell.qualifier ? qualifierWords[cell.qualifier][locale] : '';
				if (cell.value) expect(html?.text.replaceAll(',', ''), cell.id).toBe(words + cell.value);
				expect(html?.marks.slice().sort(), cell.id).toEqual(marksOf(cell).sort());
			}
		}
		expect(cells).toBe([...shown.keys()].filter((key) => key.split('.').length === 3).length);
		const page = textOf(getPage(`/${locale}/data/${id}/`).elements[0] as Element);
		for (const note of [...json.footnotes.map(({ text }) => text), ...json.notes]) {
			expect(page).toContain(clean(note[locale]));
		}
		for (const { title, note } of json.discrepancies) {
			expect(page).toContain(clean(`${title[locale]} ${note[locale]}`));
		}
	});

	test('CSV has one line for each cell of the file, with its value, labels and notes', () => {
		const expected = rows.flatMap(({ row, above }) =>
			file.columns.flatMap(({ id: column }) => {
				const cell = row.cells?.[column];
				if (!cell) return [];
				const status = cell.omission ?? (cell.text ? 'text' : 'value');
				return [
					[
						row.id,
						column,
						status,
						cell.value ?? '',
						cell.text?.zh ?? '',
						cell.text?.en ?? '',
						row.label.zh,
						row.label.en,
						row.unit?.zh ?? '',
						row.unit?.en ?? '',
						above.map(({ zh }) => zh).join(' › '),
						above.map(({ en }) => en).join(' › '),
					],
				];
			}),
		);
		expect(
			records.map((own) => [
				own['row_id'],
				own['column_id'],
				own['status'],
				own['value'],
				own['text_zh'],
				own['text_en'],
				own['row_zh'],
				own['row_en'],
				own['unit_zh'],
				own['unit_en'],
				own['group_zh'],
				own['group_en'],
			]),
		).toEqual(expected);
		for (const own of records) {
			const cellId = `${id}.${own['row_id'] ?? ''}.${own['column_id'] ?? ''}`;
			expect(own['address_zh']).toBe(`/zh/data/${id}/#${cellId}`);
			for (const locale of locales) {
				const html = readHtml(id, locale);
				const marks = [
					...(html.get(cellId.split('.').slice(0, 2).join('.'))?.marks ?? []),
					...(html.get(cellId)?.marks ?? []),
				];
				const note = own[`note_${locale}`] ?? '';
				const texts = [...new Set(marks)].map((mark) => textOfMark(mark, locale));
				for (const text of texts) expect(note, cellId).toContain(text);
				expect(note.length, cellId).toBe(texts.join(' ').length);
			}
		}
	});

	test('CSV follows RFC 4180 with a byte order mark', () => {
		expect(csv.startsWith('\uFEFFtable_id,')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(lines.every((line) => line.length === head.length)).toBe(true);
		for (const { value } of records) expect(value).toMatch(/^(-?\d+(\.\d+)?)?$/);
		expect(lines.flat().filter((field) => /^[=+@\t]/.test(field))).toEqual([]);
	});

	test.each(locales)('the workbook shows the table in %s', (locale) => {
		const sheet = workbook.sheets.find(({ name }) => name === sheets[locale]) as Sheet;
		const shown = readHtml(id, locale);
		expect(sheet.rows[0]?.[0]).toBe(file.title[locale]);
		expect(sheet.rows.length).toBe(rows.length + 2);
		for (const [index, { row }] of rows.entries()) {
			const line = sheet.rows[index + 2] ?? [];
			expect(clean(String(line[0]))).toBe(clean(row.label[locale]));
			expect(line[1] ?? '').toBe(row.unit?.[locale] ?? '');
			const marks = [
				...(shown.get(`${id}.${row.id}`)?.marks ?? []),
				...file.columns.flatMap((column) =>
					(shown.get(`${id}.${row.id}.${column.id}`)?.marks ?? []).map(
						(mark) => `${column.label?.[locale] ?? column.id}: ${mark}`,
					),
				),
			];
			expect(String(line[file.columns.length + 2] ?? '')).toBe(marks.join('; '));
			for (const [at, { id: column }] of file.columns.entries()) {
				const cell = row.cells?.[column];
				const html = shown.get(`${id}.${row.id}.${column}`);
				const own = sheet.cells?.get(`${index + 2},${at + 2}`);
				if (cell?.value === undefined) {
					expect(clean(String(own?.value ?? ''))).toBe(html?.text ?? '');
					continue;
				}
				expect(own?.type).toBe('number');
				expect(own?.value).toBe(Number(cell.value));
				expect(decimals(own?.style?.numFmt ?? '')).toBe(decimals(html?.text ?? ''));
				const words = cell.qualifier ? `"${qualifierWords[cell.qualifier][locale]}"` : '';
				expect(own?.style?.numFmt?.replace(words, '')).toMatch(/^#,##0(\.0+)?$/);
				expect(own?.style?.numFmt?.startsWith(words)).toBe(true);
			}
		}
	});

	test('the workbook has every note in both languages, and no formula', () => {
		const notes = (workbook.sheets[2]?.rows ?? []).map((line) => line.map(String));
		for (const { id: label, text } of json.footnotes) {
			expect(notes).toContainEqual([label, text.zh, text.en]);
		}
		for (const { mark, title, note } of json.discrepancies)
			expect(notes).toContainEqual([mark, `${title.zh} ${note.zh}`, `${title.en} ${note.en}`]);
		for (const { zh, en } of json.notes)
			expect(notes.map((line) => line.slice(1))).toContainEqual([zh, en]);
		const files = unzipSync(readFileSync(join(dist, `data/${id}.xlsx`)));
		const xml = Object.entries(files)
			.filter(([path]) => path.includes('worksheets/sheet'))
			.map(([, bytes]) => new TextDecoder().decode(bytes));
		expect(xml).toHaveLength(3);
		expect(xml.join('')).not.toMatch(/<f[ >]/);
	});

	test.each(locales)('Markdown equals the page in %s', (locale) => {
		const shown = readHtml(id, locale);
		const markdown = readMarkdown(id, locale);
		expect([...markdown.keys()]).toEqual(rows.map(({ row }) => `${id}.${row.id}`));
		for (const { row, above } of rows) {
			const key = `${id}.${row.id}`;
			const [label, unit, ...cells] = markdown.get(key) ?? [];
			expect(label?.text).toBe(
				clean([...above, row.label].map((words) => words[locale]).join(' › ')),
			);
			expect(label?.marks).toEqual(shown.get(key)?.marks);
			expect(unit?.text).toBe(clean(row.unit?.[locale]));
			if (!row.cells) continue;
			expect(cells).toEqual(file.columns.map(({ id: column }) => shown.get(`${key}.${column}`)));
		}
		const plain = clean(getMarkdown(id, locale).replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''));
		for (const { id: label, text, chapter } of json.footnotes)
			if (chapter === undefined) expect(plain).toContain(`[^${label}]: ${clean(text[locale])}`);
		for (const note of [
			...json.notes,
			...json.discrepancies.flatMap((own) => [own.title, own.note]),
		])
			expect(plain).toContain(clean(note[locale]));
	});
});

describe('the archive', () => {
	const files = unzipSync(readFileSync(join(dist, 'data/all.zip')));
	const description = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as {
		resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
	};

	test('holds each file of each table as it is served', () => {
		expect(Object.keys(files)).toEqual(
			[
				'README.md',
				...['csv', 'json', 'xlsx'].flatMap((format) =>
					tables.map(({ id }) => `${format}/${id}.${format}`),
				),
				...['csv', 'json', 'xlsx'].map((format) => `by-code/all.${format}`),
				'by-code.schema.json',
				'datapackage.json',
				'table.schema.json',
			].sort(),
		);
		for (const [path, bytes] of Object.entries(files)) {
			const served = /^(?:csv|json|xlsx)\/(.*)$/.exec(path)?.[1] ?? /^by-code.*$/.exec(path)?.[0];
			if (served)
				expect(Buffer.from(bytes).equals(readFileSync(join(dist, 'data', served)))).toBe(true);
		}
	});

	test('carries one fixed date', () => {
		const bytes = readFileSync(join(dist, 'data/all.zip'));
		// Local file header, APPNOTE 4.3.7: date at offset 12; 1 January 1980 is 0x0021.
		for (
			let at = bytes.indexOf('PK\u0003\u0004');
			at >= 0;
			at = bytes.indexOf('PK\u0003\u0004', at + 4)
		) {
			expect(bytes.readUInt32LE(at + 10)).toBe(0x00210000);
		}
	});

	test('is described by the Data Package standard', () => {
		const ajv = new Ajv({ strict: false, validateFormats: false });
		const profile = (name: string) =>
			ajv.compile(JSON.parse(readFileSync(`tests/profiles/${name}.json`, 'utf8')) as object);
		const isPackage = profile('datapackage');
		expect(isPackage(description), JSON.stringify(isPackage.errors)).toBe(true);
		const isSchema = profile('tableschema');
		for (const { name, path, schema } of description.resources) {
			expect(isSchema(schema), JSON.stringify(isSchema.errors)).toBe(true);
			const set = /^by-code-(.*)$/.exec(name)?.[1];
			expect(path).toBe(set ? `by-code/${set}.csv` : `csv/${name}.csv`);
			const head = new TextDecoder().decode(files[path]).split('\r\n')[0];
			expect(schema.fields.map((field) => field.name).join(',')).toBe(head);
		}
		expect(isPackage({ resources: [] })).toBe(false);
	});
});

describe('the JSON', () => {
	const schema = JSON.parse(read('data/table.schema.json')) as object;
	const isTable = new Ajv2020({ strict: false }).compile(schema);

	test.each(tables)('of $id follows its schema', ({ id }) => {
		expect(isTable(JSON.parse(read(`data/${id}.json`))), JSON.stringify(isTable.errors)).toBe(true);
	});

	test('with an unknown key does not', () => {
		expect(isTable({ ...readJson('data/water-use.json'), more: 1 })).toBe(false);
	});

	test('says of the environmental figures that they were assured, of no other', () => {
		const assured = tables.filter(
			({ id }) => readJson(`data/${id}.json`).assurance.status === 'assured',
		);
		expect(assured.map(({ id }) => id).sort()).toEqual([
			'air-emissions',
			'energy-consumption',
			'environmental-intensity',
			'ghg-emissions',
			'packaging-materials',
			'waste',
			'water-use',
		]);
		const { assurance } = readJson('data/water-use.json');
		expect(assurance.standard.en).toContain('AA1000AS v3');
		expect(assurance.typeAndLevel.en).toBe('Type 2, high level of assurance');
	});
});

describe.each(codeSets)('the answers to the codes of %s', async (set) => {
	interface Disclosure {
		id: string;
		code: string;
		title: Words;
		state: string;
		sections: { id: string; address: Words }[];
		cells: { id: string; value?: string; address: Words; assured: string }[];
	}
	const readStandard = (id: string) =>
		(
			JSON.parse(readFileSync(`content/standards/${id}.json`, 'utf8')) as {
				disclosures: { id: string; code: string; title: Words }[];
			}
		).disclosures.map((own) => ({ ...own, standard: id }));
	const disclosures =
		set === 'all' ? ['gri', 'hkex', 'sasb'].flatMap(readStandard) : readStandard(set);
	const answers = JSON.parse(readFileSync('content/standards/answers.json', 'utf8')) as Record<
		string,
		string[]
	>;
	const tableIds = tables.map(({ id }) => id);
	const parse = (path: string) => {
		const [head = [], ...lines] = parseCsv(read(path).slice(1)) as string[][];
		return lines.map((line) =>
			Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])),
		);
	};
	const records = parse(`data/by-code/${set}.csv`);
	const json = JSON.parse(read(`data/by-code/${set}.json`)) as { disclosures: Disclosure[] };
	const shared = [
		...['table_id', 'row_id', 'column_id', 'period_start', 'period_end', 'value', 'status'],
		...['qualifier', 'group_zh', 'group_en', 'row_zh', 'row_en', 'column_zh', 'column_en'],
		...['unit_zh', 'unit_en', 'note_zh', 'note_en', 'address_zh', 'address_en'],
	];
	const pick = (record: Record<string, string> | undefined) => shared.map((name) => record?.[name]);

	test('CSV has every code, with the cells of its tables as their own CSV has them', () => {
		expect(new Set(records.map((own) => own['code_id']))).toEqual(
			new Set(disclosures.map(({ id }) => id)),
		);
		for (const { id, code, title, standard } of disclosures) {
			const own = records.filter((record) => record['code_id'] === id);
			const cells = (answers[id] ?? [])
				.filter((answer) => tableIds.includes(answer))
				.flatMap((table) => parse(`data/${table}.csv`));
			expect(own.filter(({ kind }) => kind === 'cell').map(pick), id).toEqual(cells.map(pick));
			const sections = (answers[id] ?? []).filter((answer) => !tableIds.includes(answer));
			expect(
				own.filter(({ kind }) => kind === 'section').map((record) => record['section_id']),
				id,
			).toEqual(sections);
			expect(own.filter(({ kind }) => kind === 'none').length, id).toBe(
				cells.length + sections.length > 0 ? 0 : 1,
			);
			for (const record of own)
				expect(
					[record['standard_id'], record['code'], record['title_zh'], record['title_en']],
					id,
				).toEqual([standard, code, title.zh, title.en]);
		}
	});

	test('every address leads to something', () => {
		for (const record of records) {
			for (const locale of locales) {
				const [path = '', fragment = ''] = (record[`address_${locale}`] ?? '').split('#');
				const { ids } = getPage(path);
				if (fragment) expect(ids, record[`address_${locale}`]).toContain(fragment);
			}
		}
	});

	test('JSON follows its schema and has what the CSV has', () => {
		const ajv = new Ajv2020({ strict: false });
		const isCodes = ajv.compile(JSON.parse(read('data/by-code.schema.json')) as object);
		expect(isCodes(json), JSON.stringify(isCodes.errors)).toBe(true);
		expect(isCodes({ ...json, more: 1 })).toBe(false);
		expect(json.disclosures.map(({ id }) => id)).toEqual([
			...new Set(records.map((own) => own['code_id'])),
		]);
		const cells = json.disclosures.flatMap((own) =>
			own.cells.map((cell) => [own.id, own.state, cell.address.en, cell.value ?? '', cell.assured]),
		);
		expect(cells).toEqual(
			records
				.filter(({ kind }) => kind === 'cell')
				.map((own) => [
					own['code_id'],
					own['state'],
					own['address_en'],
					own['value'],
					own['assured'],
				]),
		);
	});

	test.each(locales)('the workbook has a line for each of the CSV in %s', async (locale) => {
		const file = readFileSync(join(dist, `data/by-code/${set}.xlsx`));
		const { sheets: own } = await readXlsx(file, { readStyles: true });
		const sheet = own.find(({ name }) => name === sheets[locale]) as Sheet;
		const values = sheet.rows[0]?.indexOf(locale === 'zh' ? '数值' : 'Value') ?? -1;
		expect(sheet.rows.length).toBe(records.length + 1);
		for (const [index, record] of records.entries()) {
			const cell = sheet.cells?.get(`${index + 1},${values}`);
			expect(sheet.rows[index + 1]?.[1]).toBe(record['code']);
			if (!record['value']) expect(cell?.value ?? '').toBe('');
			else expect([cell?.type, cell?.value]).toEqual(['number', Number(record['value'])]);
		}
	});
});

describe('Markdown twins', () => {
	const chapters = readPages().filter(({ path }) => /^\/(zh|en)\/report\/./.test(path));

	test('stand beside every chapter, which names them', () => {
		expect(chapters.length).toBeGreaterThan(40);
		for (const { path, elements } of chapters) {
			const twin = elements.find((element) => attribute(element, 'type') === 'text/markdown');
			expect(attribute(twin as Element, 'href')).toBe(path.replace(/\/$/, '.md'));
		}
	});

	test.each(chapters.map(({ path }) => path))('of %s has its headings with their ids', (path) => {
		const source = read(path.slice(1).replace(/\/$/, '.md'));
		const headings = getPage(path).elements.flatMap((element) => {
			const id = attribute(element, 'id');
			return id && /^h[234]$/.test(element.tagName) ? [`${textOf(element)} ${id}`] : [];
		});
		const marked = [...source.matchAll(/^#{2,4} (.*) \{#([a-z0-9-]+)\}$/gm)].map(
			([, title = '', id = '']) => `${title.replaceAll(/\[\^.*?\]|\*\*/g, '')} ${id}`,
		);
		expect(headings.filter((heading) => marked.includes(heading))).toEqual(marked);
		const written = readFileSync(
			`content/chapters${path.replace('/report', '').replace(/\/$/, '.mdx')}`,
			'utf8',
		);
		expect(marked).toHaveLength(written.match(/^#{2,4} /gm)?.length ?? 0);
	});

	test.each(chapters.map(({ path }) => path))('of %s says every figure of its ledger', (path) => {
		const [, locale = '', , slug = ''] = path.split('/');
		const text = read(path.slice(1).replace(/\/$/, '.md'));
		expect(text).not.toMatch(/<\/?[A-Z]|\{\/\*|undefined/);
		const plain = text
			.replaceAll(/\[\^[^\]]+\]|\*\*|`/g, '')
			.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replaceAll(/\\([\\`*_[\]<|~])/g, '$1')
			.replaceAll('&lt;', '<')
			.replaceAll(' · ', ' ')
			.replaceAll(/\s+/g, ' ');
		const { entries } = JSON.parse(readFileSync(`seeds/ledger/${slug}.json`, 'utf8')) as {
			entries: (Words & { kind: string })[];
		};
		expect(
			entries
				.filter(({ kind }) => kind === 'figure')
				.map((entry) => clean(entry[locale as Locale]))
				.filter((reading) => !plain.includes(reading)),
		).toEqual([]);
	});
});

test('llms.txt names files that exist', () => {
	const addresses = [...read('llms.txt').matchAll(/\]\((\/[^)]*)\)/g)].map(([, path = '']) => path);
	expect(addresses.length).toBeGreaterThan(80);
	const files = new Set(listFiles(dist).map((file) => `/${file}`));
	const fileOf = (path: string) => path.replace(/\/$/, '/index.html');
	expect(addresses.filter((path) => !files.has(fileOf(path)))).toEqual([]);
});

test('every cell of a figure leads to its panel, and the panel back to the row', () => {
	for (const { id } of tables) {
		const page = getPage(`/en/data/${id}/`);
		const links = page.elements.filter(
			({ tagName, parentNode }) =>
				tagName === 'a' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'td',
		);
		for (const link of links) {
			expect(page.ids).toContain((attribute(link, 'href') ?? '').slice(1));
		}
		const { rows } = readJson(`data/${id}.json`);
		const figures = rows.flatMap(({ cells }) => cells.filter(({ status }) => status !== 'text'));
		expect(links.length).toBe(figures.length);
	}
});
