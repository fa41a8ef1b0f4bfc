// The panel at a cell of a table: all that is known of the figure, beside the table or below it. It covers no more of the page
// than its own place, takes the focus and gives it back; arrow keys lead from cell to cell. Its address is that of the cell
// with `.about` behind it. It is loaded, with its styles, when a cell is first opened.

import { formGroups, writeForm, type FormId } from '../domain/citation/forms.ts';
import type { FigurePanel, PanelCell } from '../domain/kpi/figure-panel.ts';
import { copyField, loadCitations, openMenu, today, type Citations } from './copy.ts';
import { addStyles, make } from './elements.ts';

const table = location.pathname.split('/').at(-2) ?? '';
const citationFile = new URL(`../../../cite/${table}.json`, location.href).href;
const locale = document.documentElement.lang.split('-')[0] ?? '';

let loading: Promise<FigurePanel> | undefined;
let styling: Promise<unknown> | undefined;
let dialog: HTMLDialogElement | undefined;
/** What changes from cell to cell, and is spoken then. */
const head = make('div', { class: 'about-head', 'aria-live': 'polite' });
const close = make('button', { type: 'button' });
const cite = make('button', { type: 'button', 'aria-haspopup': 'dialog' });
const rest = make('div', { class: 'about-rest' });
/** Id of the cell that is shown. */
let shown = '';
let form: FormId = 'plain';
/** The bars of the periods, while a panel has them. */
let series: { destroy(): void } | undefined;

/** No id of the content has a `_`. */
const titleId = 'figure_title';
const periodId = 'figure_period';

/** What the page shows without script. */
const written = document.querySelector<HTMLElement>('.about');
const styles = written?.dataset['styles'] ?? '';

/** Opens or closes the panel as the address has it: `#table.row.column.about`. */
async function follow(): Promise<void> {
	const { hash } = location;
	if (!written) return;
	written.hidden = true;
	try {
		if (hash.endsWith('.about')) await showFigure(hash.slice(1, -'.about'.length));
		else hideFigure();
	} catch {
		await (styling ??= addStyles(styles));
		written.hidden = false;
	}
}

void follow();
addEventListener('hashchange', () => void follow());

