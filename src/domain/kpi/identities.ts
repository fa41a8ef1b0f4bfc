// The equations and bounds that the printed figures should satisfy: their kinds and operands, and what recomputing them gives.

import {
	isProse,
	collectFigures,
	type FigureSources,
	type PrintedFigure,
	type PrintedFigures,
} from './printed-figures.ts';
import type { Identity, Operand } from '../../schemas/identity.ts';
import type { Decimal, KpiTable } from './kpi-table.ts';
import { recompute, type Outcome } from './recompute.ts';

export type { Identity, Operand };
export type { Verdict } from './recompute.ts';

export const identityKinds = [
	'sum',
	'whole',
	'ratio',
	'change',
	'weighted',
	'between',
	'at-most',
	'counted',
	'same-base',
	'same-mix',
	'repeated',
	'unprinted',
] as const satisfies readonly Identity['kind'][];

interface PlacedIdentity {
	readonly table: string;
	/** JSON Pointer into the table's file. */
	readonly pointer: string;
	readonly identity: Identity;
	/** Column id; empty for operands that name their cell. */
	readonly column: string;
}

export interface CheckedIdentity extends PlacedIdentity, Outcome {
	/** Cell ids (or addresses of figures of the text) with their printed values, in the order of the operands. */
	readonly operands: readonly { readonly cell: string; readonly value: Decimal }[];
}

/** An identity whose first figure is printed, but not all that it follows from. */
export interface UncheckedIdentity extends PlacedIdentity {
	/** The printed figure that stands unchecked. */
	readonly cell: string;
	readonly printed: Decimal;
	/** Cells without a figure; empty where `unprinted` says what is missing, and for a division by zero. */
	readonly missing: readonly string[];
}

const nothing: FigureSources = { ledgers: new Map(), countUnits: [], originalLanguage: 'zh' };

export type IdentityResults = ReturnType<typeof checkIdentities>;

/** Recomputes every identity of `tables`, once for each period for which its first operand has a value. */
export function checkIdentities(tables: readonly KpiTable[], sources: FigureSources = nothing) {
	const figures = collectFigures(tables, sources);
	const checked: CheckedIdentity[] = [];
	const unchecked: UncheckedIdentity[] = [];
	const unknown: { readonly table: string; readonly pointer: string; readonly operand: string }[] =
		[];
	for (const table of tables) {
		for (const [index, identity] of (table.identities ?? []).entries()) {
			const pointer = `#/identities/${index}`;
			const names = operandsOf(identity);
			const lost = names.filter((name) => !isKnown(name, figures));
			unknown.push(...lost.map((operand) => ({ table: table.id, pointer, operand })));
			if (lost.length > 0) continue;
			for (const column of columnsOf(names, figures)) {
				const place = { table: table.id, pointer, identity, column };
				const found = names.map((name) => ({
					cell: cellOf(name, column),
					figure: findFigure(name, column, figures),
				}));
				const first = found[0]?.figure;
				if (!first) continue;
				const known = found.flatMap(({ figure }) => figure ?? []);
				const result = known.length < found.length ? undefined : recompute(identity, known);
				if (result) {
					const operands = known.map(({ address, value }) => ({ cell: address, value }));
					checked.push({ ...place, operands, ...result });
				} else {
					const missing = found.flatMap(({ cell, figure }) => (figure ? [] : [cell]));
					unchecked.push({ ...place, cell: first.address, printed: first.value, missing });
				}
			}
		}
	}
	return { checked, unchecked, unknown };
}

/** Returns the operands of `identity`; the first is the one that is recomputed or bounded. */
export function operandsOf(identity: Identity): readonly Operand[] {
	switch (identity.kind) {
		case 'sum':
			return [identity.result, ...identity.parts];
		case 'whole':
			return identity.parts;
		case 'ratio':
			return [identity.result, identity.numerator, identity.denominator];
		case 'change':
			return [identity.result, identity.base, identity.latest];
		case 'weighted':
			return [identity.result, ...identity.values, ...identity.weights];
		case 'between':
			return [identity.result, ...identity.values];
		case 'at-most':
			return [identity.part, identity.whole];
		case 'repeated':
			return [identity.result, identity.other];
		case 'counted':
			return [identity.share, identity.total];
		case 'same-base':
		case 'same-mix':
			return [...identity.first, ...identity.second];
		case 'unprinted':
			return [identity.result];
	}
}

function isKnown(operand: string, figures: PrintedFigures): boolean {
	if (isProse(operand)) return figures.prose(operand) !== undefined;
	const cells = figures.rows.get(rowOf(operand));
	const column = columnOf(operand);
	return cells !== undefined && (column === undefined || cells.has(column));
}

function findFigure(
	operand: string,
	column: string,
	figures: PrintedFigures,
): PrintedFigure | undefined {
	if (isProse(operand)) return figures.prose(operand);
	return figures.rows.get(rowOf(operand))?.get(columnOf(operand) ?? column);
}

function cellOf(operand: string, column: string): string {
	if (isProse(operand)) return operand;
	return `${rowOf(operand)}.${columnOf(operand) ?? column}`;
}

function rowOf(operand: string): string {
	return operand.split('.').slice(0, 2).join('.');
}

function columnOf(operand: string): string | undefined {
	return operand.split('.')[2];
}

/** The columns that all operands without a column of their own have; one empty name when there is no such operand. */
function columnsOf(names: readonly string[], { rows }: PrintedFigures): string[] {
	const open = names.filter((name) => !isProse(name) && columnOf(name) === undefined);
	const [first, ...others] = open.map((name) => rows.get(rowOf(name)));
	if (!first) return [''];
	return [...first.keys()].filter((column) => others.every((cells) => cells?.has(column)));
}
