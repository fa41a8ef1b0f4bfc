// A chart in words, in one language: what stands above it, the long description below it, the words of its controls.

import { buildChartData, type ChartData } from '../domain/chart/chart-data.ts';
import type { ChartView } from '../domain/chart/chart-view.ts';
import { describeChart } from '../domain/chart/describe-chart.ts';
import { drawChart, type Panels } from '../domain/chart/draw-chart.ts';
import { colon, type Locale } from '../domain/locale/locale.ts';
import { beforeWord, sayPeriods } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export interface ChartFigure extends Panels {
	readonly id: string;
	readonly title: string;
	/** Unit and period: `%`, `kg CO₂e, 2023`. */
	readonly unit: string;
	readonly label: string;
	/** Sentences. */
	readonly description: readonly string[];
	/** Where the figures cease to compare, in words, and the footnotes that say so. */
	readonly breaks: readonly {
		/** Up to the note, with the sign between them. */
		readonly text: string;
		readonly note: string;
		readonly href: string;
	}[];
	/** What the browser draws from. */
	readonly data: ChartData;
	/** Of the buttons below it. */
	readonly tools: Readonly<Record<'svg' | 'png', string>>;
	/** What the browser says. */
	readonly words: Readonly<Record<'keys' | 'failed', string>>;
}

/** Returns what the page shows of `view`, in `locale`, a chart of `report`. */
export function buildChartFigure(
	view: ChartView,
	locale: Locale,
	{ index }: Pick<Report, 'index'>,
): ChartFigure {
	const t = getTranslator(locale);
	const drawn = drawChart(view, locale);
	return {
		...drawn,
		id: view.id,
		title: view.title,
		unit: view.period ? t('chart.unitPeriod', { unit: view.unit, period: view.period }) : view.unit,
		label: t('chart.label', { title: view.title }),
		description: describeChart(view, locale, (word, values) => t(word, { replace: values ?? {} })),
		breaks: view.breaks.map(({ at, footnote, table }) => {
			// The footnote stands below the table of the chart, or of another one, whose title is said then.
			const isOwn = view.id.startsWith(`${table}--`);
			const title = index.tables.get(table)?.table.title[locale] ?? '';
			const fragment = `fn-${footnote}`;
			return {
				text:
					t('chart.broken', {
						period: beforeWord(sayPeriods([view.categories[at] ?? ''], locale), locale),
					}) + colon[locale],
				note: isOwn ? footnote : t('chart.noteElsewhere', { note: footnote, table: title }),
				href: isOwn ? `#${fragment}` : linkTo(locale, { page: 'table', id: table }, fragment),
			};
		}),
		data: buildChartData(view, drawn, locale, (reason) => (reason ? t(`omission.${reason}`) : '')),
		tools: { svg: t('chart.svg'), png: t('chart.png') },
		words: { keys: t('chart.keys'), failed: t('chart.failed') },
	};
}
