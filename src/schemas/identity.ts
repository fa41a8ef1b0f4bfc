// An equation or bound of a KPI table, in the list `identities` of its file.

import { z } from 'astro/zod';
import { bilingualSchema, decimalSchema, idSchema, type Frozen } from './text.ts';

/**
 * A printed figure: `table.row` (every period), `table.row.column` (that cell), or `chapter@line:value` (a figure of the
 * chapter's ledger, its value as printed).
 */
const operandSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$|^[a-z0-9-]+@\d+:\S/,
		'is not of the form table.row, table.row.column or chapter@line:value',
	);
export type Operand = z.output<typeof operandSchema>;

/** The keys of an identity that hold no operand. */
const words = ['kind', 'discrepancy', 'factor', 'formula', 'missing'];

const pairSchema = z.tuple([operandSchema, operandSchema]);
const tripleSchema = z.tuple([operandSchema, operandSchema, operandSchema]);

function kind<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
	return z.strictObject({
		kind: z.literal(name),
		...shape,
		/** Id of the discrepancy that says why it does not hold. */
		discrepancy: idSchema.optional(),
	});
}

const anyIdentitySchema = z.discriminatedUnion('kind', [
	/** `result` is the sum of `parts`. */
	kind('sum', { result: operandSchema, parts: z.array(operandSchema).min(1) }),
	/** `parts` add up to the number `whole`. */
	kind('whole', { whole: decimalSchema, parts: z.array(operandSchema).min(2) }),
	/** `result` is `numerator` / `denominator`, times `factor`. */
	kind('ratio', {
		result: operandSchema,
		numerator: operandSchema,
		denominator: operandSchema,
		factor: decimalSchema.optional(),
	}),
	/** `result` is the growth from `base` to `latest` in per cent. */
	kind('change', { result: operandSchema, base: operandSchema, latest: operandSchema }),
	/** `result` is the mean of `values`, each counted with its weight. */
	kind('weighted', {
		result: operandSchema,
		values: z.array(operandSchema).min(2),
		weights: z.array(operandSchema).min(2),
	}).refine(
		({ values, weights }) => values.length === weights.length,
		'needs a weight for each value',
	),
	/** `result`, a mean with weights that are not printed, lies between the least and the greatest of `values`. */
	kind('between', { result: operandSchema, values: z.array(operandSchema).min(2) }),
	/** `part` belongs to `whole` and cannot be more. */
	kind('at-most', { part: operandSchema, whole: operandSchema }),
	/** The same figure is printed twice. */
	kind('repeated', { result: operandSchema, other: operandSchema }),
	/** `share`, in per cent, is that of a whole number out of `total`. */
	kind('counted', { share: operandSchema, total: operandSchema }),
	/** Two `[numerator, quotient]` with the same divisor, which is not printed. */
	kind('same-base', { first: pairSchema, second: pairSchema }),
	/** Two `[mean, value of one group, value of the other]` whose groups have the same shares, which are not printed. */
	kind('same-mix', { first: tripleSchema, second: tripleSchema }),
	/** `result` follows from figures that are not printed: nothing can be recomputed. */
	kind('unprinted', { result: operandSchema, formula: bilingualSchema, missing: bilingualSchema }),
]);

export const identitySchema = anyIdentitySchema.refine((identity) => {
	const operands = Object.entries(identity).flatMap(([key, named]) =>
		words.includes(key) ? [] : [named].flat(),
	);
	return new Set(operands).size === operands.length;
}, 'names the same figure twice');

export type Identity = Frozen<z.output<typeof identitySchema>>;
