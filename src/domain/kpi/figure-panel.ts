// The panel at a cell of a table as the browser gets it: finished words in one language.

import type { Decimal } from './kpi-table.ts';

/** What a fact is about, in the order in which the panel shows them. */
export const factKinds = [
	'definition',
	'boundary',
	'unit',
	'method',
	'notes',
	'assurance',
	'place',
	'checks',
	'codes',
	'days',
] as const;

/** One line of a panel: its head, what is said, in paragraphs of words and links, and where it leads. */
export interface PanelFact {
	readonly kind: (typeof factKinds)[number];
	readonly head: string;
	readonly texts: readonly (readonly {
		readonly text: string;
		readonly href?: string;
		readonly lang?: string;
	}[])[];
	readonly links?: readonly { readonly text: string; readonly href: string }[];
}

/** A cell: its figure, and what holds for it alone. */
export interface PanelCell {
	/** Id of its row. */
	readonly row: string;
	/** Its column, mostly a year. */
	readonly period: string;
	/** `2023: 1 January 2023 to 31 December 2023`; empty where the column is no period. */
	readonly days: string;
	/** The figure with its unit as printed, or why there is none. */
	readonly value: string;
	/** What a bar of it is as long as, and when its period begins; absent where it is no number or its column no period. */
	readonly bar?: { readonly amount: Decimal; readonly from: string; readonly isBreak: boolean };
	/** How it moved from the period before, or that the two do not compare; empty where there is no figure before it. */
	readonly moved: string;
	/** What the report says otherwise elsewhere. */
	readonly conflicts: readonly string[];
}

/** The cells of a table, by id. */
export interface FigurePanel {
	readonly words: Readonly<Record<PanelWord, string>>;
	/** Whether a third party has checked the figures; empty where the report has no statement on it. */
	readonly assured: string;
	readonly rows: Readonly<Record<string, PanelRow>>;
	readonly cells: Readonly<Record<string, PanelCell>>;
}

export interface PanelRow {
	/** With the labels of the rows above it. */
	readonly title: string;
	readonly facts: readonly PanelFact[];
}

type PanelWord = 'title' | 'close' | 'periods' | 'keys' | 'cite';
