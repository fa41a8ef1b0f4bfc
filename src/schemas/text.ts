// The smallest shapes that the other schemas are made of.

import { z } from 'astro/zod';
import { locales, type Locale } from './lists.ts';

/** What a checked file holds: nothing in it changes any more. */
export type Frozen<Value> = Value extends object
	? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
	: Value;

/** A text that says something. */
export const textSchema = z.string().trim().min(1, 'is empty');

/** The same text in every language of the site. */
export const bilingualSchema = z.strictObject(
	Object.fromEntries(locales.map((locale) => [locale, textSchema])) as Record<
		Locale,
		typeof textSchema
	>,
);

export type Bilingual = Frozen<z.output<typeof bilingualSchema>>;

/** A permanent id: lower-case letters, digits and single hyphens. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'is not an id: use lower-case letters, digits and single hyphens',
	);

/** Digits as the source prints them, ungrouped, with no unit and no percent sign. */
export const decimalSchema = z
	.string(
		'is not a decimal string: write the printed digits in quotation marks, for example "372.00"',
	)
	.regex(
		/^-?\d+(\.\d+)?$/,
		'is not a decimal string: write the printed digits without grouping, unit or percent sign, for example "12252.52"',
	);

/** `"12840.50"`: a number that keeps its zeros. */
export type Decimal = z.output<typeof decimalSchema>;

/** A closed interval of days, `2023-01-01/2023-12-31`. */
export const periodSchema = z
	.string()
	.regex(
		/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
		'is not a period: write the first and the last day, for example 2023-01-01/2023-12-31',
	);

/** A 1-based line of the source text. */
export const sourceLineSchema = z.int().positive();
