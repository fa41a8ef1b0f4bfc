// The search page: asks Pagefind, first for all words, then for each by itself, and lists what it finds.

import { normalizeQuery, splitQuery } from '../domain/search/query.ts';

interface PagefindResult {
	readonly id: string;
	readonly score: number;
	data(): Promise<{ url: string; excerpt: string; meta: { title: string; path?: string } }>;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

const pageSize = 10;

const root = document.querySelector<HTMLElement>('[data-pagefind]');
const input = root?.querySelector<HTMLInputElement>('input[name=q]');
const status = root?.querySelector<HTMLElement>('.search-status');
const list = root?.querySelector<HTMLElement>('.search-results');
const more = root?.querySelector<HTMLButtonElement>('.search-more');
const fallback = root?.querySelector<HTMLElement>('.search-fallback');

if (root && input && status && list && more && fallback) {
	const words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
	const base = root.dataset['base'] ?? '/';
	let engine: Promise<Pagefind> | undefined;
	let turn = 0;

	const load = () =>
		(engine ??= (async () => {
			const pagefind = (await import(
				/* @vite-ignore */ root.dataset['pagefind'] ?? ''
			)) as Pagefind;
			await pagefind.options({ baseUrl: base, excerptLength: 30 });
			await pagefind.init();
			return pagefind;
		})());

	const say = (key: string, values: Record<string, string> = {}) => {
		status.textContent = (words[key] ?? '').replaceAll(
			/\{\{(\w+)\}\}/g,
			(_, name: string) => values[name] ?? '',
		);
	};

	const show = async (results: readonly PagefindResult[], own: number) => {
		const from = list.childElementCount;
		const found = await Promise.all(
			results.slice(from, from + pageSize).map((result) => result.data()),
		);
		if (own !== turn) return;
		list.append(...found.map(buildResult));
		more.hidden = list.childElementCount >= results.length;
		more.onclick = () => void show(results, own);
	};

	const run = async (typed: string) => {
		const own = ++turn;
		const query = normalizeQuery(typed);
		if (!query) {
			list.replaceChildren();
			more.hidden = true;
			fallback.hidden = false;
			status.textContent = '';
			return;
		}
		try {
			if (!engine) say('search.loading');
			const pagefind = await load();
			const { results, approximate } = await find(pagefind, query);
			if (own !== turn) return;
			list.replaceChildren();
			more.hidden = true;
			fallback.hidden = results.length > 0;
			if (results.length === 0) {
				say('search.none', { query: typed });
				return;
			}
			const key =
				results.length === 1 && words['search.count_one']
					? 'search.count_one'
					: 'search.count_other';
			say(key, { query: typed, count: String(results.length) });
			if (approximate) status.textContent += ` ${words['search.approximate'] ?? ''}`;
			await show(results, own);
		} catch {
			if (own !== turn) return;
			engine = undefined;
			list.replaceChildren();
			fallback.hidden = false;
			say('search.unavailable');
		}
	};

	const readAddress = () => {
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		void run(input.value);
	};
	let delay = 0;
	input.addEventListener('input', () => {
		clearTimeout(delay);
		delay = setTimeout(() => {
			const address = new URL(location.href);
			if (input.value) address.searchParams.set('q', input.value);
			else address.searchParams.delete('q');
			history.replaceState(null, '', address);
			void run(input.value);
		}, 150) as unknown as number;
	});
	addEventListener('popstate', readAddress);
	readAddress();
}

/** All words together; and each word by itself, so that one strange word does not empty the list. */
async function find(
	pagefind: Pagefind,
	query: string,
): Promise<{ results: PagefindResult[]; approximate: boolean }> {
	const parts = splitQuery(query, document.documentElement.lang);
	const whole = (await pagefind.search(query)).results;
	if (parts.length < 2) return { results: whole, approximate: false };
	const scores = new Map<string, { result: PagefindResult; score: number }>();
	const add = (results: readonly PagefindResult[], weight: number) => {
		const best = results[0]?.score ?? 1;
		for (const result of results) {
			const before = scores.get(result.id)?.score ?? 0;
			scores.set(result.id, { result, score: before + (result.score / best) * weight });
		}
	};
	add(whole, 2);
	for (const part of parts) add((await pagefind.search(part)).results, 1);
	const results = [...scores.values()]
		.sort((a, b) => b.score - a.score)
		.map(({ result }) => result);
	return { results, approximate: whole.length === 0 };
}

function buildResult({
	url,
	excerpt,
	meta,
}: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title;
	const path = document.createElement('p');
	path.className = 'muted';
	path.textContent = meta.path ?? '';
	const text = document.createElement('p');
	text.append(...readExcerpt(excerpt));
	item.append(link, path, text);
	return item;
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
};

/** Pagefind's excerpt is escaped text with <mark>: read as text, never as HTML. */
function readExcerpt(excerpt: string): Node[] {
	return excerpt.split(/<mark>(.*?)<\/mark>/).map((piece, index) => {
		const text = piece.replaceAll(
			/&(amp|lt|gt|quot|#39);/g,
			(_, name: string) => entities[name] ?? '',
		);
		if (index % 2 === 0) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}
