// The kinds of equations and bounds that the printed figures of a table should satisfy, and their operands.

import type { Identity, Operand } from '../../schemas/identity.ts';

export type { Identity, Operand };

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
