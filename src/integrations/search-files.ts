// The files of the search: Pagefind's index, and for each language the catalogue, the figures, and what a query is mended by.

import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import { languageTags, locales } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { buildCatalogue, joinIds } from '../domain/search/build-catalogue.ts';
import { packWords } from '../domain/search/word-list.ts';
import { writeCatalogue } from '../domain/search/catalogue-file.ts';
import { listHanNames, type CatalogueFile, type EarlierFile } from '../domain/search/catalogue.ts';
import { cutSearched, writeIndexText, writeRecord } from '../domain/search/engine.ts';
import { writeFigures } from '../domain/search/figures.ts';
import { buildSearchRecords, type SearchRecord } from '../domain/search/records.ts';
import { describePages } from '../views/own-pages.ts';
import { listEnglish, listScript, listSounds, listWords } from './search-words.ts';

/**
 * The size that Pagefind aims at for a piece of its index, in bytes. A word costs the reader the piece that it stands
 * in; with Pagefind’s own 30 kB a Chinese query costs more than the whole engine. The list of the pieces, which every reader
 * loads, grows as they get smaller: with 1000, 700, 500, 350 and 200 the dearest twentieth of the Chinese queries costs more
 * than 152.7, 150.4, 149.2, 148.5 and 150.0 kB.
 */
export const chunkSize = 400;

/** Parts of Pagefind's bundle that this site does not use. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Makes all files below `/pagefind/`, by their path there, sorted. */
export async function buildSearchFiles(report: Report): Promise<ReadonlyMap<string, Uint8Array>> {
	const records = buildSearchRecords(report, describePages(report));
	const index = await fillIndex(records);
	const making = index.getFiles();
	// Made while Pagefind is at work in its own process.
	const beside = locales.map((locale) => {
		const inLocale = records.filter((record) => record.locale === locale);
		const catalogue = buildCatalogue(report, inLocale, locale);
		return {
			locale,
			urls: inLocale.map(({ url }) => url),
			catalogue,
			texts: new Map([
				[`script.${locale}.txt`, listScript(inLocale)],
				...[...listSounds(listHanNames(catalogue.entries))].map(
					([group, text]) => [`sounds/${locale}/${String(group)}.txt`, text] as const,
				),
				[`words.${locale}.txt`, packWords(listWords(inLocale))],
				[`figures.${locale}.txt`, writeFigures(inLocale.map(({ content }) => content))],
				[`earlier.${locale}.json`, JSON.stringify(listEarlier(inLocale))],
			]),
		};
	});
	const { files: made, errors } = await making;
	refuse(errors);
	await pagefind.close();
	const files = new Map<string, Uint8Array>(
		made.filter(({ path }) => !unusedFiles.test(path)).map(({ path, content }) => [path, content]),
	);
	files.set('pagefind.js', mendEngine(files.get('pagefind.js')));
	const ids = new Map<string, string>();
	for (const [path, content] of files) {
		const id = /^fragment\/.*_([^_]+)\.pf_fragment$/.exec(path)?.[1];
		if (!id) continue;
		const [mark = '', fragment] = readFragment(content);
		ids.set(fragment.url, id);
		// What is searched and not shown need not come with the text.
		const shown = { ...fragment, content: cutSearched(fragment.content), meta: {} };
		files.set(path, gzipSync(mark + JSON.stringify(shown)));
	}
	for (const [start, text] of listEnglish()) files.set(`english/${start}.txt`, encode(text));
	for (const { locale, urls, catalogue, texts } of beside) {
		const resultIds = urls.map((url) => {
			const id = ids.get(url);
			if (!id) throw new Error(`The index has no record of ${url}.`);
			return id;
		});
		const file: CatalogueFile = { ...catalogue, ids: joinIds(resultIds) };
		files.set(`catalogue.${locale}.json`, encode(writeCatalogue(file)));
		for (const [path, text] of texts) files.set(path, encode(text));
	}
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Pagefind gives up a file after one failure, and answers without the piece of the index that it misses as though nothing
 * were in it. Here it asks twice, and then fails. Its names are shortened, which spares each reader 2 kB.
 */
function mendEngine(script: Uint8Array | undefined): Uint8Array {
	let mended = new TextDecoder().decode(script);
	for (const [from, to] of [
		[
			'await fetch(queued.input)',
			'await fetch(queued.input).then((r)=>r.ok?r:Promise.reject()).catch(()=>fetch(queued.input,{cache:"reload"}))',
		],
		['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
	] as const) {
		if (mended.split(from).length !== 2) throw new Error(`Pagefind has no place like ${from}.`);
		mended = mended.replace(from, to);
	}
	return encode(minifySync('pagefind.js', mended, { module: true }).code);
}

async function fillIndex(records: readonly SearchRecord[]): Promise<pagefind.PagefindIndex> {
	// Read by Pagefind's binary when it starts; it has no option of this name.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
	const { index, errors } = await pagefind.createIndex({});
	refuse(errors);
	if (!index) throw new Error('Pagefind made no index.');
	// All at once: Pagefind keeps their order, and each answer would have to wait for the pages that are built meanwhile.
	const answers = await Promise.all(
		records.map((record) =>
			index.addCustomRecord({
				url: record.url,
				content: writeRecord(record),
				language: languageTags[record.locale].toLowerCase(),
				meta: { other: writeIndexText(record.other) },
			}),
		),
	);
	refuse(answers.flatMap((answer) => answer.errors));
	return index;
}

/** A fragment is JSON behind a word of Pagefind's. */
function readFragment(
	content: Uint8Array,
): [string, { readonly url: string; readonly content: string }] {
	const text = gunzipSync(content).toString('utf8');
	const start = text.indexOf('{');
	return [text.slice(0, start), JSON.parse(text.slice(start)) as { url: string; content: string }];
}

/** The figures of earlier periods, by the ids of their rows. */
function listEarlier(records: readonly SearchRecord[]): EarlierFile {
	return Object.fromEntries(
		records.flatMap(({ id, earlier = [] }) => (earlier.length > 0 ? [[id, earlier]] : [])),
	);
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
