// The words of a KPI table in one language.

import type { TableView } from '../domain/kpi/table-view.ts';
import { omissionReasons, type KpiTable } from '../domain/kpi/kpi-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

/** Returns what `KpiTable.astro` needs besides its view. Notes that stand in the chapter's prose lead there. */
export function tableWords(
	view: TableView,
	table: KpiTable,
	report: Report,
	locale: Locale,
	slug: string | undefined,
) {
	const t = getTranslator(locale);
	return {
		scroll: t('table.scroll', { title: view.title }),
		unit: t('table.unit', { unit: view.unit }),
		unitColumn: t('table.unitColumn'),
		indicator: view.columns.some(({ isNumeric }) => isNumeric)
			? t('table.indicator')
			: t('table.item'),
		notes: t('table.notes'),
		flag: t('discrepancy.label'),
		cite: t('cite.table'),
		omissions: Object.fromEntries(
			omissionReasons.map((reason) => [
				reason,
				{ short: t(`omission.${reason}`), long: t(`omission.${reason}.long`) },
			]),
		),
		noteMark: (label: string) => t('note.mark', { label }),
		footnoteHref: (label: string) => linkToFootnote(label, table, report, locale, slug),
	};
}

/** Where the text of the footnote `label` of `table` stands: on the page itself, or in another chapter than `slug`. */
export function linkToFootnote(
	label: string,
	table: KpiTable,
	report: Report,
	locale: Locale,
	slug: string | undefined,
): string {
	const fragment = `fn-${label}`;
	if (table.footnotes?.some(({ id }) => id === label)) return `#${fragment}`;
	const chapter = report.chapters.find(({ texts }) =>
		texts[locale].outline.footnoteTexts.some(({ id }) => id === label),
	);
	return !chapter || chapter.slug === slug
		? `#${fragment}`
		: linkTo(locale, { page: 'chapter', slug: chapter.slug }, fragment);
}
