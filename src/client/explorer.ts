// The explorer: indicators, years and kind are chosen; chart, table and address follow.

import { chartForms } from '../domain/chart/chart-view.ts';
import { drawChart, type Drawing } from '../domain/chart/drawing.ts';
import {
	buildExplorerChart,
	explorerKinds,
	mostIndicators,
	readState,
	writeState,
	type ExplorerData,
	type ExplorerState,
} from '../domain/explorer/explorer.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { answer } from './chart.ts';

interface Settings {
	readonly source: string;
	readonly tableHref: string;
	readonly locale: Locale;
	readonly words: Readonly<Record<string, string>>;
}

/** Fetches the indicators and fills `explorer` from the address. */
export async function startExplorer(explorer: HTMLElement): Promise<void> {
	const settings = JSON.parse(explorer.dataset['explorer'] ?? '{}') as Settings;
	const answerOf = await fetch(settings.source);
	if (!answerOf.ok) throw new Error(`${settings.source}: ${answerOf.status}`);
	const data = (await answerOf.json()) as ExplorerData;
	const { words, locale, tableHref } = settings;
	const word = (key: string) => words[key] ?? '';
	const body = explorer.querySelector('[data-explorer-body]');
	const status = explorer.querySelector('[data-explorer-status]');
	if (!body || !status) return;
	let state = readState(location.search, data);

	const form = make('form', { class: 'explorer-form' });
	const filter = make('input', { type: 'search', id: 'explorer-filter' });
	const list = make('div', {
		class: 'explorer-list',
		tabindex: '0',
		role: 'group',
		'aria-label': word('rows'),
	});
	const boxes = new Map<string, HTMLInputElement>();
	const groups = [...new Set(data.indicators.map(({ table }) => table))].map((table) => {
		const group = make('fieldset', {}, make('legend', {}, table));
		for (const { id, label, unit } of data.indicators.filter((own) => own.table === table)) {
			const box = make('input', { type: 'checkbox', id: `row-${id}`, value: id });
			boxes.set(id, box);
			const name = make(
				'label',
				{ for: box.id },
				`${label} `,
				make('span', { class: 'muted' }, unit),
			);
			group.append(make('p', {}, box, name));
		}
		return group;
	});
	list.append(...groups);
	const select = (id: string, options: readonly (readonly [string, string])[]) =>
		make('select', { id }, ...options.map(([value, text]) => make('option', { value }, text)));
	const years = data.years.map((year) => [year, year] as const);
	const from = select('explorer-from', years);
	const to = select('explorer-to', years);
	const kind = select(
		'explorer-kind',
		explorerKinds.map((own) => [own, word(own)]),
	);
	const base = select('explorer-base', [['', word('noBase')], ...years]);
	const field = (key: string, control: HTMLElement) =>
		make('p', {}, make('label', { for: control.id }, word(key)), control);
	form.append(
		field('filter', filter),
		list,
		make(
			'div',
			{ class: 'explorer-controls' },
			field('from', from),
			field('to', to),
			field('kind', kind),
			field('base', base),
		),
	);
	const result = make('div', { class: 'explorer-result' });
	body.append(form, result);
	form.addEventListener('submit', (event) => event.preventDefault());
	filter.addEventListener('input', () => {
		const wanted = filter.value.normalize('NFKC').toLowerCase().trim();
		for (const group of groups) {
			const name = group.querySelector('legend')?.textContent?.toLowerCase() ?? '';
			let shown = 0;
			for (const line of group.querySelectorAll('p')) {
				line.hidden = !`${name} ${line.textContent ?? ''}`.toLowerCase().includes(wanted);
				if (!line.hidden) shown += 1;
			}
			group.hidden = shown === 0;
		}
	});
	form.addEventListener('change', (event) => {
		if (event.target === filter) return;
		const ids = [...boxes].filter(([, box]) => box.checked).map(([id]) => id);
		// Chosen ones keep their order, a new one comes last.
		const order = [
			...state.ids.filter((id) => ids.includes(id)),
			...ids.filter((id) => !state.ids.includes(id)),
		];
		const query = writeState({
			ids: order,
			from: from.value,
			to: to.value,
			kind: explorerKinds.find((own) => own === kind.value) ?? 'line',
			base: base.value,
		});
		state = readState(query, data);
		history.replaceState(null, '', location.pathname + writeState(state) + location.hash);
		show();
	});
	addEventListener('popstate', () => {
		state = readState(location.search, data);
		show();
	});
	show();

	function show(): void {
		const first = data.indicators.find(({ id }) => id === state.ids[0]);
		for (const { id, unit } of data.indicators) {
			const box = boxes.get(id);
			if (!box) continue;
			box.checked = state.ids.includes(id);
			box.disabled =
				!box.checked &&
				(state.ids.length >= mostIndicators || (!state.base && !!first && unit !== first.unit));
		}
		[from.value, to.value, kind.value, base.value] = [state.from, state.to, state.kind, state.base];
		if (!status) return;
		status.textContent = first
			? `${word('chosen')} ${state.ids.length}${state.base ? '' : ` · ${first.unit}`}`
			: word('intro');
		result.replaceChildren(...(first ? [drawResult(state)] : []));
		const stage = result.querySelector<HTMLElement>('.chart-stage');
		if (stage) answer(stage);
	}

	function drawResult(own: ExplorerState): HTMLElement {
		const view = buildExplorerChart(data, own, word('chart'), `${word('index')} ${own.base} = 100`);
		const { isNarrow, panels } = drawChart(view, locale);
		const stage = make('div', {
			class: 'chart-stage',
			role: 'application',
			tabindex: '0',
			'aria-label': `${view.title}. ${word('keys')}`,
		});
		stage.dataset['chart'] = JSON.stringify({
			form: chartForms.find((form) => form === view.form),
			unit: view.unit,
			hasOwnScales: false,
			categories: view.categories,
			plots: panels.map(({ drawing }) => drawing.plot),
			series: view.series.map(({ label, unit, points }) => ({
				label,
				unit,
				texts: points.map(({ text }) => text || word('gap')),
				gaps: points.flatMap(({ value }, index) => (value === undefined ? [index] : [])),
			})),
		});
		for (const { title, drawing } of panels)
			stage.append(
				make(
					'div',
					{ class: 'chart-panel' },
					...(title ? [make('p', {}, title)] : []),
					drawSvg(drawing),
				),
			);
		const figure = make(
			'figure',
			{ class: isNarrow ? 'chart is-narrow' : 'chart' },
			make(
				'figcaption',
				{ class: 'chart-head' },
				make('b', {}, view.title),
				make('span', { class: 'chart-unit' }, view.unit),
			),
			stage,
			make('p', { class: 'chart-says', 'aria-live': 'polite' }),
		);
		const head = make(
			'tr',
			{},
			make('th', { scope: 'col' }, word('indicator')),
			...view.categories.map((year) => make('th', { scope: 'col', class: 'number' }, year)),
		);
		const rows = view.series.map(({ label, points }, index) => {
			const id = own.ids[index] ?? '';
			const link = make(
				'a',
				{ href: `${tableHref.replace('{table}', id.split('.')[0] ?? '')}#${id}` },
				label,
			);
			return make(
				'tr',
				{},
				make('th', { scope: 'row' }, link),
				...points.map(({ text }) =>
					make('td', { class: text ? 'number' : 'omitted' }, text || word('gap')),
				),
			);
		});
		const caption = make(
			'caption',
			{},
			view.title,
			' ',
			make('span', { class: 'kpi-unit' }, view.unit),
		);
		const table = make('table', {}, caption, make('thead', {}, head), make('tbody', {}, ...rows));
		const scroll = make(
			'div',
			{ class: 'scroll', role: 'region', tabindex: '0', 'aria-label': word('table') },
			table,
		);
		return make('div', {}, figure, make('div', { class: 'kpi' }, scroll));
	}
}

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}

