// The form of the explorer: a list of indicators that can be narrowed, periods, kind and base.

import {
	explorerKinds,
	mostIndicators,
	type ExplorerData,
	type ExplorerState,
} from '../domain/explorer/explorer.ts';
import { make } from './elements.ts';

/** Builds the form; `change` is called when something else is chosen. */
export function buildForm(data: ExplorerData, say: (key: string) => string, change: () => void) {
	const filter = make('input', { type: 'search', id: 'explorer-filter' });
	const boxes = new Map<string, HTMLInputElement>();
	const groups = [...new Set(data.indicators.map(({ table }) => table))].map((table) => {
		const group = make('fieldset', {}, make('legend', {}, table));
		for (const { id, label, unit } of data.indicators.filter((each) => each.table === table)) {
			const box = make('input', { type: 'checkbox', id: `row-${id}`, value: id });
			boxes.set(id, box);
			const muted = make('span', { class: 'muted' }, unit);
			group.append(make('p', {}, box, make('label', { for: box.id }, `${label} `, muted)));
		}
		return group;
	});
	const none = make('p', { class: 'muted', role: 'status' });
	const list = make(
		'div',
		{ class: 'explorer-list', tabindex: '0', role: 'group', 'aria-label': say('explorer.rows') },
		...groups,
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
	const base = select('explorer-base', [['', say('explorer.noBase')], ...periods]);
	const field = (label: string, control: HTMLElement) =>
		make('p', {}, make('label', { for: control.id }, label), control);
	const element = make(
		'form',
		{ class: 'explorer-form' },
		field(say('explorer.filter'), filter),
		list,
		make(
			'div',
			{ class: 'explorer-controls' },
			field(say('explorer.from'), from),
			field(say('explorer.to'), to),
			field(say('explorer.kind'), kind),
			field(say('explorer.base'), base),
		),
	);
	element.addEventListener('submit', (event) => event.preventDefault());
	element.addEventListener('change', (event) => {
		if (event.target !== filter) change();
	});
	filter.addEventListener('input', () => {
		const found = narrow(groups, filter.value);
		none.textContent = found ? '' : say('explorer.nothing');
	});
	return {
		element,
		/** What is chosen; indicators that were chosen in `before` keep their order, a new one comes last. */
		read(before: ExplorerState): ExplorerState {
			return {
				ids: [...new Set([...before.ids, ...boxes.keys()])].filter((id) => boxes.get(id)?.checked),
				from: from.value,
				to: to.value,
				kind: explorerKinds.find((name) => name === kind.value) ?? 'line',
				base: base.value,
			};
		},
		show(state: ExplorerState): void {
			const first = data.indicators.find(({ id }) => id === state.ids[0]);
			for (const { id, unit } of data.indicators) {
				const box = boxes.get(id);
				if (!box) continue;
				box.checked = state.ids.includes(id);
				const isOther = !state.base && !!first && unit !== first.unit;
				box.disabled = !box.checked && (state.ids.length >= mostIndicators || isOther);
			}
			from.value = state.from;
			to.value = state.to;
			kind.value = state.kind;
			base.value = state.base;
		},
		/** Moves the list to the indicator `id`. */
		reveal(id: string): void {
			const line = boxes.get(id)?.closest('p');
			if (line) list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 3;
		},
	};
}

/** Shows the lines of `groups` that hold `query` beside the name of their group, and says whether there are any. */
function narrow(groups: readonly HTMLFieldSetElement[], query: string): boolean {
	const wanted = query.normalize('NFKC').toLowerCase().trim();
	for (const group of groups) {
		const name = group.querySelector('legend')?.textContent ?? '';
		const lines = [...group.querySelectorAll('p')];
		for (const line of lines)
			line.hidden = !`${name} ${line.textContent ?? ''}`.toLowerCase().includes(wanted);
		group.hidden = lines.every((line) => line.hidden);
	}
	return groups.some((group) => !group.hidden);
}
