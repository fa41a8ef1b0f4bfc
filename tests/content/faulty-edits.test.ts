// Every kind of mistake, made in the real content in memory: each is a fault with its file and line, and nothing else is reported.

import { describe, expect, test } from 'vitest';
import { fault } from '../../src/domain/fault/fault.ts';
import { parseReport } from '../../src/read/parse-report.ts';
import { files, findFaults, makeEdit, textOf } from './edited-content.ts';
import { chapterEdits, contradictingEdits, jsonEdits, type FaultyEdit } from './faulty-edits.ts';

/** Edits that are made together, each in a file of its own. */
type Batch = Map<string, { readonly edit: FaultyEdit; readonly text: string | undefined }>;

/** Both texts of a chapter are one. */
const keyOf = (path: string) => path.replace(/^content\/chapters\/../, '');

/** Divides `edits`: those that leave a file unread stand apart. */
function divide(edits: readonly FaultyEdit[]): Batch[] {
	const batches = new Map<string, Batch[]>();
	for (const edit of edits) {
		const kind = String(/^(?:file\/|markup\/(?:unreadable|too-many))/.test(edit.code));
		const ofKind = batches.get(kind) ?? [];
		batches.set(kind, ofKind);
		const fits = files.filter(({ path, text }) => {
			return path.startsWith(edit.file) && makeEdit(edit, text) !== text;
		});
		if (fits.length === 0) throw new Error(`${edit.name} changes nothing.`);
		const place = [...ofKind, new Map() as Batch].flatMap((batch) => {
			const taken = new Set([...batch.keys()].map(keyOf));
			const file = fits.find(({ path }) => !taken.has(keyOf(path)));
			return file ? [{ batch, file }] : [];
		})[0];
		if (!place) throw new Error(`${edit.name} has no place.`);
		place.batch.set(place.file.path, { edit, text: makeEdit(edit, place.file.text) });
		if (!ofKind.includes(place.batch)) ofKind.push(place.batch);
	}
	return [...batches.values()].flat();
}

test('the content as it stands has no fault', () => {
	expect(findFaults(new Map())).toEqual([]);
});

const edits = [...chapterEdits, ...jsonEdits];

test('there are more than 150 faulty edits', () => {
	expect(edits.length).toBeGreaterThan(150);
});

describe('faulty edits, many at once', () => {
	test.each(divide(edits).map((batch, index) => [index + 1, batch] as const))('%i', (_, batch) => {
		const faults = findFaults(new Map([...batch].map(([path, { text }]) => [path, text])));
		const codes = (path: string) => faults.flatMap(({ file, code }) => (file === path ? code : []));
		const unseen = [...batch].flatMap(([path, { edit }]) =>
			codes(path).includes(edit.code) ? [] : [`${path} ${edit.name}: ${codes(path).join()}`],
		);
		expect(unseen).toEqual([]);
		const placeless = faults.filter(({ place }) => !/^\d+:\d+/.test(place));
		expect(placeless).toEqual([]);
		// A note is bound to figures of other files.
		const own = faults.filter(({ code }) => !code.startsWith('bindings/'));
		const others = own.filter(({ file }) => ![...batch.keys()].map(keyOf).includes(keyOf(file)));
		expect(others.map(({ file, place, problem }) => `${file}:${place} ${problem}`)).toEqual([]);
	});
});

test.each(contradictingEdits.map((edit) => [edit.code, edit.name, edit] as const))(
	'%s is told with a line, and so is all that it contradicts: %s',
	(code, _, edit) => {
		const text = makeEdit(edit, textOf(edit.file) ?? '');
		const faults = findFaults(new Map([[edit.file, text]]));
		expect(faults.map((fault) => [fault.file, fault.code])).toContainEqual([
			expect.stringMatching(/^(?:content|seeds)/),
			code,
		]);
		expect(faults.filter(({ place }) => !/^\d+:\d+/.test(place))).toEqual([]);
	},
);

