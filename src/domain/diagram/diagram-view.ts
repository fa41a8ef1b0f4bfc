// A diagram in one language, with the printed figures of the cells and the labels of the rows that it names.

import type { Figure } from '../figure/figure.ts';
import { findCell } from '../kpi/indexed-table.ts';
import type { Bilingual, Locale } from '../locale/locale.ts';
import type { Diagram, ReportIndex } from '../report/report.ts';

/** `Value` with a text in the place of each pair of texts. */
export type InOneLanguage<Value> = Value extends Bilingual
	? string
	: Value extends object
		? { readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }
		: Value;

export type DiagramText = InOneLanguage<Diagram>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<DiagramText, { kind: Kind }>;
export type LevelText = DiagramOf<'structure'>['top'];

export interface PrintedCell extends Pick<Figure, 'id'> {
	/** Of its row. */
	readonly label: string;
	/** Of its column: a year. */
	readonly column: string;
	readonly value: string;
	/** Empty where it has none. */
	readonly unit: string;
}

export interface DiagramView {
	readonly diagram: DiagramText;
	/** The cells that it names, by id. */
	readonly cells: Readonly<Record<string, PrintedCell>>;
	/** Labels of the rows that it names, by id. */
	readonly rows: Readonly<Record<string, string>>;
}

/** Returns `diagram` in `locale`. What it names and does not exist, which the checks rule out, is left out. */
export function buildDiagramView(
	diagram: Diagram,
	locale: Locale,
	{ tables }: Pick<ReportIndex, 'tables'>,
): DiagramView {
	const cells = listCells(diagram).flatMap(([, id]): [string, PrintedCell][] => {
		const found = findCell(id, tables);
		if (!found) return [];
		const { label, unit } = found.row.row;
		const value = found.figure.printed?.[locale] ?? '';
		const column = found.column.label[locale];
		return [[id, { id, label: label[locale], column, value, unit: unit?.[locale] ?? '' }]];
	});
	const rows = listRows(diagram).map(([, id]) => {
		const [table = '', row = ''] = id.split('.');
		return [id, tables.get(table)?.rows.get(row)?.row.label[locale] ?? ''] as const;
	});
	return {
		diagram: inOneLanguage(diagram, locale) as DiagramText,
		cells: Object.fromEntries(cells),
		rows: Object.fromEntries(rows),
	};
}

/** Each cell that `diagram` names, with its JSON Pointer. */
export function listCells(diagram: Diagram): [place: string, id: string][] {
	return findAddresses(diagram, /\/cells?(?:\/\d+)?$/);
}

/** Each row that `diagram` names, with its JSON Pointer. */
export function listRows(diagram: Diagram): [place: string, id: string][] {
	return findAddresses(diagram, /\/row$/);
}

function findAddresses(value: unknown, keys: RegExp, pointer = '#'): [string, string][] {
	if (typeof value === 'string') return keys.test(pointer) ? [[pointer, value]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		findAddresses(inner, keys, `${pointer}/${key}`),
	);
}

function inOneLanguage(value: unknown, locale: Locale): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((each) => inOneLanguage(each, locale));
	if (locale in value) return (value as Bilingual)[locale];
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale)]),
	);
}
