// The search in this browser: the engine and the catalogue, loaded when they are first needed.

import { readCatalogue, type CatalogueFile } from '../../domain/search/catalogue.ts';
import { openIndex, type Engine } from '../../domain/search/engine.ts';
import { buildSearch } from '../../domain/search/find.ts';

export type OpenSearch = Awaited<ReturnType<typeof openSearch>>;

/** Opens the search of `locale` beside the script `engine`; it rejects where a file or WebAssembly is missing. */
export async function openSearch(engine: string, base: string, locale: string) {
	const folder = engine.slice(0, engine.lastIndexOf('/') + 1);
	const read = async (name: string) => {
		const response = await fetch(`${folder}${name}`);
		if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
		return response.text();
	};
	const [instance, file] = await Promise.all([
		startEngine(engine),
		read(`catalogue.${locale}.json`),
	]);
	const catalogue = readCatalogue(JSON.parse(file) as CatalogueFile, base);
	const index = openIndex(instance, catalogue);
	const search = buildSearch({
		...index,
		catalogue,
		loadScript: () => read(`script.${locale}.txt`),
		loadWords: async () => (await read(`words.${locale}.txt`)).split(' '),
	});
	return { catalogue, search, readText: index.readText };
}

/** On the page's own thread: the index is small, and the worker would cost another 12 kB. */
async function startEngine(script: string): Promise<Engine> {
	const module = (await import(/* @vite-ignore */ script)) as {
		createInstance(options: object): Engine & { init(): Promise<void> };
	};
	const engine = module.createInstance({ noWorker: true });
	await engine.init();
	return engine;
}
