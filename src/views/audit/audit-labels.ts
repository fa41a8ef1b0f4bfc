// What the operands of identities are called, and where they stand.

import { formatDecimal } from '../../domain/figure/decimal.ts';
import type { Operand } from '../../domain/kpi/identity.ts';
import { flattenRows, type KpiTable, type PlacedRow } from '../../domain/kpi/kpi-table.ts';
import { collectFigures, isProse, type PrintedFigures } from '../../domain/kpi/printed-figures.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { linkTo } from '../../site/address.ts';

/** Words, with an address where they lead somewhere. */
export interface Token {
	readonly text: string;
	readonly href?: string;
}

export interface Labels {
	/** What `operand` is, without its period; `table` is the one that is spoken of. */
	readonly name: (operand: Operand, table: string) => string;
	/** The printed value at `address` (a cell, or a figure of the text), linked to its place. */
	readonly value: (address: string, value: string) => Token;
	/** The section, table, row or cell `id`, linked. */
	readonly place: (id: string) => Token;
	/** Where the figure of the text at `address` stands, in the words around it. */
	readonly reading: (address: string) => Token;
}

export function buildLabels(report: Report, locale: Locale): Labels {
	const t = getTranslator(locale);
	const tables = new Map(report.tables.map((table) => [table.id, table]));
	const targets = report.index.destinations;
	const figures = collectFigures(report.tables, {
		ledgers: report.ledgers,
		countUnits: report.identity.countUnits,
	});
	const placed = new Map(report.tables.map((table) => [table.id, flattenRows(table.rows)]));

	const reading = (address: string): Token => proseToken(address, figures, report, locale);
	const rowName = (table: KpiTable, rowId: string) => {
		const rows = placed.get(table.id) ?? [];
		const own = rows.find(({ row }) => row.id === rowId);
		return own ? distinctLabel(own, rows, locale) : rowId;
	};
	const cellHref = (address: string) =>
		linkTo(locale, { page: 'table', id: address.split('.')[0] ?? '' }, address);
	return {
		reading,
		name: (operand, table) => {
			if (isProse(operand)) {
				const title = report.chapters.find(({ slug }) => operand.startsWith(`${slug}@`));
				return t('audit.proseName', {
					reading: reading(operand).text,
					chapter: title?.texts[locale].meta.title ?? '',
				});
			}
			const [tableId = '', rowId = ''] = operand.split('.');
			const own = tables.get(tableId);
			if (!own) return operand;
			const name = rowName(own, rowId);
			return tableId === table ? name : t('audit.otherTable', { name, table: own.title[locale] });
		},
		value: (address, value) =>
			isProse(address)
				? { ...reading(address), text: formatDecimal(value, locale) }
				: { text: formatDecimal(value, locale), href: cellHref(address) },
		place: (id) => {
			const [tableId = '', rowId, columnId] = id.split('.');
			const table = tables.get(tableId);
			if (table && rowId !== undefined) {
				const column = table.columns.find((own) => own.id === columnId);
				const period = column && ('label' in column ? column.label[locale] : column.id);
				const parts = [table.title[locale], rowName(table, rowId), ...(period ? [period] : [])];
				return { text: parts.join(' · '), href: cellHref(id) };
			}
			const target = targets.get(id);
			if (!target) return { text: id };
			return {
				text: target.title[locale],
				href: linkTo(locale, target.place, target.fragment),
			};
		},
	};
}

function proseToken(
	address: string,
	figures: PrintedFigures,
	report: Report,
	locale: Locale,
): Token {
	const entry = figures.prose(address)?.entry;
	const slug = address.split('@')[0] ?? '';
	if (!entry) return { text: address };
	const fragment = entry.section === slug ? '' : entry.section;
	const known = report.chapters.some((chapter) => chapter.slug === slug);
	return {
		text: entry[locale],
		...(known && { href: linkTo(locale, { page: 'chapter', slug }, fragment) }),
	};
}

/** The label of a row; where another row has the same, with that of a row above it which tells them apart. */
function distinctLabel(
	{ row, path }: PlacedRow,
	rows: readonly PlacedRow[],
	locale: Locale,
): string {
	const label = row.label[locale];
	const twins = rows.filter((own) => own.row.id !== row.id && own.row.label[locale] === label);
	if (twins.length === 0) return label;
	const above = path
		.toReversed()
		.find((own) =>
			twins.every((twin) => !twin.path.some((other) => other[locale] === own[locale])),
		);
	return above ? `${above[locale]} › ${label}` : label;
}
