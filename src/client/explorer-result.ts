// What the explorer shows of a choice: charts, their descriptions in words, the table and its notes.

import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart } from '../domain/chart/describe-chart.ts';
import { drawChart, findPanelSize } from '../domain/chart/draw-chart.ts';
import type {
	ChosenPoint,
	ChosenRow,
	ExplorerPeriod,
	IndicatorMark,
} from '../domain/explorer/explorer.ts';
import { colon, languageTags, type Locale } from '../domain/locale/locale.ts';
import { beforeWord, sayPeriods } from '../domain/locale/period-words.ts';
import { make, makeDrawing } from './elements.ts';

export interface Words {
	readonly locale: Locale;
	/** Words a message with values in its gaps. */
	say(key: string, values?: Readonly<Record<string, string>>): string;
}

/** The chart of `view`, which shows `rows`, above its description. */
export function buildFigure(
	view: ChartView,
	rows: readonly ChosenRow[],
	isIndex: boolean,
	{ locale, say }: Words,
): HTMLElement {
	const id = `${view.id}-text`;
	const whyNone = (omission: string | undefined) => gapWord({ omission }, say);
	const panels = drawChart(view, locale, whyNone).map(makeDrawing);
	const stage = {
		class: `chart-stage ${findPanelSize(view)}`.trim(),
		role: 'application',
		tabindex: '0',
		'aria-label': `${view.title}. ${say('chart.keys')}`,
		'aria-describedby': id,
	};
	// Growth between two indexes would be said with more digits than they have.
	const sayMoved: Words['say'] = (key, values) =>
		say(isIndex && key === 'chart.moved' ? 'explorer.moved' : key, values);
	const description = describeChart(view, locale, sayMoved, whyNone).map((text) =>
		make('p', {}, text),
	);
	const breaks = view.breaks.map(({ at, series }) => {
		const broken = series.flatMap((index) => view.series[index] ?? []);
		const labels = broken.map(({ label }) => say('explorer.named', { label }));
		const { footnote = '', title = '', href = '' } = rows[series[0] ?? 0]?.indicator.break ?? {};
		const text = say('explorer.broken', {
			period: beforeWord(sayPeriods([view.categories[at] ?? ''], locale), locale),
			labels: new Intl.ListFormat(languageTags[locale]).format(labels),
		});
		const note = say('chart.noteElsewhere', {
			note: say('note.mark', { label: footnote }),
			table: title,
		});
		return make('p', { class: 'chart-break' }, text + colon[locale], make('a', { href }, note));
	});
	const head = [make('b', {}, view.title), make('span', { class: 'chart-unit' }, view.unit)];
	const says = make('p', { class: 'chart-says visually-hidden', 'aria-live': 'polite' });
	return make(
		'figure',
		{ class: 'chart', id: view.id },
		make('figcaption', { class: 'chart-head' }, ...head),
		make('div', stage, ...panels),
		make('div', { class: 'chart-text', id }, ...description),
		make('div', { class: 'chart-notes' }, ...breaks),
		says,
	);
}

/**
 * The figures of `rows` in `periods`, the same as in the charts, with their marks; `hrefOf` leads from each to its cell. The
 * latest period stands first, as in the tables of the report. `unit` is that of all of them, empty where they differ.
 */
