// A chart in words, in one language: what stands above it, the long description below it, the words of its controls.

import type { ChartData } from '../domain/chart/chart-data.ts';
import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart } from '../domain/chart/describe-chart.ts';
import { drawChart } from '../domain/chart/draw-chart.ts';
import type { Panels } from '../domain/chart/drawing.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { getTranslator } from '../i18n/translator.ts';

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
		description: describeChart(view, locale, (word, values) => t(word, { replace: values ?? {} })),
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
