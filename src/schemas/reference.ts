// Standards, glossary, discrepancies and the ledger of a chapter.

import { z } from 'astro/zod';
import type { LedgerEntry } from '../domain/ledger/reconcile.ts';
import type { Discrepancy, GlossaryTerm, IndexRow, StandardFile } from '../domain/report/report.ts';
import { bilingualSchema, idSchema, sourceLineSchema, textSchema } from './text.ts';

export const standardSchema: z.ZodType<StandardFile> = z.strictObject({
	name: bilingualSchema,
	disclosures: z
		.array(z.strictObject({ id: idSchema, code: textSchema, title: bilingualSchema }))
		.min(1),
});

/** The printed content index, row by row. */
export const indexSchema: z.ZodType<readonly IndexRow[]> = z.array(
	z.strictObject({
		line: sourceLineSchema,
		chapter: idSchema,
		disclosure: idSchema,
		note: bilingualSchema.optional(),
	}),
);

/** Sections and tables that answer each disclosure, the most exact first; an empty list says that the report does not address it. */
export const answersSchema: z.ZodType<Readonly<Record<string, readonly string[]>>> = z.record(
	idSchema,
	z.array(idSchema),
);

const wordsSchema = z.strictObject({ zh: z.array(textSchema), en: z.array(textSchema) });

export const glossarySchema: z.ZodType<readonly GlossaryTerm[]> = z.array(
	z.strictObject({
		id: idSchema.regex(/^term-/, 'must begin with "term-"'),
		term: bilingualSchema,
		abbreviation: textSchema.optional(),
		definition: bilingualSchema,
		synonyms: wordsSchema,
		searched: wordsSchema.optional(),
		see: z.array(idSchema).optional(),
		rows: z.array(textSchema).optional(),
	}),
);

export const discrepanciesSchema: z.ZodType<readonly Discrepancy[]> = z.array(
	z.strictObject({
		id: idSchema,
		/** Ids of sections, tables, rows or cells at which it stands. */
		at: z.array(textSchema).min(1),
		lines: z.array(sourceLineSchema).min(1),
		title: bilingualSchema,
		note: bilingualSchema,
	}),
);

export const ledgerSchema: z.ZodType<{ chapter: string; entries: readonly LedgerEntry[] }> =
	z.strictObject({
		chapter: idSchema,
		entries: z.array(
			z.strictObject({
				kind: z.enum(['figure', 'date', 'name']),
				value: textSchema,
				unit: textSchema.optional(),
				line: sourceLineSchema,
				section: idSchema,
				zh: textSchema,
				en: textSchema,
			}),
		),
	});
