// The search page: asks the index in this browser and lists what it finds, as the reader types.

import { readCatalogue, type Catalogue, type Entry } from '../domain/search/catalogue.ts';
import { askEngine, type Engine, type EngineResult } from '../domain/search/engine.ts';
import { buildExcerpt } from '../domain/search/excerpt.ts';
import { buildSearch, type Answer } from '../domain/search/find.ts';
import { readIndexText } from '../domain/search/index-text.ts';
import { longestQuery, normalizeQuery } from '../domain/search/query.ts';
import type { Hit } from '../domain/search/rank.ts';
import { recordKinds, type RecordKind } from '../domain/search/record-kinds.ts';
import { suggestTerms } from '../domain/search/suggest.ts';

interface Loaded {
	readonly catalogue: Catalogue;
	readonly search: (typed: string) => Promise<Answer>;
	readonly readText: (entry: Entry) => Promise<string>;
}

const pageSize = 10;
/** Texts that are fetched at once; those further down come when they are scrolled to. */
const firstTexts = 5;
const filterNames = ['kind', 'part', 'topic', 'standard'] as const;
type FilterName = (typeof filterNames)[number];

const root = document.querySelector<HTMLElement>('[data-pagefind]');
if (root) start(root);

function start(root: HTMLElement): void {
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const element = root.querySelector<Kind>(selector);
		if (!element) throw new Error(`The search page has no ${selector}.`);
		return element;
	};
	const form = find<HTMLFormElement>('form');
	const input = find<HTMLInputElement>('input[name=q]');
	const status = find('.search-status');
	const note = find('.search-note');
	const list = find<HTMLOListElement>('.search-results');
	const more = find<HTMLButtonElement>('.search-more');
	const fallback = find('.search-fallback');
	const filters = find<HTMLDetailsElement>('.search-filters');
	const selects = new Map(
		filterNames.map((name) => [name, find<HTMLSelectElement>(`select[name=${name}]`)]),
	);
	const shortcuts = find<HTMLInputElement>('input[name=shortcuts]');
	const words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
	const base = root.dataset['base'] ?? '/';
	const locale = root.dataset['locale'] ?? '';
	const other = root.dataset['other'] ?? '';

	let loading: Promise<Loaded> | undefined;
	let turn = 0;
	let shown: readonly Hit[] = [];
	let answer: Answer | undefined;

	const say = (key: string, values: Record<string, string> = {}) =>
		(words[key] ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

	const load = () =>
		(loading ??= loadAll(root.dataset['pagefind'] ?? '', base, locale).catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));

	async function run(): Promise<void> {
		const own = ++turn;
		const typed = input.value;
		const query = normalizeQuery(typed);
		if (!query) {
			answer = undefined;
			show([], '');
			fallback.hidden = false;
			filters.hidden = true;
			return;
		}
		const wait = setTimeout(() => {
			if (own === turn) status.textContent = say('search.loading');
		}, 400);
		try {
			const { search, catalogue } = await load();
			const found = await search(typed);
			if (own !== turn) return;
			answer = found;
			offerFilters(catalogue, found.hits);
			list.replaceChildren();
			present(catalogue, query);
		} catch {
			if (own !== turn) return;
			answer = undefined;
			show([], say('search.unavailable'));
			filters.hidden = true;
			fallback.hidden = false;
		} finally {
			clearTimeout(wait);
		}
	}

	/** Lists the hits that pass the filters. */
	function present(catalogue: Catalogue, query: string): void {
		if (!answer) return;
		const hits = answer.hits.filter((hit) => passes(hit, catalogue));
		const isLoose = hits.length > 0 && answer.isApproximate;
		const key =
			hits.length === 0
				? 'search.none'
				: hits.length === 1 && words['search.count_one']
					? 'search.count_one'
					: 'search.count_other';
		show(hits, say(key, { query, count: String(hits.length) }));
		if (isLoose) {
			const loose = document.createElement('span');
			loose.textContent = say('search.approximate');
			status.append(' ', loose);
		}
		fallback.hidden = hits.length > 0;
		note.replaceChildren(...notes(catalogue, hits, query));
		note.hidden = note.childNodes.length === 0;
	}

	function notes(catalogue: Catalogue, hits: readonly Hit[], query: string): Node[] {
		const lines: Node[] = [];
		const line = (...children: (Node | string)[]) => {
			const paragraph = document.createElement('p');
			paragraph.append(...children);
			lines.push(paragraph);
		};
		if (!answer) return lines;
		if (answer.corrected) line(say('search.corrected', { query: answer.corrected }));
		const top = hits[0];
		if (answer.isAcross && top) {
			const link = document.createElement('a');
			link.href = top.entry.url.replace(`${base}${locale}/`, `${base}${other}/`);
			link.hreflang = root.dataset['otherTag'] ?? other;
			link.textContent = say('search.twin');
			line(`${say('search.across', { title: top.entry.title })} `, link);
		}
		if (hits.length === 0) {
			const near = suggestTerms(query, catalogue, 6);
			if (near.length > 0) {
				line(say('search.near'));
				const items = document.createElement('ul');
				items.className = 'search-near';
				for (const { term } of near) {
					const item = document.createElement('li');
					const button = document.createElement('button');
					button.type = 'button';
					button.textContent = term;
					button.addEventListener('click', () => {
						input.value = term;
						commit(true);
						input.focus();
					});
					item.append(button);
					items.append(item);
				}
				lines.push(items);
			}
		}
		return lines;
	}

	function show(hits: readonly Hit[], message: string): void {
		shown = hits;
		if (status.textContent !== message) status.textContent = message;
		list.replaceChildren();
		note.replaceChildren();
		note.hidden = true;
		extend();
	}

	function extend(): void {
		const from = list.childElementCount;
		const next = shown.slice(from, from + pageSize);
		const marks = answer?.marks ?? [];
		for (const [index, hit] of next.entries()) {
			const item = buildResult(hit.entry, marks, words);
			list.append(item);
			const text = item.querySelector<HTMLElement>('.result-text');
			if (!text) continue;
			if (from + index < firstTexts) void fillText(text, hit.entry, marks, load);
			else observeOnce(text, () => void fillText(text, hit.entry, marks, load));
		}
		more.hidden = list.childElementCount >= shown.length;
	}

	function passes({ entry }: Hit, catalogue: Catalogue, without?: FilterName): boolean {
		return filterNames.every((name) => {
			const wanted = name === without ? '' : (selects.get(name)?.value ?? '');
			return !wanted || valuesOf(entry, name, catalogue).includes(wanted);
		});
	}

	/** Fills each filter with what the other filters leave, and how often. */
	function offerFilters(catalogue: Catalogue, hits: readonly Hit[]): void {
		const asked = new URLSearchParams(location.search);
		filters.hidden = hits.length === 0;
		for (const [name, select] of selects) {
			const value = select.value || (asked.get(name) ?? '');
			const counts = new Map<string, number>();
			for (const hit of hits) {
				if (!passes(hit, catalogue, name)) continue;
				for (const own of valuesOf(hit.entry, name, catalogue))
					counts.set(own, (counts.get(own) ?? 0) + 1);
			}
			const options = labelsOf(name, catalogue, words).flatMap(([id, label]) => {
				const count = counts.get(id) ?? 0;
				return count > 0 || id === value
					? [new Option(`${label} (${String(count)})`, id, false, id === value)]
					: [];
			});
			select.replaceChildren(new Option(say('search.all'), '', false, !value), ...options);
			select.value = options.some((option) => option.value === value) ? value : '';
		}
		if (filterNames.some((name) => selects.get(name)?.value)) filters.open = true;
	}

	function address(): URL {
		const url = new URL(location.href);
		const set = (name: string, value: string) => {
			if (value) url.searchParams.set(name, value);
			else url.searchParams.delete(name);
		};
		set('q', input.value.slice(0, longestQuery));
		for (const [name, select] of selects) set(name, select.value);
		return url;
	}

	/** Puts the query into the address, as a new entry of the history or in place of this one, and searches. */
	function commit(isNew: boolean): void {
		const url = address();
		if (url.href !== location.href) {
			if (isNew) history.pushState(null, '', url);
			else history.replaceState(null, '', url);
		}
		void run();
	}

	function readAddress(): void {
		const asked = new URLSearchParams(location.search);
		input.value = (asked.get('q') ?? '').toWellFormed().slice(0, longestQuery);
		for (const [name, select] of selects) {
			const value = asked.get(name) ?? '';
			if (value && ![...select.options].some((option) => option.value === value))
				select.append(new Option(value, value));
			select.value = value;
		}
		void run();
	}

	let delay: ReturnType<typeof setTimeout> | undefined;
	let before = '';
	input.addEventListener('input', (event) => {
		if (event instanceof InputEvent && event.isComposing) return;
		clearTimeout(delay);
		delay = setTimeout(() => {
			commit(before === '');
			before = input.value;
		}, 160);
	});
	input.addEventListener('compositionend', () => {
		clearTimeout(delay);
		delay = setTimeout(() => commit(false), 60);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(delay);
		commit(true);
	});
	for (const select of selects.values()) {
		select.addEventListener('change', () => {
			commit(true);
		});
	}
	more.addEventListener('click', () => {
		const from = list.childElementCount;
		extend();
		list.children[from]?.querySelector('a')?.focus();
	});
	addEventListener('popstate', readAddress);
	root.addEventListener('keydown', (event) => {
		const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Escape' && at >= 0) input.focus();
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (document.activeElement !== input && at < 0) return;
		const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
		if (next >= links.length || (at < 0 && next < 0)) return;
		event.preventDefault();
		(links[next] ?? input).focus();
	});
	shortcuts.checked = readShortcuts();
	shortcuts.addEventListener('change', () => {
		try {
			if (shortcuts.checked) localStorage.removeItem('shortcuts');
			else localStorage.setItem('shortcuts', 'off');
		} catch {
			// Without storage the keys stay as they are.
		}
	});
	find('.search-keys').hidden = false;
	readAddress();
}

