// An equation or bound of a KPI table, in the list `identities` of its file.

import { z } from 'astro/zod';
import type { Identity } from '../domain/kpi/identity.ts';
import { bilingualSchema, decimalSchema, idSchema } from './text.ts';

/** `table.row`, `table.row.column` or `chapter@line:value`. */
const operandSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$|^[a-z0-9-]+@\d+:\S/,
		'is not of the form table.row, table.row.column or chapter@line:value',
	);
const pairSchema = z.tuple([operandSchema, operandSchema]);
const tripleSchema = z.tuple([operandSchema, operandSchema, operandSchema]);

function kind<Name extends Identity['kind'], Shape extends z.ZodRawShape>(
	name: Name,
	shape: Shape,
) {
	return z.strictObject({ kind: z.literal(name), ...shape, discrepancy: idSchema.optional() });
}

export const identitySchema: z.ZodType<Identity> = z.discriminatedUnion('kind', [
	kind('sum', { result: operandSchema, parts: z.array(operandSchema).min(1) }),
	kind('whole', { whole: decimalSchema, parts: z.array(operandSchema).min(2) }),
	kind('ratio', {
		result: operandSchema,
		numerator: operandSchema,
		denominator: operandSchema,
		factor: decimalSchema.optional(),
	}),
	kind('change', { result: operandSchema, base: operandSchema, latest: operandSchema }),
	kind('weighted', {
		result: operandSchema,
		values: z.array(operandSchema).min(2),
		weights: z.array(operandSchema).min(2),
	}).refine(
		({ values, weights }) => values.length === weights.length,
		'needs a weight for each value',
	),
	kind('between', { result: operandSchema, values: z.array(operandSchema).min(2) }),
	kind('at-most', { part: operandSchema, whole: operandSchema }),
	kind('repeated', { result: operandSchema, other: operandSchema }),
	kind('counted', { share: operandSchema, total: operandSchema }),
	kind('same-base', { first: pairSchema, second: pairSchema }),
	kind('same-mix', { first: tripleSchema, second: tripleSchema }),
	kind('unprinted', { result: operandSchema, formula: bilingualSchema, missing: bilingualSchema }),
]);
