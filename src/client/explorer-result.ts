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
	const { isNarrow, panels } = drawChart(view, locale);
	const id = `${view.id}-text`;
	const stage = make(
		'div',
		{
			class: 'chart-stage',
			role: 'application',
			tabindex: '0',
			'aria-label': `${view.title}. ${say('chart.keys')}`,
			'aria-describedby': id,
		},
		...panels.map(({ title, drawing }) =>
			make(
				'div',
				{ class: 'chart-panel' },
				...(title ? [make('p', {}, title)] : []),
				document.createRange().createContextualFragment(writeSvg(drawing)),
			),
		),
	);
	stage.dataset['chart'] = JSON.stringify({
		...buildChartData(view, locale, (omission) => gapWord(omission, say)),
		plots: panels.map(({ drawing }) => drawing.plot),
	});
	return make(
		'figure',
		{ class: isNarrow ? 'chart is-narrow' : 'chart', id: view.id },
		make(
			'figcaption',
			{ class: 'chart-head' },
			make('b', {}, view.title),
			make('span', { class: 'chart-unit' }, view.unit),
		),
		stage,
		make(
			'div',
			{ class: 'chart-text', id },
			...describeChart(view, locale, say).map((text) => make('p', {}, text)),
		),
		...view.breaks.map(({ at, series }) => {
			const broken = series.flatMap((index) => indicators[index] ?? []);
			const labels = new Intl.ListFormat(languageTags[locale]).format(
				broken.map(({ label }) => say('explorer.named', { label })),
			);
			const { footnote = '', title = '', href = '' } = broken[0]?.break ?? {};
			return make(
				'p',
				{ class: 'chart-break' },
				say('explorer.broken', {
					period: beforeWord(sayPeriods([view.categories[at] ?? ''], locale), locale),
					labels,
				}) + colon[locale],
				make('a', { href }, say('chart.noteElsewhere', { note: footnote, table: title })),
			);
		}),
		make('div', { class: 'chart-end' }, make('p', { class: 'chart-says', 'aria-live': 'polite' })),
	);
}

/**
 * The figures of `view`, which shows `indicators` in `periods`, with their marks; `hrefs` lead from each to its row. The
 * latest period stands first, as in the tables of the report.
 */
export function buildTable(
	view: ChartView,
	indicators: readonly Indicator[],
	periods: readonly ExplorerPeriod[],
	hrefs: readonly string[],
	{ say }: Words,
): HTMLElement {
	const marks = (list: readonly IndicatorMark[] = []) =>
		list.map(({ text, isDiscrepancy, href }) => {
			const label = isDiscrepancy ? say('discrepancy.label') : say('note.mark', { label: text });
			return make(
				'sup',
				isDiscrepancy ? { class: 'flag' } : {},
				make('a', { href, 'aria-label': label }, text),
			);
		});
	const columns = periods.toReversed();
	const head = make(
		'tr',
		{},
		make('th', { scope: 'col' }, say('table.indicator')),
		...columns.map(({ label }) => make('th', { scope: 'col', class: 'number' }, label)),
	);
	const rows = view.series.map(({ label, points }, index) =>
		make(
			'tr',
			{},
			make(
				'th',
				{ scope: 'row' },
				make('a', { href: hrefs[index] ?? '' }, label),
				...marks(indicators[index]?.marks),
			),
			...points
				.toReversed()
				.map(({ text, omission }, position) =>
					make(
						'td',
						{ class: text ? 'number' : 'omitted' },
						text || gapWord(omission, say),
						...marks(indicators[index]?.cellMarks[columns[position]?.id ?? '']),
					),
				),
		),
	);
	const caption = make(
		'caption',
		{},
		view.title,
		' ',
		make('span', { class: 'kpi-unit' }, view.unit),
	);
	const table = make('table', {}, caption, make('thead', {}, head), make('tbody', {}, ...rows));
	return make(
		'div',
		{ class: 'kpi' },
		make(
			'div',
			{ class: 'scroll', role: 'region', tabindex: '0', 'aria-label': say('explorer.table') },
			table,
		),
	);
}

/** Why there is no figure; an index has none either where the base has none. */
function gapWord(omission: string | undefined, say: Words['say']): string {
	return say(omission ? `omission.${omission}` : 'explorer.gap');
}