/** Shows what is known of the cell `id`, or of the first cell of the row `id`. */
async function showFigure(id: string): Promise<void> {
	const { hash } = location;
	const data = await (loading ??= load());
	const cellId =
		id in data.cells ? id : Object.keys(data.cells).find((key) => data.cells[key]?.row === id);
	const cell = data.cells[cellId ?? ''];
	if (!cellId || !cell) throw new Error(`There is no cell "${id}".`);
	const [citations] = await Promise.all([
		loadCitations(citationFile),
		(styling ??= addStyles(styles)),
	]);
	if (location.hash !== hash) return;
	dialog ??= build(data);
	mark(shown, false);
	shown = cellId;
	mark(shown, true);
	head.replaceChildren(...writeHead(data, cell));
	rest.replaceChildren(writeFacts(data, cell), ...writeCitation(cellId, citations));
	void showSeries(data, cell).catch(() => undefined);
	if (!dialog.open) dialog.show();
	if (!dialog.contains(document.activeElement)) close.focus({ preventScroll: true });
	dialog.scrollTop = 0;
	document.getElementById(shown)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Draws the periods of `cell` above their list, where there are two or more. */
async function showSeries({ cells }: FigurePanel, cell: PanelCell): Promise<void> {
	const id = shown;
	const ofRow = Object.entries(cells)
		.flatMap(([own, each]) =>
			each.row === cell.row && each.bar ? [{ own, each, ...each.bar }] : [],
		)
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	if (ofRow.length < 2) return;
	const canvas = make('canvas', { 'aria-hidden': 'true' });
	rest.prepend(make('div', { class: 'about-series' }, canvas));
	const { drawSeries } = await import('./figure-series.ts');
	if (id !== shown) return;
	series?.destroy();
	series = drawSeries(
		canvas,
		ofRow.map(({ each: { period, value }, amount, isBreak }) => ({
			...{ period, value, isBreak },
			amount: Number(amount),
		})),
		ofRow.findIndex(({ own }) => own === id),
		(at) => {
			history.replaceState(history.state, '', `#${ofRow[at]?.own ?? id}.about`);
			void follow();
		},
	);
}

/** Closes the panel; the focus goes back to its cell. */
function hideFigure(): void {
	if (!dialog?.open) return;
	const hasFocus =
		dialog.contains(document.activeElement) || document.activeElement === document.body;
	dialog.close();
	mark(shown, false);
	if (hasFocus) linkOf(document.getElementById(shown))?.focus({ preventScroll: true });
}

function load(): Promise<FigurePanel> {
	const answer = fetch('panel.json').then(async (response) => {
		if (!response.ok) throw new Error(`panel.json: ${response.status}`);
		return (await response.json()) as FigurePanel;
	});
	answer.catch(() => (loading = undefined));
	return answer;
}

function build({ words }: FigurePanel): HTMLDialogElement {
	close.append(words.close);
	cite.append(words.cite);
	const box = make(
		'dialog',
		{ class: 'about', 'aria-labelledby': `${titleId} ${periodId}` },
		make(
			'div',
			{ class: 'about-inner' },
			make('div', { class: 'about-bar' }, make('p', { class: 'about-label' }, words.title), close),
			head,
			make('p', {}, cite),
			rest,
			make('p', { class: 'about-label about-keys' }, words.keys),
		),
	);
	close.addEventListener('click', leave);
	cite.addEventListener('click', () => void openMenu(citationFile, shown));
	written?.after(box);
	addEventListener('keydown', onKey);
	return box;
}

/** Closes the panel at the address of the cell itself; the page stays where it is, as it would not at a fragment opened. */
function leave(): void {
	history.replaceState(history.state, '', `#${shown}`);
	hideFigure();
}

function onKey(event: KeyboardEvent): void {
	const { key, target } = event;
	if (!dialog?.open || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	if (!(target instanceof Element) || document.querySelector('dialog:modal')) return;
	if (key === 'Escape') {
		event.preventDefault();
		return leave();
	}
	const isHere = dialog.contains(target) || target.closest('.kpi td') || target === document.body;
	if (!isHere || target.closest('select, textarea, input')) return;
	const next = findNext(key);
	if (!next) return;
	event.preventDefault();
	history.replaceState(history.state, '', next.hash);
	void follow();
}

/** The link of the next cell to which the arrow key `key` leads. */
function findNext(key: string): HTMLAnchorElement | undefined {
	const cell = document.getElementById(shown);
	const row = cell?.closest('tr');
	if (!(cell instanceof HTMLTableCellElement) || !row) return undefined;
	const cells = [...row.cells];
	const rows = [...(row.closest('table')?.rows ?? [])];
	const before = rows.slice(0, rows.indexOf(row)).toReversed();
	const column = (all: readonly HTMLTableRowElement[]) =>
		all.map(({ cells: own }) => own[cell.cellIndex]);
	const ways: Readonly<Record<string, readonly (Element | undefined)[]>> = {
		ArrowLeft: cells.slice(0, cell.cellIndex).toReversed(),
		ArrowRight: cells.slice(cell.cellIndex + 1),
		ArrowUp: column(before),
		ArrowDown: column(rows.slice(rows.indexOf(row) + 1)),
	};
	return ways[key]?.map((each) => linkOf(each)).find((link) => link !== undefined);
}

function linkOf(cell: Element | null | undefined): HTMLAnchorElement | undefined {
	return cell?.querySelector<HTMLAnchorElement>(':scope > a[href$=".about"]') ?? undefined;
}

function mark(id: string, isShown: boolean): void {
	document.getElementById(id)?.classList.toggle('is-shown', isShown);
}

function writeHead({ rows, assured }: FigurePanel, cell: PanelCell): HTMLElement[] {
	const line = (text: string, name: string) => (text ? [make('p', { class: name }, text)] : []);
	return [
		make('h2', { class: 'about-title', id: titleId }, rows[cell.row]?.title ?? ''),
		make(
			'p',
			{ class: 'about-value' },
			make('b', {}, cell.value),
			' ',
			make('span', { id: periodId }, cell.period),
		),
		...line(cell.moved, 'about-moved'),
		...line(assured, 'about-assured'),
		...cell.conflicts.flatMap((text) => line(text, 'about-conflict')),
	];
}

function writeFacts({ words, rows, cells }: FigurePanel, { row, days }: PanelCell): HTMLElement {
	const periods = Object.entries(cells).filter(([, cell]) => cell.row === row);
	const items = periods.map(([id, { period, value }]) => {
		const link = make('a', { href: `#${id}.about` }, period);
		if (id === shown) link.setAttribute('aria-current', 'true');
		return make('li', {}, link, make('b', {}, value));
	});
	const list = make(
		'dl',
		{},
		make('dt', {}, words.periods),
		make('dd', {}, make('ul', {}, ...items), ...(days ? [make('p', {}, days)] : [])),
	);
	for (const { head: name, texts, links = [] } of rows[row]?.facts ?? []) {
		const said = texts.map((tokens) =>
			make(
				'p',
				{},
				...tokens.map(({ text, href, lang }) =>
					href ? make('a', { href }, text) : lang ? make('span', { lang }, text) : text,
				),
			),
		);
		const led = links.map(({ text, href }) => make('p', {}, make('a', { href }, text)));
		list.append(make('dt', {}, name), make('dd', {}, ...said, ...led));
	}
	return list;
}

/** The citation with the value, in the form that was chosen last. */
function writeCitation(id: string, content: Citations): HTMLElement[] {
	const words = content.words[locale];
	const entry = content.entries[id]?.[locale];
	if (!words || !entry) return [];
	const options = formGroups.figures.map(
		(each) => new Option(words.forms[each], each, false, each === form),
	);
	const select = make('select', {}, ...options);
	const text = make('textarea', {
		readonly: '',
		rows: '5',
		spellcheck: 'false',
		'aria-label': words.figures,
	});
	const status = make('p', { role: 'status' });
	const write = () => {
		form = select.value as FormId;
		text.value = writeForm(form, entry, content.origin ?? location.origin, today());
		status.textContent = '';
	};
	const copy = make('button', { type: 'button' }, words.copy);
	copy.addEventListener('click', () => void copyField(text, status, words));
	select.addEventListener('change', write);
	write();
	const formLabel = make('span', { class: 'visually-hidden' }, words.form);
	return [
		make('h3', {}, words.figures),
		make('label', {}, formLabel, select),
		text,
		make('p', { class: 'about-actions' }, copy, status),
	];
}
