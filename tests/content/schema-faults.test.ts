// Each field of each kind of file, broken in each way: the fault says in plain words where it is, what is wrong and what to do.

import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { parseFrontmatter, parseJsonFile } from '../../src/read/parse-file.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { kpiTableSchema } from '../../src/schemas/kpi-table.ts';
import { permalinksSchema } from '../../src/schemas/permalinks.ts';
import {
	answersSchema,
	departuresSchema,
	discrepanciesSchema,
	figureFactsSchema,
	glossarySchema,
	indexSchema,
	ledgerSchema,
	outgoingLinksSchema,
	standardSchema,
	updatesSchema,
} from '../../src/schemas/reference.ts';
import { documentSchema, reportSchema } from '../../src/schemas/report.ts';
import {
	bindingsSchema,
	exceptionsSchema,
	renderingsSchema,
	sourceFiguresSchema,
} from '../../src/schemas/source.ts';
import { files } from './edited-content.ts';

const kinds: readonly (readonly [path: string, schema: z.ZodType])[] = [
	['content/chapters/en/', chapterSchema],
	['content/kpi/', kpiTableSchema],
	['content/report.json', reportSchema],
	['content/permalinks.json', permalinksSchema],
	['content/standards/gri.json', standardSchema],
	['content/standards/index.json', indexSchema],
	['content/standards/answers.json', answersSchema],
	['content/glossary.json', glossarySchema],
	['content/discrepancies/', discrepanciesSchema],
	['content/departures.json', departuresSchema],
	['content/figure-facts.json', figureFactsSchema],
	['content/outgoing-links.json', outgoingLinksSchema],
	['content/updates.json', updatesSchema],
	['seeds/document.json', documentSchema],
	['seeds/ledger/', ledgerSchema],
	['seeds/source-figures.json', sourceFiguresSchema],
	['seeds/exceptions.json', exceptionsSchema],
	['seeds/renderings.json', renderingsSchema],
	['seeds/bindings.json', bindingsSchema],
];

type Path = readonly (string | number)[];

/** One place of a file for each field of its kind: numbers and ids are no field's name. */
function listFields(values: readonly unknown[]): { value: unknown; path: Path }[] {
	const found = new Map<string, { value: unknown; path: Path }>();
	const visit = (value: unknown, inner: unknown, path: Path, field: string) => {
		if (!found.has(field)) found.set(field, { value, path });
		if (typeof inner !== 'object' || inner === null) return;
		for (const [key, each] of Object.entries(inner)) {
			const name = /^[a-z][a-zA-Z]*$/.test(key) && !Array.isArray(inner) ? key : '*';
			const step = Array.isArray(inner) ? Number(key) : key;
			visit(value, each, [...path, step], `${field}/${name}`);
		}
	};
	for (const value of values) visit(value, value, [], '');
	return [...found.values()];
}

const wrongs: readonly (readonly [way: string, change: (value: unknown) => unknown])[] = [
	['missing', () => undefined],
	['null', () => null],
	['a number', () => 1.5],
	['below one', () => 0],
	['false', () => false],
	['an empty text', () => ''],
	['a text of another form', () => 'No such: text!'],
	['an empty list', () => []],
	['a list of lists', () => Array.from({ length: 99 }, () => [])],
	['an empty object', () => ({})],
	['a key of another form', (value) => ({ ...(value as object), 'No such: key!': 'a' })],
];

/** Whether a fault may be missing: what is optional may be left out, and a text may say anything. */
const mayPass = /^(?:missing|below one|a number|an empty|a text|a key)/;

function change(value: unknown, path: Path, make: (value: unknown) => unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return make(value);
	const copy = structuredClone(value) as Record<string | number, unknown>;
	copy[key] = change(copy[key], rest, make);
	return copy;
}

function findIssues(path: string, schema: z.ZodType, value: unknown) {
	const text = JSON.stringify(value, undefined, '\t');
	if (path.endsWith('.json')) return parseJsonFile({ path, text }, schema).faults;
	return parseFrontmatter({ path, text: `---\n${JSON.stringify(value)}\n---\n` }, schema).parsed
		.faults;
}

describe.each(kinds)('%s', (start, schema) => {
	const ofKind = files.filter(({ path }) => path.startsWith(start));
	const file = ofKind[0]?.path ?? '';
	const values = ofKind.map(({ text }): unknown =>
		file.endsWith('.json')
			? JSON.parse(text)
			: parseDocument(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '').toJS(),
	);
	// One entry of a list is a file of its kind, and sooner read than all.
	const fields = listFields(
		values.flatMap((value) => (Array.isArray(value) ? value.map((entry) => [entry]) : [value])),
	);

	test.each(wrongs)('says what is wrong where a value is %s', (way, make) => {
		expect(fields.length).toBeGreaterThan(1);
		for (const { value, path } of fields) {
			if (path.length === 0 && way === 'missing') continue;
			const faults = findIssues(file, schema, change(value, path, make));
			const at = `${path.join('.')} ${way}`;
			if (!mayPass.test(way)) expect(faults, at).not.toEqual([]);
			for (const { code, place, problem, remedy } of faults) {
				expect(code, at).toMatch(/^file\/(?:key|value)-/);
				expect(place, at).toMatch(/^\d+:\d+ #/);
				expect(`${place}/`, at).toContain(`#/${path.slice(0, -1).join('/')}`);
				expect(problem, at).toMatch(
					/^(?:The file|".+?") ?(?:\(.*\) )?(?:is|are|has|have|should|needs|may|must|lacks|names|ends) .*\.$/,
				);
				expect(problem, at).not.toMatch(
					/Invalid|Too (?:small|big)|expected|received|undefined|Unrecog|another form than/,
				);
				expect(remedy, at).toMatch(/^[A-Z].*\.$/);
			}
			const places = faults.map(({ place }) => place);
			expect(new Set(places).size, `${at}: ${places.join()}`).toBe(places.length);
		}
	});
});