function readShortcuts(): boolean {
	try {
		return localStorage.getItem('shortcuts') !== 'off';
	} catch {
		return true;
	}
}

/** Loads the engine and the catalogue, side by side. */
async function loadAll(script: string, base: string, locale: string): Promise<Loaded> {
	const folder = script.slice(0, script.lastIndexOf('/') + 1);
	const read = async (name: string) => {
		const response = await fetch(`${folder}${name}`);
		if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
		return response;
	};
	const [module, catalogue] = await Promise.all([
		import(/* @vite-ignore */ script) as Promise<{
			createInstance(options: object): Engine & { init(): Promise<void> };
		}>,
		read(`catalogue.${locale}.json`).then((response) => response.json() as Promise<Catalogue>),
	]);
	// On the page's own thread: the index is small, and the worker would cost another 12 kB.
	const engine = module.createInstance({ noWorker: true });
	await engine.init();
	const results = new Map<string, EngineResult>();
	const entries = readCatalogue(catalogue, base);
	const readText = async ({ number, title }: Entry): Promise<string> => {
		const id = catalogue.ids.slice(number * catalogue.width, (number + 1) * catalogue.width);
		const data = await results.get(id)?.data();
		const text = readIndexText(data?.content ?? '');
		const lead = `${title} · `;
		return text.startsWith(lead) ? text.slice(lead.length) : text;
	};
	const search = buildSearch({
		catalogue,
		entries,
		ask: async (token) => {
			const found = await askEngine(engine, token);
			for (const result of found)
				results.set(
					result.id.slice(result.id.lastIndexOf('_') + 1).slice(0, catalogue.width),
					result,
				);
			return found;
		},
		readText,
		loadScript: async () => (await read(`script.${locale}.txt`)).text(),
		loadWords: async () => (await (await read(`words.${locale}.txt`)).text()).split(' '),
	});
	return { catalogue, search, readText };
}

