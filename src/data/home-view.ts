// What the home page shows in one language: headline figures with their years, parts with their chapters.

import { buildSparkline, type SparkPoint } from '../domain/chart/sparkline.ts';
import { formatDecimal } from '../domain/figure/decimal.ts';
import { flattenRows } from '../domain/kpi/kpi-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report, Theme } from '../domain/report/report.ts';
import { linkTo } from './site.ts';

export interface HeadlineView {
	readonly value: string;
	readonly unit: string;
	readonly label: string;
	readonly note: string;
	readonly href: string;
	readonly points: readonly SparkPoint[];
	readonly description: string;
}

export interface PartView {
	readonly id: string;
	readonly number: string | undefined;
	readonly title: string;
	readonly theme: Theme;
	readonly chapters: readonly {
		readonly href: string;
		readonly title: string;
		readonly summary: string;
	}[];
}

export interface HomeView {
	readonly headlines: readonly HeadlineView[];
	readonly parts: readonly PartView[];
}

/** Builds the home page's view of `report`; parts without a chapter are left out. */
export function buildHomeView(report: Report, locale: Locale): HomeView {
	const parts = report.identity.parts.flatMap(({ id, number, title, theme }): PartView[] => {
		const chapters = report.chapters
			.filter(({ texts }) => texts[locale].meta.part === id)
			.map(({ slug, texts }) => ({
				href: linkTo(locale, { page: 'chapter', slug }),
				title: texts[locale].meta.title,
				summary: texts[locale].meta.summary,
			}));
		return chapters.length > 0 ? [{ id, number, title: title[locale], theme, chapters }] : [];
	});
	const headlines = report.identity.headlines.flatMap(({ row, note }) =>
		buildHeadline(report, row, note[locale], locale),
	);
	return { headlines, parts };
}

function buildHeadline(
	report: Report,
	address: string,
	note: string,
	locale: Locale,
): HeadlineView[] {
	const [tableId = '', rowId = ''] = address.split('.');
	const table = report.tables.find(({ id }) => id === tableId);
	const row = flattenRows(table?.rows ?? []).find((placed) => placed.row.id === rowId)?.row;
	const cells = (table?.columns ?? []).flatMap((column) => {
		const value = row?.cells?.[column.id]?.value;
		return 'period' in column && value !== undefined ? [{ year: column.id, value }] : [];
	});
	const latest = cells[0];
	if (!row || !latest) return [];
	const years = [...cells].reverse();
	return [
		{
			value: formatDecimal(latest.value, locale),
			unit: row.unit?.[locale] ?? '',
			label: row.label[locale],
			note,
			href: linkTo(locale, { page: 'table', id: tableId }, address),
			points: buildSparkline(years.map(({ year, value }) => ({ year: Number(year), value }))),
			description: years
				.map(({ year, value }) => `${year}: ${formatDecimal(value, locale)}`)
				.join(', '),
		},
	];
}
