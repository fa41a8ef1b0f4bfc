// The equations and bounds that the printed figures of a table should satisfy, as its file says them.

import type { Bilingual } from '../locale/locale.ts';
import type { Decimal } from './kpi-table.ts';

/**
 * A printed figure: `table.row` (every period), `table.row.column` (that cell), or `chapter@line:value` (a figure of the
 * chapter's ledger, its value as printed).
 */
export type Operand = string;

type IdentityKinds =
	/** `result` is the sum of `parts`. */
	| { readonly kind: 'sum'; readonly result: Operand; readonly parts: readonly Operand[] }
	/** `parts` add up to the number `whole`. */
	| { readonly kind: 'whole'; readonly whole: Decimal; readonly parts: readonly Operand[] }
	/** `result` is `numerator` / `denominator`, times `factor`. */
	| {
			readonly kind: 'ratio';
			readonly result: Operand;
			readonly numerator: Operand;
			readonly denominator: Operand;
			readonly factor?: Decimal | undefined;
	  }
	/** `result` is the growth from `base` to `latest` in per cent. */
	| {
			readonly kind: 'change';
			readonly result: Operand;
			readonly base: Operand;
			readonly latest: Operand;
	  }
	/** `result` is the mean of `values`, each counted with its weight. */
	| {
			readonly kind: 'weighted';
			readonly result: Operand;
			readonly values: readonly Operand[];
			readonly weights: readonly Operand[];
	  }
	/** `result`, a mean with weights that are not printed, lies between the least and the greatest of `values`. */
	| { readonly kind: 'between'; readonly result: Operand; readonly values: readonly Operand[] }
	/** `part` belongs to `whole` and cannot be more. */
	| { readonly kind: 'at-most'; readonly part: Operand; readonly whole: Operand }
	/** The same figure is printed twice. */
	| { readonly kind: 'repeated'; readonly result: Operand; readonly other: Operand }
	/** `share`, in per cent, is that of a whole number out of `total`. */
	| { readonly kind: 'counted'; readonly share: Operand; readonly total: Operand }
	/** Two `[numerator, quotient]` with the same divisor, which is not printed. */
	| { readonly kind: 'same-base'; readonly first: Pair; readonly second: Pair }
	/** Two `[mean, value of one group, value of the other]` whose groups have the same shares, which are not printed. */
	| { readonly kind: 'same-mix'; readonly first: Triple; readonly second: Triple }
	/** `result` follows from figures that are not printed: nothing can be recomputed. */
	| {
			readonly kind: 'unprinted';
			readonly result: Operand;
			readonly formula: Bilingual;
			readonly missing: Bilingual;
	  };

type Pair = readonly [Operand, Operand];
type Triple = readonly [Operand, Operand, Operand];

export type Identity = IdentityKinds & {
	/** Id of the discrepancy that says why it does not hold. */
	readonly discrepancy?: string | undefined;
};

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
