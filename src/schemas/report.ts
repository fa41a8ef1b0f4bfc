// The report's identity and vocabulary, `content/report.json`, and the source's, `seeds/document.json`.

import { z } from 'astro/zod';
import type { SourceExceptions } from '../domain/checks/check-source.ts';
import type { ReportIdentity, SourceDocument } from '../domain/report/report.ts';
import { bilingualSchema, idSchema, periodSchema, textSchema } from './text.ts';

const labelledSchema = z.strictObject({ id: idSchema, label: bilingualSchema });

export const reportSchema: z.ZodType<ReportIdentity> = z.strictObject({
	company: bilingualSchema,
	title: bilingualSchema,
	shortTitle: bilingualSchema,
	/** One sentence of what this edition is. */
	description: bilingualSchema,
	/** The year that the cover sets large. */
	year: z.string().regex(/^\d{4}$/, 'is not a year'),
	period: periodSchema,
	/** Parts in order; `theme` names the colour of the part. */
	parts: z.array(
		z.strictObject({
			id: idSchema,
			number: textSchema.optional(),
			title: bilingualSchema,
			theme: z.enum(['technology', 'climate', 'people', 'governance', 'performance']),
		}),
	),
	topics: z.array(labelledSchema),
	stakeholders: z.array(labelledSchema),
	/** Units, as the source prints them, of what is counted one by one: whole numbers of them are not rounded. */
	countUnits: z.array(textSchema),
	/** Rows (`table.row`) that stand large on the home page, each with one line of what moved it. */
	headlines: z.array(z.strictObject({ row: textSchema, note: bilingualSchema })),
});

export const documentSchema: z.ZodType<SourceDocument> = z.strictObject({
	title: bilingualSchema,
	/** Languages in which the company published it. */
	publisher: bilingualSchema,
	/** Page of the publisher on which the report is found. */
	address: z.url(),
	email: z.email(),
	/** Month of publication, `2024-04`. */
	published: z.string().regex(/^\d{4}-\d{2}$/, 'is not a month such as 2024-04'),
	/** Checksum of the text that the ledger was taken from. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum'),
	lines: z.int().positive(),
});

/** What `check:source` may find different, each with its reason. */
export const exceptionsSchema: z.ZodType<SourceExceptions> = z.strictObject({
	numbers: z.array(
		z.strictObject({ line: z.int().positive(), number: textSchema, reason: textSchema }),
	),
	wording: z.array(z.strictObject({ text: textSchema, reason: textSchema })),
});
