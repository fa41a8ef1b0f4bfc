// The formula of an identity in words, and the numbers that were put into it.

import type { Operand } from '../../domain/kpi/identities.ts';
import type { Token } from '../note-tokens.ts';
import type { Labels } from './audit-labels.ts';
import type { AuditEntry, CheckedEntry } from './audit-results.ts';

/** Says the identity of an entry in words, as a formula without periods. */
export function describeIdentity({ identity, table }: AuditEntry, labels: Labels): string {
	const { t, number, locale } = labels;
	const name = (operand: Operand) => labels.name(operand, table);
	const list = (operands: readonly Operand[]) => listNames(operands.map(name), t('audit.comma'));
	switch (identity.kind) {
		case 'sum':
			return `${name(identity.result)} = ${identity.parts.map(name).join(' + ')}`;
		case 'whole':
			return `${identity.parts.map(name).join(' + ')} = ${number(identity.whole)}`;
		case 'ratio': {
			const factor = identity.factor ? ` × ${number(identity.factor)}` : '';
			return `${name(identity.result)} = ${name(identity.numerator)} ÷ ${name(identity.denominator)}${factor}`;
		}
		case 'change':
			return t('audit.formula.change', { result: name(identity.result) });
		case 'weighted':
			return t('audit.formula.weighted', {
				result: name(identity.result),
				values: list(identity.values),
				weights: list(identity.weights),
			});
		case 'between':
			return t('audit.formula.between', {
				result: name(identity.result),
				values: list(identity.values),
			});
		case 'at-most':
			return `${name(identity.part)} ≤ ${name(identity.whole)}`;
		case 'repeated':
			return `${name(identity.result)} = ${name(identity.other)}`;
		case 'counted':
			return t('audit.formula.counted', {
				share: name(identity.share),
				total: name(identity.total),
			});
		case 'same-base': {
			const quotients = [identity.first, identity.second].map(
				([numerator, quotient]) => `${name(numerator)} ÷ ${name(quotient)}`,
			);
			return t('audit.formula.sameBase', { first: quotients[0], second: quotients[1] });
		}
		case 'same-mix': {
			const [first, group] = identity.first.map(name);
			return t('audit.formula.sameMix', { first, second: name(identity.second[0]), group });
		}
		case 'unprinted':
			return `${name(identity.result)} = ${identity.formula[locale]}`;
	}
}

/** The names in a row; what all begin with (`Training hours › `) or end in (` (Turnover)`) is said once. */
function listNames(names: readonly string[], comma: string): string {
	const [first = ''] = names;
	const head = /^.* › /.exec(first)?.[0] ?? '';
	const tail = /( \(|（)[^(（]*[)）]$/.exec(first)?.[0] ?? '';
	const begin = names.every((name) => name.startsWith(head)) ? head : '';
	const end = names.every((name) => name.endsWith(tail)) ? tail : '';
	return (
		begin +
		names.map((name) => name.slice(begin.length, name.length - end.length)).join(comma) +
		end
	);
}

/** Returns the printed numbers that the recomputed value comes from, with the signs between them. */
export function listInputs({ identity, operands }: CheckedEntry, labels: Labels): readonly Token[] {
	const tokens = operands.map(({ cell, value }) => labels.value(cell, value));
	const inputs = tokens.slice(1);
	switch (identity.kind) {
		case 'sum':
			return join(inputs, ' + ');
		case 'whole':
			return join(tokens, ' + ');
		case 'ratio': {
			const factor = identity.factor ? [{ text: ` × ${labels.number(identity.factor)}` }] : [];
			return [...join(inputs, ' ÷ '), ...factor];
		}
		case 'change': {
			const [base, latest] = inputs;
			if (!base || !latest) return [];
			return [
				{ text: '(' },
				latest,
				{ text: ' − ' },
				base,
				{ text: ') ÷ ' },
				base,
				{ text: ' × 100' },
			];
		}
		case 'weighted': {
			const count = identity.values.length;
			const products = identity.values.map((_, index) =>
				join(
					[index, index + count].flatMap((at) => inputs[at] ?? []),
					' × ',
				),
			);
			return join(products, ' + ');
		}
		case 'same-base':
			return joinHalves(tokens, ' ÷ ');
		case 'same-mix':
			return joinHalves(tokens, ' : ');
		case 'between':
		case 'at-most':
		case 'counted':
		case 'repeated':
		case 'unprinted':
			return join(inputs, ' / ');
	}
}

function join(runs: readonly (Token | readonly Token[])[], sign: string): Token[] {
	return runs.flatMap((run, index) => (index === 0 ? run : [{ text: sign }, ...[run].flat()]));
}

/** The tokens of two halves, each with `sign` between them. */
function joinHalves(tokens: readonly Token[], sign: string): Token[] {
	const half = tokens.length / 2;
	return join([join(tokens.slice(0, half), sign), join(tokens.slice(half), sign)], ' | ');
}
