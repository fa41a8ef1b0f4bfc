// The explorer: indicators, periods and kind are chosen; chart, description, table and address follow.

import {
	buildExplorerChart,
	findChosen,
	findShown,
	readState,
	writeState,
	type ExplorerData,
} from '../domain/explorer/explorer.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { answer } from './chart.ts';
import { fillGaps, make } from './elements.ts';
import { buildForm } from './explorer-form.ts';
import { buildFigure, buildTable } from './explorer-result.ts';

interface Settings {
	readonly source: string;
	readonly tableHref: string;
	readonly locale: Locale;
	/** Messages by key, with their gaps. */
	readonly words: Readonly<Record<string, string>>;
}

/** Fetches the indicators and fills `explorer` from the address. */
export async function startExplorer(explorer: HTMLElement): Promise<void> {
	const settings = JSON.parse(explorer.dataset['explorer'] ?? '{}') as Settings;
	const answerOf = await fetch(settings.source);
	if (!answerOf.ok) throw new Error(`${settings.source}: ${answerOf.status}`);
	const data = (await answerOf.json()) as ExplorerData;
	const { words, locale, tableHref } = settings;
	const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
		fillGaps(words[key] ?? '', values);
	const body = explorer.querySelector('[data-explorer-body]');
	const status = explorer.querySelector('[data-explorer-status]');
	if (!body || !status) return;

	let state = readState(location.search, data);
	const form = buildForm(data, say, () => {
		state = readState(writeState(form.read(state)), data);
		history.replaceState(null, '', location.pathname + writeState(state) + location.hash);
		show(status);
	});
	const result = make('div', { class: 'explorer-result' });
	body.append(form.element, result);
	addEventListener('popstate', () => {
		state = readState(location.search, data);
		show(status);
	});
	show(status);
	const [first] = state.ids;
	if (first) form.reveal(first);

	function show(line: Element): void {
		form.show(state);
		const chosen = findChosen(data, state);
		const [first] = chosen;
		line.textContent = first
			? say('explorer.chosen', { number: String(chosen.length) }) +
				(state.base ? '' : ` · ${first.unit}`)
			: say('explorer.intro');
		result.replaceChildren();
		if (!first) return;
		const view = buildExplorerChart(data, state, {
			title: say('explorer.chart'),
			indexUnit: say('explorer.index', {
				period: data.periods.find(({ id }) => id === state.base)?.label ?? '',
			}),
			locale,
		});
		const hrefOf = (id: string) => `${tableHref.replace('{table}', id.split('.')[0] ?? '')}#${id}`;
		result.append(
			buildFigure(view, chosen, { locale, say }),
			buildTable(view, chosen, findShown(data, state), hrefOf, { locale, say }),
		);
		const stage = result.querySelector<HTMLElement>('.chart-stage');
		if (stage) answer(stage);
	}
}