describe('where a file cannot be read, all that others have wrong is told', () => {
	const others = [
		['content/kpi/ghg-emissions.json', '"3921.26"', '"3921.62"', 'source/number-differs'],
		['content/chapters/en/chairmans-message.mdx', /$/, '\nSaving 水.\n', 'text/chinese-in-english'],
		['content/permalinks.json', '"addresses": {', '$& "gone": "report/nature/",', 'links/id-gone'],
		['content/kpi/water-use.json', /"order": \d+/, '"order": 1', 'kpi/order-differs'],
		['content/departures.json', '“基体与纤维”', '“基体之纤维”', 'departures/words-gone'],
		['seeds/ledger/climate.json', /"line": \d+/, '"line": 9999', 'source/line-unknown'],
		[
			'content/discrepancies/nature.json',
			/"at": \[[^\]]*\]/,
			'"at": ["climate"]',
			'discrepancies/shown-elsewhere',
		],
	] as const;
	const wrong = new Map(
		others.map(([path, find, write]) => {
			const text = textOf(path) ?? '';
			return [path, text.replace(find, write)] as const;
		}),
	);
	const alone = findFaults(wrong).map(({ file, code }) => `${file} ${code}`);

	test('as they are where all can be read', () => {
		expect(alone).toEqual(
			expect.arrayContaining(
				others.map(([file, , , code]) => {
					const at =
						code === 'discrepancies/shown-elsewhere' ? 'content/chapters/zh/nature.mdx' : file;
					return `${at} ${code}`;
				}),
			),
		);
	});

	test.each([
		'content/report.json',
		'content/figure-facts.json',
		'content/updates.json',
		'content/outgoing-links.json',
		'seeds/document.json',
		'seeds/exceptions.json',
	])('%s', (path) => {
		const faults = findFaults(new Map([...wrong, [path, '{']]));
		const told = faults.map(({ file, code }) => `${file} ${code}`);
		expect(told.sort()).toEqual([...alone, `${path} file/json-unreadable`].sort());
	});

	test('seeds/source-figures.json, without which a sum that fails is told for the cell', () => {
		const path = 'seeds/source-figures.json';
		const faults = findFaults(new Map([...wrong, [path, '{']]));
		const expected = alone.map((each) =>
			each.replace('source/number-differs', 'kpi/identity-broken'),
		);
		const told = faults.map(({ file, code }) => `${file} ${code}`);
		expect(told.sort()).toEqual([...expected, `${path} file/json-unreadable`].sort());
	});
});

test('a file that is no text is neither missing nor gone', () => {
	const unread = [
		'content/kpi/water-use.json',
		'content/report.json',
		'content/chapters/zh/climate.mdx',
	];
	const rest = files.filter(({ path }) => !unread.includes(path));
	const faults = unread.map((path) => fault('file/not-utf-8', path, 1, 'It is not UTF-8.'));
	expect(parseReport({ files: rest, faults }).faults).toEqual(faults);
});

describe('a file that cannot be read gives its own faults and no others', () => {
	/** The first of each folder. */
	const sample = [...Map.groupBy(files, ({ path }) => path.replace(/[^/]+$/, '')).values()]
		.flatMap((folder) => folder.slice(0, folder[0]?.path.split('/').length === 2 ? 99 : 1))
		.map(({ path, text }) => [path, text] as const);
	test.each(sample)('%s', (path, text) => {
		const isJson = path.endsWith('.json');
		const faults = findFaults(new Map([[path, isJson ? '{' : `${text}\n<Case>\n`]]));
		const code = isJson ? 'file/json-unreadable' : 'markup/unreadable';
		expect(faults.map((fault) => [fault.file, fault.code])).toEqual([[path, code]]);
	});
});

test.each([
	['content/permalinks.json', 'published addresses'],
	['content/updates.json', 'the last is the publication'],
	['content/report.json', "the report's title"],
	['content/glossary.json', 'a list of terms, or []'],
	['seeds/document.json', 'checksum of the source'],
	['seeds/ledger/climate.json', 'names of the chapter "climate"'],
])('%s is missed where it is gone, with what it holds: %s', (path, holds) => {
	const faults = findFaults(new Map([[path, undefined]]));
	expect(faults.map(({ file, code }) => [file, code])).toEqual([[path, 'file/missing']]);
	expect(faults[0]?.problem).toContain(`There is no file ${path}. It holds `);
	expect(faults[0]?.problem).toContain(holds);
});