export function buildTable(
	title: string,
	unit: string,
	rows: readonly ChosenRow[],
	periods: readonly ExplorerPeriod[],
	hrefOf: (id: string) => string,
	{ say }: Words,
): HTMLElement {
	const buildMarks = (marks: readonly IndicatorMark[] = []) =>
		marks.map(({ text, isDiscrepancy, href }) => {
			const label = isDiscrepancy ? say('discrepancy.label') : say('note.mark', { label: text });
			const link = make('a', { href, 'aria-label': label }, text);
			return make('sup', isDiscrepancy ? { class: 'flag' } : {}, link);
		});
	const columns = periods.toReversed();
	const isOfOne = new Set(rows.map(({ indicator }) => indicator.table)).size === 1;
	const heads = columns.map(({ label }, at) =>
		make('th', { scope: 'col', class: at === 0 ? 'number latest' : 'number' }, label),
	);
	const unitHead = make('th', { scope: 'col' }, say('table.unitColumn'));
	const table = make('table', {});
	table.createCaption().append(title, ' ', make('span', { class: 'kpi-unit' }, unit));
	const head = table.createTHead().insertRow();
	head.append(
		make('th', { scope: 'col' }, say('table.indicator')),
		...(unit ? [] : [unitHead]),
		...heads,
	);
	const body = table.createTBody();
	for (const { indicator, unit: own, points } of rows) {
		const { id, label, marks, cellMarks } = indicator;
		const cells = points.toReversed().map((point, at) => {
			const period = columns[at]?.id ?? '';
			const name = point.text ? (at === 0 ? 'number latest' : 'number') : 'omitted';
			const text = point.text
				? make('a', { href: hrefOf(`${id}.${period}`) }, point.text)
				: gapWord(point, say);
			return make('td', { class: name }, text, ...buildMarks(cellMarks[period]));
		});
		body
			.insertRow()
			.append(
				make(
					'th',
					{ scope: 'row' },
					label,
					...buildMarks(marks),
					...(isOfOne ? [] : [make('span', { class: 'explorer-table' }, indicator.table)]),
				),
				...(unit ? [] : [make('td', { class: 'kpi-unit-cell' }, own)]),
				...cells,
			);
	}
	const scroll = { role: 'region', tabindex: '0', 'aria-label': say('explorer.table') };
	return make('div', { class: 'kpi' }, make('div', { class: 'scroll', ...scroll }, table));
}

/** What is said below the table: notes and discrepancies in words, assurance, digits of an index. */
export function buildNotes(
	rows: readonly ChosenRow[],
	texts: Readonly<Record<string, string>>,
	isIndex: boolean,
	{ locale, say }: Words,
): HTMLElement {
	const marks = new Map(
		rows.flatMap(({ indicator: { table, marks: own, cellMarks } }) =>
			[...own, ...Object.values(cellMarks).flat()].map((mark) => [mark.href, { ...mark, table }]),
		),
	);
	const notes = [...marks.values()].map(({ href, text, table, isDiscrepancy }) => {
		const label = isDiscrepancy
			? `${say('discrepancy.label')} ${text}`
			: say('note.mark', { label: text });
		const link = make('a', { href, class: 'kpi-back', 'aria-label': label }, text);
		const name = isDiscrepancy ? 'kpi-note flagged' : 'kpi-note';
		return make('p', { class: name }, link, ` ${table}${colon[locale]}${texts[href] ?? ''}`);
	});
	const known = rows.filter(({ indicator }) => indicator.isAssured !== undefined);
	const assured = known.filter(({ indicator }) => indicator.isAssured);
	const ofAssurance =
		assured.length === 0
			? say('explorer.assuredNone')
			: assured.length === rows.length
				? say('explorer.assuredAll')
				: say('explorer.assured', {
						labels: new Intl.ListFormat(languageTags[locale]).format(
							assured.map(({ indicator: { label } }) => say('explorer.named', { label })),
						),
					});
	const remarks = [
		...(isIndex ? [say('explorer.indexNote')] : []),
		...(known.length > 0 ? [ofAssurance] : []),
	];
	return make(
		'div',
		{ class: 'kpi-foot', role: 'group', 'aria-label': say('explorer.notes') },
		...remarks.map((text) => make('p', { class: 'kpi-note' }, text)),
		...notes,
	);
}

/** Why there is no figure, or no index of it. */
export function gapWord(
	{
		omission,
		indexGap,
	}: { readonly omission?: string | undefined; readonly indexGap?: ChosenPoint['indexGap'] },
	say: Words['say'],
): string {
	if (indexGap === 'too-few-digits') return say('explorer.tooFew');
	return say(omission ? `omission.${omission}` : 'explorer.gap');
}
