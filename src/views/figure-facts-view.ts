// What stands in the panel of each row of a table, worded in one language.

import { joinUnit } from '../domain/figure/print-number.ts';
import {
	notesAt,
	type AssuranceData,
	type CellData,
	type RowData,
	type TableData,
} from '../domain/kpi/table-data.ts';
import type { PanelFact } from '../domain/kpi/figure-panel.ts';
import { formatDay } from '../domain/locale/dates.ts';
import { colon, type Locale } from '../domain/locale/locale.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { noteTokens, type Token } from './note-tokens.ts';

/** One line of a panel: its head and what is said, in paragraphs. */
export interface Fact extends Omit<Draft, 'texts'> {
	readonly texts: readonly (readonly Token[])[];
}

interface Draft {
	readonly kind: PanelFact['kind'];
	readonly head: string;
	readonly texts: readonly string[];
	readonly links?: readonly { readonly text: string; readonly href: string }[];
}

export type FigureFactsView = ReturnType<typeof buildFigureFacts>[number];

/** The fragment of the panel that tells about the cell or row `id`. */
export function aboutId(id: string): string {
	return `${id}.about`;
}

/** Builds the panels of `data`, one for each row that has cells. */
export function buildFigureFacts(data: TableData, locale: Locale) {
	return data.rows
		.filter(({ cells }) => cells.length > 0)
		.map((row) => ({
			id: aboutId(row.id),
			title: [...row.groups, row.label].map((words) => words[locale]).join(' › '),
			/** The row, to which the panel closes. */
			row: row.id,
			periods: row.cells.map((cell) => {
				const column = data.columns.find(({ id }) => id === cell.column);
				return {
					/** Address of the panel at this cell. */
					id: aboutId(cell.id),
					label: column?.label[locale] ?? cell.column,
					value: formatValue(cell, row, locale),
				};
			}),
			facts: ownFacts(data, row, locale),
		}));
}

export function ownFacts(data: TableData, row: RowData, locale: Locale): readonly Fact[] {
	const t = getTranslator(locale);
	const notes = [...new Set(row.cells.flatMap((cell) => notesAt(data, row, cell, locale)))];
	return writeFacts(locale, [
		{
			kind: 'definition',
			head: t('figure.definition'),
			texts:
				row.definedIn === 'glossary'
					? row.definitions.map(({ term, definition }) =>
							t('figure.term', { term: term[locale], definition: definition[locale] }),
						)
					: [t(row.definedIn === 'notes' ? 'figure.definedInNotes' : 'figure.undefined')],
			links: row.definitions.map(({ term, address }) => ({
				text: t('figure.glossary', { term: term[locale] }),
				href: address[locale],
			})),
		},
		{ kind: 'unit', head: t('figure.unit'), texts: row.unit ? [row.unit[locale]] : [] },
		{ kind: 'method', head: t('figure.method'), texts: notes },
	]);
}

/** What holds for every row of the table. */
export function buildSharedFacts(
	{ columns, notes, boundary, assurance, chapter, codes }: TableData,
	locale: Locale,
): Fact[] {
	const t = getTranslator(locale);
	const place = [
		chapter.title[locale],
		...(chapter.page === undefined ? [] : [t('figure.page', { page: chapter.page })]),
	];
	return writeFacts(locale, [
		{
			kind: 'days',
			head: t('figure.days'),
			texts: columns.flatMap(({ label, period }) =>
				period ? [label[locale] + colon[locale] + formatPeriod(period, locale)] : [],
			),
		},
		{ kind: 'notes', head: t('table.notes'), texts: notes.map((note) => note[locale]) },
		{
			kind: 'boundary',
			head: t('figure.boundary'),
			texts: [boundary ? boundary.text[locale] : t('figure.boundaryUnknown')],
		},
		...(assurance ? [wordAssurance(assurance, locale)] : []),
		{
			kind: 'place',
			head: t('figure.report'),
			texts: [],
			links: [{ text: place.join(t('figure.separator')), href: chapter.address[locale] }],
		},
		{
			kind: 'codes',
			head: t('figure.codes'),
			texts: codes.length > 0 ? [codes.map(({ code }) => code).join(' · ')] : [],
		},
	]);
}

function wordAssurance(assurance: AssuranceData, locale: Locale): Draft {
	const t = getTranslator(locale);
	return {
		kind: 'assurance',
		head: t('figure.assurance'),
		texts: [
			assurance.status === 'assured'
				? t('figure.assured', { basis: assurance.basis[locale] })
				: t('figure.notListed', { basis: assurance.basis[locale] }),
			t('figure.statement', {
				standard: assurance.standard[locale],
				level: assurance.typeAndLevel[locale],
			}),
			...assurance.discrepancies.map(({ note }) => note[locale]),
		],
		links: [{ text: t('figure.statementLink'), href: assurance.address[locale] }],
	};
}

/** The facts of which something is said, what they quote in its language. */
export function writeFacts(locale: Locale, drafts: readonly Draft[]): Fact[] {
	return drafts
		.filter(({ texts, links = [] }) => texts.length + links.length > 0)
		.map((draft) => ({ ...draft, texts: draft.texts.map((text) => noteTokens(text, locale)) }));
}

/** The printed value with its unit, or why there is none; nothing for a text, which the table shows. */
export function formatValue(
	{ status: reason, printed }: CellData,
	row: RowData,
	locale: Locale,
): string {
	if (reason === 'text') return '';
	if (reason === 'value') return joinUnit(printed?.[locale] ?? '', row.unit?.[locale] ?? '');
	return wordOmission(reason, locale).long;
}

/** First and last day in words. */
export function formatPeriod(period: string, locale: Locale): string {
	const [first = '', last = ''] = period.split('/').map((day) => formatDay(day, locale));
	return getTranslator(locale)('figure.span', { first, last });
}
