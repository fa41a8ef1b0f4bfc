// The form of the explorer: indicators by topic, which can be narrowed, periods, kind and base. What cannot be chosen says why.

import {
	explorerKinds,
	mostIndicators,
	type ExplorerData,
	type ExplorerState,
	type Indicator,
} from '../domain/explorer/explorer.ts';
import { make } from './elements.ts';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Builds the form; `change` is called when something else is chosen. */
export function buildForm(data: ExplorerData, say: Say, change: () => void) {
	const filter = make('input', { type: 'search', id: 'explorer-filter' });
	const choices = new Map(data.indicators.map((each) => [each.id, buildChoice(each)]));
	const topics = Object.entries(data.topics).map(([topic, label]) => {
		const own = data.indicators.filter((each) => each.topic === topic);
		const tables = [...Map.groupBy(own, ({ table }) => table)].map(([table, rows]) => {
			const lines = rows.flatMap(({ id }) => choices.get(id)?.line ?? []);
			return make('fieldset', {}, make('legend', {}, table), ...lines);
		});
		const count = make('span', { class: 'muted' }, String(own.length));
		const summary = make('summary', {}, `${label || say('explorer.otherTopic')} `, count);
		return make('details', {}, summary, ...tables);
	});
	const none = make('p', { class: 'muted', role: 'status' });
	const full = make('p', { class: 'explorer-full', id: 'explorer-full', role: 'status' });
	const list = make(
		'div',
		{ class: 'explorer-list', role: 'group', 'aria-label': say('explorer.rows') },
		...topics,
		none,
	);
	const select = (id: string, options: readonly (readonly [string, string])[]) =>
		make('select', { id }, ...options.map(([value, text]) => new Option(text, value)));
	const periods = data.periods.map(({ id, label }) => [id, label] as const);
	const from = select('explorer-from', periods);
	const to = select('explorer-to', periods);
	const kind = select(
		'explorer-kind',
		explorerKinds.map((name) => [name, say(`explorer.${name}`)]),
	);
	const indexes = data.periods.map(
		({ id, label }) => [id, say('explorer.index', { period: label })] as const,
	);
	const base = select('explorer-base', [['', say('explorer.noBase')], ...indexes]);
	const field = (label: string, control: HTMLElement) =>
		make('p', {}, make('label', { for: control.id }, label), control);
	const controls = make(
		'form',
		{ class: 'explorer-controls' },
		field(say('explorer.base'), base),
		field(say('explorer.kind'), kind),
		field(say('explorer.from'), from),
		field(say('explorer.to'), to),
	);
	const element = make(
		'form',
		{ class: 'explorer-form' },
		field(say('explorer.filter'), filter),
		full,
		list,
	);
	for (const form of [element, controls]) {
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('change', (event) => {
			if (event.target !== filter) change();
		});
	}
	filter.addEventListener('input', () => {
		const found = narrow(topics, filter.value);
		none.textContent = found ? '' : say('explorer.nothing');
	});
	return {
		/** The indicators. */
		element,
		/** How they are shown. */
		controls,
		/** What is chosen; indicators that were chosen in `before` keep their order, a new one comes last. */
		read(before: ExplorerState): ExplorerState {
			return {
				ids: [...new Set([...before.ids, ...choices.keys()])].filter(
					(id) => choices.get(id)?.box.checked,
				),
				from: from.value,
				to: to.value,
				kind: explorerKinds.find((name) => name === kind.value) ?? 'line',
				base: base.value,
			};
		},
		show(state: ExplorerState): void {
			const isFull = state.ids.length >= mostIndicators;
			full.textContent = isFull ? say('explorer.full') : '';
			for (const indicator of data.indicators) {
				const choice = choices.get(indicator.id);
				if (!choice) continue;
				const { box, why } = choice;
				box.checked = state.ids.includes(indicator.id);
				const reason = box.checked ? undefined : whyNot(indicator, state);
				box.disabled = !box.checked && (isFull || reason !== undefined);
				why.textContent = reason ?? (box.checked ? '' : hintOf(indicator, state));
				box.setAttribute('aria-describedby', isFull && box.disabled ? full.id : why.id);
			}
			// Where the list stands above the figures, it stays short.
			if (matchMedia('(min-width: 75rem)').matches)
				for (const topic of topics) if (topic.querySelector('input:checked')) topic.open = true;
			from.value = state.from;
			to.value = state.to;
			kind.value = state.kind;
			base.value = state.base;
		},
	};

	function buildChoice({ id, label, unit, values }: Indicator) {
		const box = make('input', { type: 'checkbox', id: `row-${id}`, value: id });
		const why = make('span', { class: 'explorer-why', id: `why-${id}` });
		const [only, ...others] = data.periods.filter((period) => period.id in values);
		const span = only && others.length === 0 ? say('explorer.only', { period: only.label }) : '';
		const muted = [unit, span].filter(Boolean).join(' · ');
		const name = make(
			'label',
			{ for: box.id },
			`${label} `,
			make('span', { class: 'muted' }, muted),
		);
		return { box, why, line: make('p', {}, box, make('span', {}, name, why)) };
	}

	/** Why `indicator` cannot join the choice. */
	function whyNot({ values }: Indicator, state: ExplorerState): string | undefined {
		const at = (wanted: string) => data.periods.findIndex(({ id }) => id === wanted);
		const shown = data.periods.slice(at(state.from), at(state.to) + 1);
		if (!shown.some(({ id }) => id in values)) return say('explorer.noneThen');
		if (!state.base || Number(values[state.base] ?? 0) > 0) return undefined;
		const period = data.periods[at(state.base)]?.label ?? '';
		return say('explorer.noneAtBase', { period });
	}

	/** That it would not stand in the chart of the others. */
	function hintOf({ unit }: Indicator, { ids, base: period }: ExplorerState): string {
		const chosen = data.indicators.filter(({ id }) => ids.includes(id));
		const isApart = !period && chosen.length > 0 && chosen.every((each) => each.unit !== unit);
		return isApart ? say('explorer.ownChart') : '';
	}
}

/** Shows the lines of `topics` that hold `query` beside the names of topic and table, and says whether there are any. */
function narrow(topics: readonly HTMLDetailsElement[], query: string): boolean {
	const wanted = query.normalize('NFKC').toLowerCase().trim();
	for (const topic of topics) {
		const topicName = topic.querySelector('summary')?.textContent ?? '';
		for (const group of topic.querySelectorAll('fieldset')) {
			const name = `${topicName} ${group.querySelector('legend')?.textContent ?? ''}`;
			const lines = [...group.querySelectorAll('p')];
			for (const line of lines) {
				const label = line.querySelector('label')?.textContent ?? '';
				line.hidden = !`${name} ${label}`.toLowerCase().includes(wanted);
			}
			group.hidden = lines.every((line) => line.hidden);
		}
		topic.hidden = [...topic.querySelectorAll('fieldset')].every((group) => group.hidden);
		topic.open = wanted !== '' || topic.querySelector('input:checked') !== null;
	}
	return topics.some((topic) => !topic.hidden);
}
