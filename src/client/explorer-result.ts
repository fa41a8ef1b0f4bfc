// What the explorer shows of a choice: the chart, its description in words, the table.

import { buildChartData } from '../domain/chart/chart-data.ts';
import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart } from '../domain/chart/describe-chart.ts';
import { drawChart } from '../domain/chart/draw-chart.ts';
import { writeSvg } from '../domain/chart/drawing.ts';
import type { ExplorerPeriod, Indicator, IndicatorMark } from '../domain/explorer/explorer.ts';
import { colon, languageTags, type Locale } from '../domain/locale/locale.ts';
import { beforeWord, sayPeriods } from '../domain/locale/period-words.ts';
import { make } from './elements.ts';

interface Words {
	readonly locale: Locale;
	/** Words a message with values in its gaps. */
	say(key: string, values?: Readonly<Record<string, string>>): string;
}

/** The chart of `view`, which shows `indicators`, beside its description; its stage holds what the browser draws from. */
export function buildFigure(
	view: ChartView,
	indicators: readonly Indicator[],
	{ locale, say }: Words,
): HTMLElement {
	const drawn = drawChart(view, locale);
	const id = `${view.id}-text`;
	const whyNone = (omission: string | undefined) => gapWord(omission, say);
	const data = buildChartData(view, drawn, locale, whyNone);
	const boxes = drawn.panels.map(({ title, drawing }) => {
		const box = make('div', { class: 'chart-panel' }, ...(title ? [make('p', {}, title)] : []));
		box.insertAdjacentHTML('beforeend', writeSvg(drawing));
		return box;
	});
	const stage = {
		class: 'chart-stage',
		role: 'application',
		tabindex: '0',
		'aria-label': `${view.title}. ${say('chart.keys')}`,
		'aria-describedby': id,
		'data-chart': JSON.stringify(data),
	};
	const description = describeChart(view, locale, say, whyNone).map((text) => make('p', {}, text));
	const breaks = view.breaks.map(({ at, series }) => {
		const broken = series.flatMap((index) => indicators[index] ?? []);
		const labels = broken.map(({ label }) => say('explorer.named', { label }));
		const { footnote = '', title = '', href = '' } = broken[0]?.break ?? {};
		const text = say('explorer.broken', {
			period: beforeWord(sayPeriods([view.categories[at] ?? ''], locale), locale),
			labels: new Intl.ListFormat(languageTags[locale]).format(labels),
		});
		const note = say('chart.noteElsewhere', { note: footnote, table: title });
		return make('p', { class: 'chart-break' }, text + colon[locale], make('a', { href }, note));
	});
	const head = [make('b', {}, view.title), make('span', { class: 'chart-unit' }, view.unit)];
	const says = make('p', { class: 'chart-says', 'aria-live': 'polite' });
	return make(
		'figure',
		{ class: drawn.isNarrow ? 'chart is-narrow' : 'chart', id: view.id },
		make('figcaption', { class: 'chart-head' }, ...head),
		make('div', stage, ...boxes),
		make('div', { class: 'chart-text', id }, ...description),
		...breaks,
		make('div', { class: 'chart-end' }, says),
	);
}

/**
 * The figures of `view`, which shows `indicators` in `periods`, with their marks; `hrefOf` leads from each to its row. The
 * latest period stands first, as in the tables of the report.
 */
export function buildTable(
	view: ChartView,
	indicators: readonly Indicator[],
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
	const heads = columns.map(({ label }) => make('th', { scope: 'col', class: 'number' }, label));
	const table = make('table', {});
	table.createCaption().append(view.title, ' ', make('span', { class: 'kpi-unit' }, view.unit));
	const head = table.createTHead().insertRow();
	head.append(make('th', { scope: 'col' }, say('table.indicator')), ...heads);
	const body = table.createTBody();
	for (const [index, { id, label, marks, cellMarks }] of indicators.entries()) {
		const points = view.series[index]?.points.toReversed() ?? [];
		const cells = points.map(({ text, omission }, position) => {
			const name = text ? 'number' : 'omitted';
			const cell = make('td', { class: name }, text || gapWord(omission, say));
			cell.append(...buildMarks(cellMarks[columns[position]?.id ?? '']));
			return cell;
		});
		const link = make('a', { href: hrefOf(id) }, label);
		body.insertRow().append(make('th', { scope: 'row' }, link, ...buildMarks(marks)), ...cells);
	}
	const scroll = { role: 'region', tabindex: '0', 'aria-label': say('explorer.table') };
	return make('div', { class: 'kpi' }, make('div', { class: 'scroll', ...scroll }, table));
}

/** Why there is no figure; an index has none either where the base has none. */
function gapWord(omission: string | undefined, say: Words['say']): string {
	return say(omission ? `omission.${omission}` : 'explorer.gap');
}