function buildResult(
	entry: Entry,
	marks: readonly string[],
	words: Record<string, string>,
): HTMLLIElement {
	const item = document.createElement('li');
	item.className = `result result-${entry.kind}`;
	const path = document.createElement('p');
	path.className = 'result-path';
	path.textContent = [kindWord(entry.kind, words), ...entry.path].filter(Boolean).join(' › ');
	const link = document.createElement('a');
	const [page = '', hash = ''] = entry.url.split('#');
	const found = marks.join(' ').slice(0, 120);
	link.href = `${page}${found ? `?found=${encodeURIComponent(found)}` : ''}${hash ? `#${hash}` : ''}`;
	link.append(...markPieces(entry.title, marks, entry.title.length));
	item.append(path, link);
	if (entry.value) {
		const value = document.createElement('p');
		value.className = 'result-value';
		const figure = document.createElement('b');
		figure.textContent = entry.value.figure;
		value.append(figure, ` ${entry.value.unit} `);
		const column = document.createElement('span');
		column.textContent = entry.value.column;
		value.append(column);
		item.append(value);
	} else {
		const text = document.createElement('p');
		text.className = 'result-text';
		item.append(text);
	}
	return item;
}

async function fillText(
	target: HTMLElement,
	entry: Entry,
	marks: readonly string[],
	load: () => Promise<Loaded>,
): Promise<void> {
	const { readText, catalogue } = await load();
	const text = await readText(entry).catch(() => '');
	target.replaceChildren(...markPieces(text, marks, catalogue.locale === 'zh' ? 110 : 260));
}

function markPieces(text: string, marks: readonly string[], size: number): Node[] {
	return buildExcerpt(text, marks, size).map((piece) => {
		if (!piece.isMarked) return document.createTextNode(piece.text);
		const mark = document.createElement('mark');
		mark.textContent = piece.text;
		return mark;
	});
}

function observeOnce(target: Element, act: () => void): void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		act();
	});
	observer.observe(target);
}

function valuesOf(
	entry: Entry,
	name: FilterName,
	{ codes, standards }: Catalogue,
): readonly string[] {
	if (name === 'kind') return [entry.kind];
	if (name === 'part') return [entry.part];
	if (name === 'topic') return entry.topics;
	const first = entry.table ?? entry.number;
	const own = codes.flatMap(([id, , ...answers], index) =>
		id === entry.id || answers.includes(first) ? [index] : [],
	);
	let from = 0;
	return standards.flatMap(([id, , count]) => {
		const to = from + count;
		const holds = own.some((index) => index >= from && index < to);
		from = to;
		return holds ? [id] : [];
	});
}

function labelsOf(
	name: FilterName,
	catalogue: Catalogue,
	words: Record<string, string>,
): readonly (readonly [string, string])[] {
	if (name === 'part') return catalogue.parts;
	if (name === 'topic') return catalogue.topics;
	if (name === 'standard') return catalogue.standards.map(([id, label]) => [id, label]);
	return recordKinds.map((kind) => [kind, kindWord(kind, words)]);
}

function kindWord(kind: RecordKind, words: Record<string, string>): string {
	return words[`search.kind.${kind}`] ?? '';
}
