// How the audit page names and prints in one language what identities speak of, and where that stands.

import { formatDecimal } from '../../domain/figure/print-number.ts';
import type { Operand } from '../../domain/kpi/identities.ts';
import { getById } from '../../domain/index/report-index.ts';
import { collectFigures, figureSources, isProse } from '../../domain/kpi/printed-figures.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import type { IndexedTable } from '../../domain/kpi/indexed-table.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import type { Token } from '../note-tokens.ts';
import { linkTo } from '../../site/address.ts';

export type Labels = ReturnType<typeof buildLabels>;

export function buildLabels(report: Report, locale: Locale) {
	const t = getTranslator(locale);
	const { chapters, tables, destinations } = report.index;
	const { prose } = collectFigures([], figureSources(report));
	const number = (value: string | number) => formatDecimal(String(value), locale);
	const linked = (text: string, id: string): Token => {
		const found = destinations.get(id);
		return found ? { text, href: linkTo(locale, found.sitePage, found.fragment) } : { text };
	};
	const chapterOf = (operand: Operand) => chapters.get(operand.split('@')[0] ?? '');
	const columnAt = (cell: string) => {
		const [table = '', , column] = cell.split('.');
		return tables.get(table)?.columns.find(({ id }) => id === column);
	};
	/** Where the figure of the text at `address` stands, in the words around it. */
	const reading = (address: string): Token => {
		const entry = prose(address)?.entry;
		return entry ? linked(entry[locale], entry.section) : { text: address };
	};
	return {
		locale,
		t,
		number,
		reading,
		/** The column of a cell; none where the address has no cell. */
		columnAt,
		/** What `operand` is, without its period; `table` is the one that is spoken of. */
		name: (operand: Operand, table: string): string => {
			if (isProse(operand))
				return t('audit.proseName', {
					reading: reading(operand).text,
					chapter: chapterOf(operand)?.texts[locale].meta.title ?? '',
				});
			const [tableId = '', rowId = ''] = operand.split('.');
			const found = tables.get(tableId);
			if (!found) return operand;
			const name = nameRow(found, rowId, locale);
			return tableId === table
				? name
				: t('audit.otherTable', { name, table: found.table.title[locale] });
		},
		/** The printed value at `address` (a cell, or a figure of the text), linked to its place. */
		value: (address: string, value: string): Token =>
			isProse(address)
				? { ...reading(address), text: number(value) }
				: linked(number(value), address),
		/** The chapter in which `id` stands, by its title; terms stand in the glossary. */
		chapterTitle: (id: string): string => {
			const { chapter } = getById(destinations, id.split('.')[0] ?? '');
			return chapters.get(chapter ?? '')?.texts[locale].meta.title ?? t('glossary.title');
		},
		/** What has the id `id`, linked; rows and cells with their table. Throws where nothing has it. */
		place: (id: string): Token => {
			const [tableId = '', rowId] = id.split('.');
			const found = tables.get(tableId);
			if (!found || rowId === undefined) return linked(getById(destinations, id).title[locale], id);
			const parts = [found.table.title[locale], nameRow(found, rowId, locale)];
			return linked([...parts, columnAt(id)?.label[locale]].filter(Boolean).join(' · '), id);
		},
	};
}

/** The label of a row; where another row has the same, with that of a row above it which tells them apart. */
function nameRow({ rows }: IndexedTable, id: string, locale: Locale): string {
	const found = rows.get(id);
	if (!found) return id;
	const label = found.row.label[locale];
	const twins = [...rows.values()].filter(
		({ row }) => row.id !== id && row.label[locale] === label,
	);
	if (twins.length === 0) return label;
	const above = found.path
		.map((row) => row[locale])
		.findLast((text) => !twins.some(({ path }) => path.some((row) => row[locale] === text)));
	return above === undefined ? label : `${above} › ${label}`;
}
