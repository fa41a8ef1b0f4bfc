// The search of the built site without a browser: its own modules over the real index in dist/, with each transfer counted.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { languageTags, type Locale } from '../../src/domain/locale/locale.ts';
import {
	readCatalogue,
	type Catalogue,
	type CatalogueFile,
	type Entry,
} from '../../src/domain/search/catalogue.ts';
import { openIndex, type Engine } from '../../src/domain/search/engine.ts';
import { buildSearch, type Answer } from '../../src/domain/search/find.ts';

export interface BuiltSearch {
	readonly catalogue: Catalogue;
	search(typed: string): Promise<Answer>;
	/** The text of a record, without its title. */
	readText(entry: Entry): Promise<string>;
}

export interface Transfer {
	readonly path: string;
	readonly bytes: number;
}

interface Module {
	createInstance(options: object): Engine & { init(): Promise<void> };
}

const folder = join(process.cwd(), 'dist/pagefind');
const sizes = new Map<string, number>();
const modules = new Map<Locale, Module>();

/** What has been transferred since the list was last emptied. */
export const transfers: Transfer[] = [];

/** Opens the search of `locale` as a reader does who has nothing in the cache. */
export async function openSearch(locale: Locale): Promise<BuiltSearch> {
	if (!existsSync(join(folder, 'pagefind.js')))
		throw new Error('There is no built site: run npm run build.');
	globalThis.fetch = (input) => Promise.resolve(new Response(new Uint8Array(read(String(input)))));
	count(join(folder, 'pagefind.js'));
	const engine = (await loadModule(locale)).createInstance({
		basePath: `${pathToFileURL(folder).href}/`,
		noWorker: true,
	});
	await engine.init();
	const readFile = (name: string) => read(join(folder, name)).toString('utf8');
	const file = JSON.parse(readFile(`catalogue.${locale}.json`)) as CatalogueFile;
	const catalogue = readCatalogue(file, '/');
	const index = openIndex(engine, catalogue);
	const search = buildSearch({
		...index,
		catalogue,
		loadScript: () => Promise.resolve(readFile(`script.${locale}.txt`)),
		loadWords: () => Promise.resolve(readFile(`words.${locale}.txt`).split(' ')),
	});
	return { catalogue, search, readText: index.readText };
}

/** Pagefind keeps one engine a module and reads the page's language when it is made. */
async function loadModule(locale: Locale): Promise<Module> {
	const known = modules.get(locale);
	const page = { querySelector: () => ({ getAttribute: () => languageTags[locale] }) };
	Reflect.deleteProperty(globalThis, 'document');
	const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${locale}`;
	const module = known ?? ((await import(/* @vite-ignore */ address)) as Module);
	modules.set(locale, module);
	Object.assign(globalThis, { document: page });
	return module;
}

function read(address: string): Buffer {
	const plain = address.replace(/\?.*$/, '');
	const path = plain.startsWith('file:') ? fileURLToPath(plain) : plain;
	count(path);
	return readFileSync(path);
}

/** Hosts compress scripts, JSON and text; the index is compressed as it is. */
function count(path: string): void {
	const bytes =
		sizes.get(path) ??
		(/\.(?:js|json|txt)$/.test(path) ? gzipSync(readFileSync(path)) : readFileSync(path)).length;
	sizes.set(path, bytes);
	transfers.push({ path, bytes });
}
