// The words of a KPI table in one language.

import type { TableView } from '../domain/kpi/table-view.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { noteTokens } from './note-tokens.ts';

export type TableWords = ReturnType<typeof tableWords>;

/** Returns what `KpiTable.astro` needs besides its view. Notes that stand in the prose of another chapter than `slug` lead there. */
export function tableWords(view: TableView, report: Report, locale: Locale, slug?: string) {
	const t = getTranslator(locale);
	return {
		scroll: t('table.scroll', { title: view.title }),
		unit: t('table.unit', { unit: view.unit }),
		unitColumn: t('table.unitColumn'),
		indicator: nameRows(view.columns, locale),
		discrepancy: t('discrepancy.label'),
		cite: t('cite.table'),
		omissions: Object.fromEntries(
			view.omissions.map((reason) => [reason, wordOmission(reason, locale)]),
		),
		noteTokens: (text: string) => noteTokens(text, locale, report.index),
		noteMark: (label: string) => t('note.mark', { label }),
		/** The way back to the mark at the `place`th of the places that call a note, counted from 1. */
		noteBack: (label: string, place: number) =>
			t(place === 1 ? 'table.noteBack' : 'table.noteBackAgain', { label, place }),
		footnoteHref: (label: string) => linkToFootnote(report, view.id, label, locale, slug),
	};
}

/** The head of the column of row labels: a table has indicators where one of its columns holds figures alone, else items. */
export function nameRows(
	columns: readonly { readonly isNumeric: boolean }[],
	locale: Locale,
): string {
	const hasFigures = columns.some(({ isNumeric }) => isNumeric);
	return getTranslator(locale)(hasFigures ? 'table.indicator' : 'table.item');
}

/** Where the text of the footnote `label` of a table stands: on the page itself, or in another chapter than `slug`. */
export function linkToFootnote(
	{ index }: Report,
	table: string,
	label: string,
	locale: Locale,
	slug?: string,
): string {
	const fragment = `fn-${label}`;
	const isBelow = index.tables.get(table)?.table.footnotes?.some(({ id }) => id === label);
	const chapter = isBelow ? undefined : index.footnotes.get(label)?.chapter;
	return chapter === undefined || chapter === slug
		? `#${fragment}`
		: linkTo(locale, { page: 'chapter', slug: chapter }, fragment);
}
