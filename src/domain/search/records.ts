// What the search index holds: one record for each lead, section and table, in each language.

import { plainText } from '../chapter/scan-chapter.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { formatDecimal } from '../figure/decimal.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { pagePath, type Place } from '../links/permalink.ts';
import type { Chapter, Report } from '../report/report.ts';

export interface SearchRecord {
	readonly locale: Locale;
	/** Address without the base path: `/zh/report/climate/#ghg-targets`. */
	readonly url: string;
	readonly title: string;
	/** Titles above it, outermost first. */
	readonly path: readonly string[];
	readonly content: string;
	readonly kind: 'section' | 'table';
	readonly part: string;
}

/** Returns the records of `report` in all languages, in the report's order. */
export function buildSearchRecords(report: Report): SearchRecord[] {
	return locales.flatMap((locale) => [
		...report.chapters.flatMap((chapter) => chapterRecords(chapter, report, locale)),
		...tableRecords(report, locale),
	]);
}

function chapterRecords({ slug, texts }: Chapter, report: Report, locale: Locale): SearchRecord[] {
	const { meta, outline } = texts[locale];
	const place = { page: 'chapter', slug } as const;
	const part = report.identity.parts.find(({ id }) => id === meta.part)?.title[locale] ?? '';
	const shared = { locale, kind: 'section', part: meta.part } as const;
	const lead: SearchRecord = {
		...shared,
		url: address(locale, place, ''),
		title: meta.title,
		path: [part],
		content: [meta.title, meta.summary, plainText(outline.lead)].join(' '),
	};
	const above: { depth: number; title: string }[] = [];
	const sections = outline.sections.flatMap(({ id, depth, title, body }): SearchRecord[] => {
		while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
		const path = [part, meta.title, ...above.map((entry) => entry.title)];
		above.push({ depth, title });
		const text = plainText(body).trim();
		if (!text) return [];
		return [
			{ ...shared, url: address(locale, place, id), title, path, content: `${title} ${text}` },
		];
	});
	return [lead, ...sections];
}

function tableRecords(report: Report, locale: Locale): SearchRecord[] {
	return report.tables.map((table) => {
		const chapter = report.chapters.find(({ slug }) => slug === table.chapter);
		const rows = flattenRows(table.rows).map(({ row }) =>
			[
				row.label[locale],
				row.unit?.[locale],
				...table.columns.map(({ id }) => {
					const cell = row.cells?.[id];
					return cell?.value === undefined
						? cell?.text?.[locale]
						: formatDecimal(cell.value, locale);
				}),
			]
				.filter(Boolean)
				.join(' '),
		);
		const title = table.title[locale];
		return {
			locale,
			url: address(locale, { page: 'table', id: table.id }, ''),
			title,
			path: chapter ? [chapter.texts[locale].meta.title] : [],
			content: [title, ...rows, ...(table.footnotes ?? []).map(({ text }) => text[locale])].join(
				' · ',
			),
			kind: 'table',
			part: chapter?.texts[locale].meta.part ?? '',
		};
	});
}

function address(locale: Locale, place: Place, fragment: string): string {
	return pagePath('/', locale, place, fragment);
}
