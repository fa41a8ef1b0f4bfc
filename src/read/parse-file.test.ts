import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { kpiTableSchema } from '../schemas/kpi-table.ts';
import { decimalSchema } from '../schemas/text.ts';
import { locateIn, parseFrontmatter, parseJsonFile } from './parse-file.ts';

const path = 'content/kpi/energy.json';
const schema = z.strictObject({
	id: z.string(),
	rows: z.array(z.strictObject({ value: decimalSchema, line: z.int().positive() })),
});

const parseJson = (text: string) => parseJsonFile({ path, text }, schema);

describe('parseJsonFile', () => {
	test('gives the typed value and no faults', () => {
		const text = '{ "id": "a", "rows": [{ "value": "372.00", "line": 3 }] }';
		expect(parseJson(text)).toEqual({
			value: { id: 'a', rows: [{ value: '372.00', line: 3 }] },
			faults: [],
		});
	});

	test.each([
		[
			'a comma that is missing',
			'{\n\t"id": "a"\n\t"rows": []\n}',
			'3:2',
			'a comma is missing before this',
		],
		['a comma too many', '{\n\t"id": "a",\n}', '3:1', 'the comma before is too many'],
		['a comment', '{\n\t// note\n\t"id": "a"\n}', '2:2', 'a comment stands here'],
		['nothing', '', '1:1', 'the file is empty'],
	])('says where the JSON breaks off: %s', (_, text, place, reason) => {
		const { value, faults } = parseJson(text);
		expect(value).toBeUndefined();
		expect(faults).toEqual([
			{
				code: 'file/json-unreadable',
				file: path,
				place,
				problem: expect.stringContaining('The JSON cannot be read: '),
				remedy: expect.stringContaining('Correct it here or just before'),
			},
		]);
		expect(faults[0]?.problem).toContain(reason);
	});

	test('reports a key that stands twice at its second place', () => {
		const text = '{\n\t"id": "a",\n\t"rows": [],\n\t"id": "b"\n}';
		expect(parseJson(text).faults).toEqual([
			{
				code: 'file/key-repeated',
				file: path,
				place: '4:2',
				problem: 'The key "id" stands twice in one object.',
				remedy: 'Delete one of the two.',
			},
		]);
	});

	test.each([
		[
			'an unknown key',
			'{\n\t"id": "a",\n\t"rows": [],\n\t"unit": "t"\n}',
			'4:10 #/unit',
			'"unit" ("t") is not a known key.',
		],
		['a missing key', '{\n\t"id": "a"\n}', '1:1 #/rows', '"rows" is missing.'],
		[
			'a number for a decimal',
			'{\n\t"id": "a",\n\t"rows": [\n\t\t{ "value": 372.0, "line": 3 }\n\t]\n}',
			'4:14 #/rows/0/value',
			'"rows.0.value" (372) is not a decimal string: write the printed digits in quotation marks, for example "372.00".',
		],
		[
			'a wrong type',
			'{ "id": 7, "rows": [] }',
			'1:9 #/id',
			'"id" (7) should be of the type string, not number.',
		],
		['no object at all', '[]', '1:1 #/', 'The file should be of the type object, not array.'],
	])('reports %s with its place and value', (_, text, place, problem) => {
		const { value, faults } = parseJson(text);
		expect(value).toBeUndefined();
		expect(faults.map((fault) => [fault.file, fault.place, fault.problem])).toEqual([
			[path, place, problem],
		]);
	});

	test('reports all faults of a file at once', () => {
		const text = '{ "rows": [{ "value": "1,000", "line": 0 }] }';
		expect(parseJson(text).faults.map(({ place }) => place.split(' ')[1])).toEqual([
			'#/id',
			'#/rows/0/value',
			'#/rows/0/line',
		]);
	});

	test.each([
		[
			'a period',
			{ id: '2023', period: '2023' },
			'"columns.0.period" ("2023") is not a period: write the first and the last day, for example 2023-01-01/2023-12-31.',
		],
		['a name', { id: 'scope', label: { zh: '范围' } }, '"columns.0.label.en" is missing.'],
	])('speaks of the kind of column that was meant: %s', (_, column, problem) => {
		const bilingual = { zh: '能源', en: 'Energy' };
		const table = {
			title: bilingual,
			chapter: 'climate',
			order: 1,
			topics: [],
			standards: [],
			columns: [column],
			rows: [{ id: 'a', label: bilingual, line: 1 }],
		};
		const { faults } = parseJsonFile({ path, text: JSON.stringify(table) }, kpiTableSchema);
		expect(faults.map((fault) => fault.problem)).toEqual([problem]);
	});
});

describe('parseFrontmatter', () => {
	const file = 'content/chapters/zh/climate.mdx';
	const head = z.strictObject({ title: z.string(), order: z.int() });
	const parse = (text: string) => parseFrontmatter({ path: file, text }, head);

	test('gives the typed value, the text after it and the line on which that begins', () => {
		expect(parse('---\ntitle: 气候\norder: 11\n---\n\nLead.\n')).toEqual({
			parsed: { value: { title: '气候', order: 11 }, faults: [] },
			body: '\nLead.\n',
			firstLine: 5,
		});
	});

	test('does not take a rule in the text for its end', () => {
		expect(parse('---\ntitle: a\norder: 1\n---\nA\n\n---\n\nB\n').body).toBe('A\n\n---\n\nB\n');
	});

	test.each([
		['no frontmatter', 'Lead.\n', '1:1', 'The file has no frontmatter.'],
		[
			'a key that stands twice',
			'---\ntitle: a\norder: 1\ntitle: b\n---\n',
			'4:1',
			'The frontmatter cannot be read: a key stands twice.',
		],
		[
			'a colon without quotation marks',
			'---\ntitle: a: b\norder: 1\n---\n',
			'2:8',
			'The frontmatter cannot be read: a value holds a colon and has no quotation marks.',
		],
		[
			'an unknown key',
			'---\ntitle: a\norder: 1\nauthor: b\n---\n',
			'4:9 #/author',
			'"author" ("b") is not a known key.',
		],
		['a missing key', '---\ntitle: a\n---\n', '1:1 #/order', '"order" is missing.'],
		[
			'a wrong type',
			'---\ntitle: a\norder: first\n---\n',
			'3:8 #/order',
			'"order" ("first") should be of the type number, not string.',
		],
	])('reports %s at its line of the file', (_, text, place, problem) => {
		const { parsed } = parse(text);
		expect(parsed.value).toBeUndefined();
		expect(parsed.faults).toHaveLength(1);
		expect(parsed.faults[0]).toMatchObject({ file, place });
		expect(parsed.faults[0]?.problem).toContain(problem);
	});
});

describe('locateIn', () => {
	const locate = locateIn('{\n\t"rows": [\n\t\t{ "cells": { "2023": { "value": "1" } } }\n\t]\n}');

	test.each([
		['#/rows', '2:10 #/rows'],
		['#/rows/0', '3:3 #/rows/0'],
		['#/rows/0/cells/2023', '3:24 #/rows/0/cells/2023'],
		// What is missing is shown where it should stand.
		['#/rows/0/cells/2022', '3:14 #/rows/0/cells/2022'],
		['#/rows/7', '2:10 #/rows/7'],
	])('finds %s', (pointer, place) => {
		expect(locate(pointer)).toBe(place);
	});

	test('leaves the pointer of a text that is no JSON as it is', () => {
		expect(locateIn('')('#/rows')).toBe('#/rows');
	});
});
