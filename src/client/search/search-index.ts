// The index in this browser: the engine and the catalogue, loaded when they are first needed.

import { readCatalogue, type Catalogue, type Entry } from '../../domain/search/catalogue.ts';
import { askEngine, type Engine, type EngineResult } from '../../domain/search/engine.ts';
import { buildSearch, type Answer } from '../../domain/search/find.ts';
import { readIndexText } from '../../domain/search/index-text.ts';
import { tokenize } from '../../domain/search/query.ts';

export interface SearchIndex {
	readonly catalogue: Catalogue;
	readonly search: (typed: string) => Promise<Answer>;
	/** The text of a record, without its title. */
	readonly readText: (entry: Entry) => Promise<string>;
}

/** Opens the index of `locale` beside the script `engine`; it rejects where a file or WebAssembly is missing. */
export async function openIndex(
	engine: string,
	base: string,
	locale: string,
): Promise<SearchIndex> {
	const folder = engine.slice(0, engine.lastIndexOf('/') + 1);
	const read = async (name: string) => {
		const response = await fetch(`${folder}${name}`);
		if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
		return response;
	};
	const [instance, catalogue] = await Promise.all([
		startEngine(engine),
		read(`catalogue.${locale}.json`).then((response) => response.json() as Promise<Catalogue>),
	]);
	const { ids, width } = catalogue;
	const results = new Map<string, EngineResult>();
	const ask = async (token: string) => {
		const found = await askEngine(instance, token);
		for (const result of found)
			results.set(result.id.slice(result.id.lastIndexOf('_') + 1).slice(0, width), result);
		return found;
	};
	const readText = async ({ number, title }: Entry): Promise<string> => {
		const id = ids.slice(number * width, (number + 1) * width);
		// What was found by another name stands in no answer of the engine; it does in that to its title.
		const [token] = tokenize(title);
		if (token && !results.has(id)) await ask(token.text);
		const data = await results.get(id)?.data();
		const text = readIndexText(data?.content ?? '');
		const lead = `${title} · `;
		return text.startsWith(lead) ? text.slice(lead.length) : text;
	};
	const search = buildSearch({
		catalogue,
		entries: readCatalogue(catalogue, base),
		ask,
		readText,
		loadScript: async () => (await read(`script.${locale}.txt`)).text(),
		loadWords: async () => (await (await read(`words.${locale}.txt`)).text()).split(' '),
	});
	return { catalogue, search, readText };
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
