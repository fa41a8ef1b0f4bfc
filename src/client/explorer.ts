// The explorer: indicators, periods and kind are chosen; charts, descriptions, table and address follow.

import {
	buildExplorerCharts,
	chooseRows,
	findShown,
	readState,
	writeState,
	type ChosenRow,
	type ExplorerFile,
	type ExplorerPeriod,
	type Indicator,
} from '../domain/explorer/explorer.ts';
import { listSelection } from '../domain/explorer/selection.ts';
import { colon, type Locale } from '../domain/locale/locale.ts';
import { listNames } from '../domain/locale/period-words.ts';
import { answer } from './chart.ts';
import { fillGaps, make } from './elements.ts';
import { buildForm } from './explorer-form.ts';
import { buildTakeAway } from './explorer-take.ts';
import { buildFigure, buildNotes, buildTable, type Words } from './explorer-result.ts';

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
	const response = await fetch(settings.source);
	if (!response.ok) throw new Error(`${settings.source}: ${response.status}`);
	const data = (await response.json()) as ExplorerFile;
	const { words, locale, tableHref } = settings;
	const say: Words['say'] = (key, values = {}) => fillGaps(words[key] ?? '', values);
	const body = explorer.querySelector('[data-explorer-body]');
	const status = explorer.querySelector('[data-explorer-status]');
	if (!body || !status) return;

	const form = buildForm(data, say, () => {
		state = readState(writeState(form.read(state)), data);
		history.replaceState(null, '', location.pathname + writeState(state));
		show();
	});
	const result = make('div', { class: 'explorer-result' });
	const questions = [...document.querySelectorAll<HTMLAnchorElement>('a[data-query]')].map(
		(link) => ({ link, asked: readState(link.dataset['query'] ?? '', data) }),
	);
	/** What the address asks for; without any the first question. */
	const readAddress = () => {
		const isAsked = new URLSearchParams(location.search).has('rows');
		return (isAsked ? undefined : questions[0]?.asked) ?? readState(location.search, data);
	};
	let state = readAddress();
	for (const { link, asked } of questions) {
		link.href = location.pathname + writeState(asked);
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			state = asked;
			history.pushState(null, '', link.href);
			show();
			result.focus({ preventScroll: true });
			result.scrollIntoView({ block: 'start' });
		});
	}
	const heading = (id: string, text: string) => make('h2', { id: `${id}-title` }, text);
	body.replaceChildren(
		make(
			'section',
			{ class: 'explorer-choose', 'aria-labelledby': 'explorer-choose-title' },
			heading('explorer-choose', say('explorer.choose')),
			form.element,
		),
		make(
			'section',
			{ class: 'explorer-shown', 'aria-labelledby': 'explorer-result-title' },
			heading('explorer-result', say('explorer.result')),
			form.controls,
			result,
		),
	);
	result.tabIndex = -1;
	addEventListener('popstate', () => {
		state = readAddress();
		show();
	});
	show();

	function show(): void {
		form.show(state);
		const query = writeState(state);
		for (const { link, asked } of questions) {
			if (query !== '' && writeState(asked) === query) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const rows = chooseRows(data, state, locale);
		form.controls.hidden = rows.length === 0;
		if (status) status.textContent = rows.map(({ indicator }) => indicator.label).join(', ');
		if (rows.length === 0) {
			result.replaceChildren(make('p', { class: 'muted' }, say('explorer.nothingChosen')));
			return;
		}
		const period = data.periods.find(({ id }) => id === state.base)?.label ?? '';
		const indexUnit = say('explorer.index', { period });
		const views = buildExplorerCharts(data, state, rows, { titleOf, inTable, indexUnit });
		const isIndex = state.base !== '';
		const byUnit = [...Map.groupBy(rows, ({ unit }) => unit).values()];
		const figures = views.map((view, at) =>
			buildFigure(view, byUnit[at] ?? [], isIndex, { locale, say }),
		);
		const hrefOf = (id: string) => `${tableHref.replace('{table}', id.split('.')[0] ?? '')}#${id}`;
		const unit = views.length === 1 ? (views[0]?.unit ?? '') : '';
		const shown = findShown(data, state);
		result.replaceChildren(
			buildChosen(rows),
			make(
				'div',
				{ class: views.length > 1 ? 'explorer-charts is-several' : 'explorer-charts' },
				...figures,
			),
			buildTable(
				views.length === 1 ? (views[0]?.title ?? '') : titleOf(rows),
				unit,
				rows,
				shown,
				hrefOf,
				{ locale, say },
			),
			buildNotes(rows, data.notes, isIndex, { locale, say }),
			buildTakeAway(
				{
					title: nameChoice(rows, shown, isIndex ? indexUnit : ''),
					query,
					records: listSelection(rows, shown, state, data, (id) => location.origin + hrefOf(id)),
					figures,
				},
				data.citation,
				{ locale, say },
			),
		);
		for (const stage of result.querySelectorAll<HTMLElement>('.chart-stage')) answer(stage);
	}

	/** What is chosen, each with a button that takes it out. */
	function buildChosen(rows: readonly ChosenRow[]): HTMLElement {
		const items = rows.map(({ indicator: { id, label, table } }) => {
			const text = say('explorer.removeShort');
			const button = make(
				'button',
				{ type: 'button', 'aria-label': say('explorer.remove', { label }) },
				text,
			);
			button.addEventListener('click', () => take(state.ids.filter((own) => own !== id)));
			return make(
				'li',
				{},
				make('span', {}, label, ' ', make('span', { class: 'muted' }, table)),
				button,
			);
		});
		return make('ul', { class: 'explorer-chosen' }, ...items);
	}

	function take(ids: readonly string[]): void {
		state = { ...state, ids };
		history.replaceState(null, '', location.pathname + writeState(state));
		show();
		const next = result.querySelector<HTMLElement>('.explorer-chosen button') ?? result;
		next.focus();
	}

	/** What is chosen, as a citation calls it: the indicators of each table, the periods, and that it is an index. */
	function nameChoice(
		rows: readonly ChosenRow[],
		shown: readonly ExplorerPeriod[],
		index: string,
	): string {
		const labels = [...Map.groupBy(rows, ({ indicator }) => indicator.table)]
			.map(
				([table, own]) =>
					table +
					colon[locale] +
					listNames(
						own.map(({ indicator }) => indicator.label),
						locale,
					),
			)
			.join(say('explorer.citedNext'));
		const [first, last] = [shown[0]?.label ?? '', shown.at(-1)?.label ?? ''];
		const named =
			first === last
				? say('explorer.citedOnce', { labels, period: first })
				: say('explorer.cited', { labels, first, last });
		return index ? say('explorer.citedIndex', { named, index }) : named;
	}

	function inTable({ table, label }: Indicator): string {
		return table + colon[locale] + label;
	}

	/** The only table, else that several indicators are compared. */
	function titleOf(rows: readonly ChosenRow[]): string {
		const [only = '', ...others] = new Set(rows.map(({ indicator }) => indicator.table));
		return others.length === 0 ? only : say('explorer.chart');
	}
}