/** The drawing as `ChartDrawing.astro` writes it. */
function drawSvg({ width, height, ...drawing }: Drawing): SVGSVGElement {
	const space = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(space, 'svg');
	const add = (
		parent: Element,
		name: string,
		attributes: Readonly<Record<string, string | number>>,
	) => {
		const element = parent.appendChild(document.createElementNS(space, name));
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		return element;
	};
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('aria-hidden', 'true');
	add(svg, 'path', { class: 'c-grid', d: drawing.grid });
	for (const { series, path } of drawing.areas)
		add(svg, 'path', { class: `c-area s${series}`, d: path });
	for (const { series, path, dots } of drawing.lines) {
		add(svg, 'path', { class: `c-line s${series}`, d: path });
		add(svg, 'path', { class: `c-dots s${series}`, d: dots });
	}
	for (const { series, path } of drawing.keys)
		add(svg, 'path', { class: `c-key s${series}`, d: path });
	add(svg, 'path', { class: 'c-lead', d: drawing.leaders });
	add(svg, 'path', { class: 'c-base', d: drawing.base });
	for (const { x, y, text, anchor, role } of drawing.texts) {
		const group = add(svg, 'g', { class: `c-${role}`, 'text-anchor': anchor });
		add(group, 'text', { x, y }).textContent = text;
	}
	return svg;
}
