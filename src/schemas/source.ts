// What the source prints, `seeds/source-figures.json`, what the content may leave out, `seeds/exceptions.json`, the English form of
// names, `seeds/renderings.json`, and where the numbers of the notes stand, `seeds/bindings.json`.

import { z } from 'astro/zod';
import { qualifiers, unboundReasons } from './lists.ts';
import { listOf, sourceLineSchema, textSchema, type Frozen } from './text.ts';

const lineKeySchema = z.string().regex(/^[1-9]\d*$/, 'is not the number of a line');

/** The numbers of each line of the source, ungrouped, in their order; no word of it. */
export const sourceFiguresSchema = z.strictObject({
	/** Lines of the whole. */
	lines: z.int().positive(),
	/** By line. */
	numbers: z.record(lineKeySchema, z.array(textSchema)),
	/** By line, those that it prints as round or as a bound. */
	qualified: z.record(lineKeySchema, z.record(textSchema, z.enum(qualifiers))).optional(),
});

export type SourceFigures = Frozen<z.output<typeof sourceFiguresSchema>>;

const wordsSchema = z.strictObject({ text: textSchema, reason: textSchema });

/** Where the content may differ from the source, each with its reason. */
export const exceptionsSchema = z.strictObject({
	/** Numbers of the source that are carried nowhere: page, list and part numbers, marks. */
	numbers: listOf(
		z.strictObject({ line: sourceLineSchema, number: textSchema, reason: textSchema }),
		({ line, number }) => [line, number],
	),
	/** Numbers that this edition has worked out: the source prints them nowhere, or not where a discrepancy quotes it. */
	derived: listOf(
		z.strictObject({ number: textSchema, reason: textSchema }),
		({ number }) => number,
	),
	/** Chinese sentences of the JSON files that deny something where the English does not, or the other way round. */
	negations: listOf(wordsSchema, ({ text }) => text).optional(),
	/** Words that a chapter may share with the source at any length: names, titles, quoted commitments. */
	wording: listOf(wordsSchema, ({ text }) => text),
});

export type SourceExceptions = Frozen<z.output<typeof exceptionsSchema>>;

/** The one English form of names and fixed expressions, `seeds/renderings.json`. */
export const renderingsSchema = z.strictObject({
	/** Where a Chinese text has `zh`, the English one has one of `en`, or quotes it. */
	terms: z.array(z.strictObject({ zh: textSchema, en: listOf(textSchema).min(1) })),
	/** What no text says, and what to write instead. */
	refused: z.array(z.strictObject({ words: textSchema, write: textSchema })),
});

export type Renderings = Frozen<z.output<typeof renderingsSchema>>;

/**
 * Where the numbers of the notes stand, `seeds/bindings.json`: by note and number, the cells (`table.row.column`), ledger entries
 * (`chapter@line:value`) and printed notes (`fn-75`) that have it, or why there is none.
 */
export const bindingsSchema = z.record(
	textSchema,
	z.record(
		textSchema,
		z.union(
			[listOf(textSchema).min(1), z.enum(unboundReasons)],
			`is neither a list of places nor a reason: ${unboundReasons.join(', ')}`,
		),
	),
);

export type Bindings = Frozen<z.output<typeof bindingsSchema>>;
