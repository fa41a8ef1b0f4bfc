// The search in this browser: the engine and the catalogue, loaded when they are first needed.

import { parseCatalogue } from '../../domain/search/catalogue-file.ts';
import { readCatalogue, type EarlierFile } from '../../domain/search/catalogue.ts';
import { openIndex, type Engine } from '../../domain/search/engine.ts';
import { unpackWords } from '../../domain/search/word-list.ts';
import { buildSearch } from '../../domain/search/find.ts';

export type OpenSearch = Awaited<ReturnType<typeof openSearch>>;

/** Opens the search of `locale` beside the script `engine`; it rejects where a file or WebAssembly is missing. */
export async function openSearch(engine: string, base: string, locale: string) {
	const folder = engine.slice(0, engine.lastIndexOf('/') + 1);
	const texts = new Map<string, Promise<string>>();
	/** Each file once, and again after a failure. */
	const read = (name: string) => {
		const reading = texts.get(name) ?? fetchTwice(`${folder}${name}`).then((file) => file.text());
		texts.set(name, reading);
		reading.catch(() => texts.delete(name));
		return reading;
	};
	const [instance, file] = await Promise.all([
		startEngine(engine),
		read(`catalogue.${locale}.json`),
	]);
	const catalogue = readCatalogue(parseCatalogue(file), base);
	const index = openIndex(instance, catalogue);
	const search = buildSearch({
		...index,
		catalogue,
		loadScript: () => read(`script.${locale}.txt`),
		loadSounds: (group) => read(`sounds/${locale}/${String(group)}.txt`),
		loadWords: async () => unpackWords(await read(`words.${locale}.txt`)),
		loadEnglish: async (start) => {
			// No word may begin so.
			const response = await fetchTwice(`${folder}english/${start}.txt`, [404]);
			return response.ok ? unpackWords(await response.text()) : [];
		},
		loadFigures: () => read(`figures.${locale}.txt`),
	});
	const loadEarlier = async () => JSON.parse(await read(`earlier.${locale}.json`)) as EarlierFile;
	return { catalogue, search, readText: index.readText, loadEarlier };
}

/** Fetches a file, and once more where that fails; rejects where it is not there, unless its status is one of `allowed`. */
async function fetchTwice(address: string, allowed: readonly number[] = []): Promise<Response> {
	const ask = async (init?: RequestInit) => {
		const response = await fetch(address, init);
		if (!response.ok && !allowed.includes(response.status))
			throw new Error(`${String(response.status)} ${address}`);
		return response;
	};
	return ask().catch(() => ask({ cache: 'reload' }));
}

/** On the page's own thread: the index is small, and the worker would cost another 12 kB. */
async function startEngine(script: string): Promise<Engine> {
	const load = (address: string) =>
		import(/* @vite-ignore */ address) as Promise<{
			createInstance(options: object): Engine & { init(): Promise<void> };
		}>;
	// A browser keeps what failed under its address.
	const again = () =>
		load(`${script}${script.includes('?') ? '&' : '?'}again=${String(Date.now())}`);
	const module = await load(script).catch(again);
	const engine = module.createInstance({ noWorker: true });
	await engine.init();
	return engine;
}
