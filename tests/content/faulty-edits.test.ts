// Every kind of mistake, made in the real content in memory: each is a fault with its file and line, and nothing else is reported.

import { describe, expect, test } from 'vitest';
import { files, findFaults, makeEdit } from './edited-content.ts';
import { chapterEdits, jsonEdits, type FaultyEdit } from './faulty-edits.ts';

/** Edits that are made together, each in a file of its own. */
type Batch = Map<string, { readonly edit: FaultyEdit; readonly text: string | undefined }>;

/** Both texts of a chapter are one. */
const keyOf = (path: string) => path.replace(/^content\/chapters\/../, '');

/** Divides `edits`: those that leave a file unread stand apart, and those without which nothing else is looked at alone. */
function divide(edits: readonly FaultyEdit[]): Batch[] {
	const batches = new Map<string, Batch[]>();
	for (const edit of edits) {
		const isAlone = /^content\/(?:permalinks|report|figure-facts)|^seeds\/document/.test(edit.file);
		const unreads = /^(?:file\/|markup\/(?:unreadable|too-many))/.test(edit.code);
		const kind = isAlone ? edit.name : String(unreads);
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
		const others = faults.filter(({ file }) => ![...batch.keys()].map(keyOf).includes(keyOf(file)));
		expect(others.map(({ file, place, problem }) => `${file}:${place} ${problem}`)).toEqual([]);
	});
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
	'content/permalinks.json',
	'content/updates.json',
	'content/report.json',
	'seeds/document.json',
	'seeds/ledger/climate.json',
])('%s is missed where it is gone', (path) => {
	const faults = findFaults(new Map([[path, undefined]]));
	expect(faults.map(({ file, code }) => [file, code])).toEqual([[path, 'file/missing']]);
});
