// The smallest shapes that the other schemas are made of.

import { z } from 'astro/zod';
import { locales, type Locale } from './lists.ts';

/** What a checked file holds: nothing in it changes any more. */
export type Frozen<Value> = Value extends object
	? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
	: Value;

/** A text that says something. */
export const textSchema = z
	.string()
	.regex(/\S/, { error: 'is empty', abort: true })
	.refine((text) => text === text.trim(), 'begins or ends with a space');

/** The same text in every language of the site. */
export const bilingualSchema = z.strictObject(
	Object.fromEntries(locales.map((locale) => [locale, textSchema])) as Record<
		Locale,
		typeof textSchema
	>,
);

export type Bilingual = Frozen<z.output<typeof bilingualSchema>>;

/** A list in which nothing stands twice, by what `tell` gives of it: its id, where it has one. */
export function listOf<Item extends z.ZodType>(
	item: Item,
	tell: (each: z.output<Item>) => unknown = (each) => (each as { id?: unknown } | null)?.id ?? each,
): z.ZodArray<Item> {
	return z.array(item).refine((items) => {
		const names = items.map((each) => JSON.stringify(tell(each)));
		return new Set(names).size === names.length;
	}, 'has something twice');
}

/** A permanent id: lower-case letters, digits and single hyphens. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'is not an id: use lower-case letters, digits and single hyphens',
	)
	// Every object of JavaScript has that key.
	.refine((id) => id !== 'constructor', 'is not an id: "constructor" means something else');

/** A double keeps that many, and so does a cell of a spreadsheet. */
const mostDigits = 15;

/** Digits as the source prints them, ungrouped, with no unit and no percent sign. */
export const decimalSchema = z
	.string(
		'is not a decimal string: write the printed digits in quotation marks, for example "372.00"',
	)
	.regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, {
		error: ({ input }) => refuseDecimal(String(input)),
		abort: true,
	})
	.refine(
		(value) => !/^-0(?:\.0+)?$/.test(value),
		'is not a decimal string: zero has no sign, write "0"',
	)
	.refine(
		(value) => value.replaceAll(/^-?(?:0\.?)?0*|\./g, '').length <= mostDigits,
		`has more than ${mostDigits} digits, which spreadsheets do not keep: write it as a text`,
	);

function refuseDecimal(input: string): string {
	const remedies: readonly (readonly [RegExp, string])[] = [
		[/^−/, 'write the hyphen of the keyboard, "-", for a minus'],
		[/^[<>≤≥~≈约近超]/, 'write the digits alone, and what stands before them as "qualifier"'],
		[/\d\s*[~～–—-]\s*\d/, 'write a range as "text", in both languages'],
		[/^\d.*[+＋余多]$/, 'write the digits alone, and what stands behind them as "qualifier"'],
		[/^\d+\s*\/\s*\d+$/, 'write a fraction as "text", in both languages'],
		[
			/^(?:n\.?\s?\/?\s?a\.?|nil|none|tbd|\/|-|–|—|不适用|未披露|待披露|无)$/i,
			'write the reason as "omission" in place of "value"',
		],
		[/^-?0\d/, 'leave out the zero in front'],
	];
	const usual =
		'write the printed digits without grouping, unit or percent sign, for example "12252.52"';
	const remedy = remedies.find(([pattern]) => pattern.test(input))?.[1] ?? usual;
	return `is not a decimal string: ${remedy}`;
}

/** `"12840.50"`: a number that keeps its zeros. */
export type Decimal = z.output<typeof decimalSchema>;

/** A day, `2024-04-30`. */
export const daySchema = z.iso.date('is not a day such as 2024-04-30');

/** A closed interval of days, `2023-01-01/2023-12-31`. */
export const periodSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, {
		error: 'is not a period: write the first and the last day, for example 2023-01-01/2023-12-31',
		abort: true,
	})
	.refine((period) => period.split('/').every((day) => daySchema.safeParse(day).success), {
		error: 'names a day that no calendar has',
		abort: true,
	})
	.refine((period) => {
		const [first = '', last = ''] = period.split('/');
		return first <= last;
	}, 'ends before it begins');

/** A month, `2024-04`. */
export const monthSchema = z
	.string()
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month such as 2024-04');

/** An address that a browser opens. */
export const webAddressSchema = textSchema.pipe(
	z
		.url({
			protocol: /^https?$/,
			error: 'is not an address that begins with https:// or http://',
			abort: true,
		})
		.refine((address) => {
			const { hostname, username } = new URL(address);
			return /[^.]\.[^.]+$/.test(hostname) && username === '';
		}, 'is not the address of a public host'),
);

/** A 1-based line of the source text. */
export const sourceLineSchema = z.int().positive();
