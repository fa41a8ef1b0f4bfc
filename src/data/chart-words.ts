// A chart in words, in one language: what stands above it, the long description below it, the words of its controls.

import type { ChartData } from '../domain/chart/chart-data.ts';
import { findChartFacts, type SeriesFacts } from '../domain/chart/chart-facts.ts';
import type { ChartView } from '../domain/chart/chart-view.ts';
import { drawChart, lineDomain, type Panels } from '../domain/chart/drawing.ts';
import { languageTags, type Locale } from '../domain/locale/locale.ts';
import { getTranslator } from '../i18n/translator.ts';
import { wordChange } from './word-change.ts';

export interface ChartFigure extends Panels {
	readonly id: string;
	readonly title: string;
	/** Unit and period: `%`, `kg CO₂e, 2023`. */
	readonly unit: string;
	readonly label: string;
	/** Sentences. */
	readonly description: readonly string[];
	readonly break: { readonly text: string; readonly footnote: string } | undefined;
	/** What the browser draws from. */
	readonly data: ChartData;
	readonly words: Readonly<Record<'svg' | 'png' | 'keys' | 'failed', string>>;
}

/** Returns what the page shows of `view` in `locale`. */
export function buildChartFigure(view: ChartView, locale: Locale): ChartFigure {
	const t = getTranslator(locale);
	const year = view.break && view.categories[view.break.at];
	return {
		...drawChart(view, locale),
		id: view.id,
		title: view.title,
		unit: view.period ? t('chart.unitPeriod', { unit: view.unit, period: view.period }) : view.unit,
		label: t('chart.label', { title: view.title }),
		description: describeChart(view, locale),
		break:
			view.break && year
				? { text: t('chart.broken', { year }), footnote: view.break.footnote }
				: undefined,
		data: {
			form: view.form,
			hasOwnScales: view.hasOwnScales,
			unit: view.unit,
			categories: view.categories,
			series: view.series.map(({ label, unit, points }) => ({
				label,
				unit,
				texts: points.map(({ text, omission }) => (omission ? t(`omission.${omission}`) : text)),
				gaps: points.flatMap(({ value }, index) => (value === undefined ? [index] : [])),
			})),
		},
		words: {
			svg: t('chart.svg'),
			png: t('chart.png'),
			keys: t('chart.keys'),
			failed: t('chart.failed'),
		},
	};
}

/** The long description: one sentence on the kind, then one or more for each series. */
export function describeChart(view: ChartView, locale: Locale): string[] {
	const t = getTranslator(locale);
	const { form } = view;
	const list = new Intl.ListFormat(languageTags[locale], { type: 'conjunction' });
	const figure = (value: string, unit: string) =>
		unit === '%' ? `${value}%` : unit ? t('chart.figure', { value, unit }) : value;
	// Chinese sentences follow one another without a space.
	const space = locale === 'zh' ? '' : ' ';
	const sentences = findChartFacts(view).map((facts) =>
		view.form === 'bars' ? describeBars(facts) : describePeriods(facts),
	);
	const cut = view.form === 'line' && lineDomain(view)[0] > 0 ? [t('chart.cut')] : [];
	return [[t(`chart.form.${form}`), ...cut].join(space), ...sentences];

	function describeBars({ first, highest, lowest, unit }: SeriesFacts): string {
		if (!highest || !lowest) return t('chart.even', { value: figure(first.text, unit) });
		return t('chart.extremes', {
			highestNames: list.format(highest.categories),
			highest: figure(highest.text, unit),
			lowestNames: list.format(lowest.categories),
			lowest: figure(lowest.text, unit),
		});
	}

	function describePeriods({
		label,
		unit,
		first,
		last,
		change,
		highest,
		gaps,
	}: SeriesFacts): string {
		const own = { label, first: figure(first.text, unit), firstYear: first.categories[0] ?? '' };
		return [
			last && change
				? t('chart.moved', {
						...own,
						last: figure(last.text, unit),
						lastYear: last.categories[0] ?? '',
						change: wordChange(change, locale),
					})
				: t('chart.only', own),
			...(highest
				? [
						t('chart.highest', {
							years: list.format(highest.categories),
							value: figure(highest.text, unit),
						}),
					]
				: []),
			...gaps.map(({ reason, categories }) =>
				t('chart.gap', { years: list.format(categories), reason: t(`omission.${reason}`) }),
			),
		].join(space);
	}
}
