// A chart in words, in one language: what stands above it, the words of its controls.

import type { ChartView } from '../domain/chart/chart-view.ts';
import { drawChart, findPanelSize } from '../domain/chart/draw-chart.ts';
import { lineDomain } from '../domain/chart/draw-periods.ts';
import { colon, comma, type Locale } from '../domain/locale/locale.ts';
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
	const gapWord = (reason: OmissionReason) => wordOmission(reason, locale).short;
	return {
		panels: drawChart(view, locale, (reason) => (reason ? gapWord(reason) : '')),
		size: findPanelSize(view),
		id: view.id,
		finding: view.finding,
		/** What it is of, with unit and period: `Phone footprints, kg CO₂e, 2023`. */
		subject: [view.title, view.unit, view.period].filter(Boolean).join(comma[locale]),
		label: t('chart.label', { title: view.title }),
		/** Said where the scale does not begin at zero. */
		cut: view.form === 'line' && lineDomain(view)[0] > 0 ? t('chart.cut') : '',
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
				label: t('note.mark', { label: footnote }),
				note: isOwn ? footnote : t('chart.noteElsewhere', { note: footnote, table: title }),
				href: isOwn ? `#${fragment}` : linkTo(locale, { page: 'table', id: table }, fragment),
			};
		}),
		words: {
			save: t('chart.save'),
			svg: t('chart.svg'),
			png: t('chart.png'),
			/** What the browser says. */
			keys: t('chart.keys'),
			failed: t('chart.failed'),
		},
	};
}
