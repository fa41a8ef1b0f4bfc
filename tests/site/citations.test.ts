// What the menu at a heading or a table copies: every place of the report has its citation in both languages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { loadReport } from '../../src/read/report.ts';
import {
	formIds,
	placeholderDate,
	placeholderHost,
	writeForm,
	type Citation,
} from '../../src/domain/citation/forms.ts';
import { locales } from '../../src/domain/locale/locale.ts';
import { dist } from './built-site.ts';

interface CitationFile {
	readonly entries: Readonly<Record<string, Readonly<Record<string, Citation>>>>;
}

const report = await loadReport();
const quotable = [...report.index.destinations.values()].filter(({ kind }) =>
	['chapter', 'section', 'table', 'row', 'cell', 'diagram'].includes(kind),
);
const files = readdirSync(join(dist, 'cite')).map(
	(name) => JSON.parse(readFileSync(join(dist, 'cite', name), 'utf8')) as CitationFile,
);
const citations = files.flatMap(({ entries }) =>
	Object.entries(entries).flatMap(([id, own]) =>
		locales.flatMap((locale) => {
			const citation = own[locale];
			return citation ? [{ id, locale, citation }] : [];
		}),
	),
);
const host = 'https://example.org';

test('every chapter, section, table, row, cell and diagram has one in each language', () => {
	const found = citations.map(({ id, locale }) => `${id} ${locale}`).sort();
	const wanted = quotable.flatMap(({ id }) => locales.map((locale) => `${id} ${locale}`)).sort();
	expect(found).toEqual(wanted);
});

test('each is CSL-JSON by its official schema', () => {
	const schema = JSON.parse(readFileSync('tests/profiles/csl-data.json', 'utf8')) as object;
	const isCsl = new Ajv({ strict: false }).compile(schema);
	const wrong = citations.flatMap(({ id, locale, citation }) => {
		const text = writeForm('csl', citation, host, '2026-03-09');
		return isCsl(JSON.parse(text)) ? [] : [`${id} ${locale}: ${JSON.stringify(isCsl.errors)}`];
	});
	expect(wrong).toEqual([]);
	expect(isCsl([{ id: 'a', type: 'part' }])).toBe(false);
	expect(isCsl([{ id: 'a', type: 'chapter', heading: 'A' }])).toBe(false);
});

test('each names its own title and address in every form, and keeps no mark of the build', () => {
	const wrong = citations.flatMap(({ id, locale, citation }) =>
		formIds.flatMap((form) => {
			const text = writeForm(form, citation, host, '2026-03-09');
			const address = host + (form === 'short' ? `/s/${id}/` : citation.address);
			const isWhole =
				text.includes(address) &&
				!text.includes(placeholderHost) &&
				!text.includes(placeholderDate);
			return isWhole ? [] : [`${id} ${locale} ${form}: ${text}`];
		}),
	);
	expect(wrong).toEqual([]);
});
