// A chart in words, in one language: what stands above it, its long description, the words of its controls.

import { buildChartData } from '../domain/chart/chart-data.ts';
import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart } from '../domain/chart/describe-chart.ts';
import { drawChart } from '../domain/chart/draw-chart.ts';
import { colon, type Locale } from '../domain/locale/locale.ts';
import type { OmissionReason } from '../domain/kpi/kpi-table.ts';
import { beforeWord, sayPeriods } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export type ChartFigure = ReturnType<typeof buildChartFigure>;

/** Returns what the page shows of `view`, in `locale`, a chart of `report`. */
export function buildChartFigure(
	view: ChartView,
	locale: Locale,
	{ index }: Pick<Report, 'index'>,
) {
	const t = getTranslator(locale);
	const drawn = drawChart(view, locale);
	const gapWord = (reason: OmissionReason) => wordOmission(reason, locale).short;
	return {
		...drawn,
		id: view.id,
		finding: view.finding,
		title: view.title,
		/** Unit and period: `%`, `kg CO₂e, 2023`. */
		unit: view.period ? t('chart.unitPeriod', { unit: view.unit, period: view.period }) : view.unit,
		label: t('chart.label', { title: view.title }),
		/** Sentences. */
		description: describeChart(
			view,
			locale,
			(word, values) => t(word, { replace: values ?? {} }),
			gapWord,
		),
		/** Where the figures cease to compare, in words, and the footnotes that say so. */
		breaks: view.breaks.map(({ at, footnote, table }) => {
			// The footnote stands below the table of the chart, or of another one, whose title is said then.
			const isOwn = view.id.startsWith(`${table}--`);
			const title = index.tables.get(table)?.table.title[locale] ?? '';
			const fragment = `fn-${footnote}`;
			return {
				/** Up to the note, with the sign between them. */
				text:
					t('chart.broken', {
						period: beforeWord(sayPeriods([view.categories[at] ?? ''], locale), locale),
					}) + colon[locale],
				note: isOwn ? footnote : t('chart.noteElsewhere', { note: footnote, table: title }),
				href: isOwn ? `#${fragment}` : linkTo(locale, { page: 'table', id: table }, fragment),
			};
		}),
		/** What the browser draws from. */
		data: buildChartData(view, drawn, locale, (reason) => (reason ? gapWord(reason) : '')),
		/** Of the buttons below it. */
		tools: { svg: t('chart.svg'), png: t('chart.png') },
		/** What the browser says. */
		words: { keys: t('chart.keys'), failed: t('chart.failed') },
	};
}
