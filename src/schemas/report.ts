// The report's identity and vocabulary, `content/report.json`, and the source's, `seeds/document.json`.

import { z } from 'astro/zod';
import { locales, themes } from './lists.ts';
import {
	bilingualSchema,
	daySchema,
	idSchema,
	listOf,
	monthSchema,
	periodSchema,
	textSchema,
	webAddressSchema,
	type Frozen,
} from './text.ts';

const labelledSchema = z.strictObject({ id: idSchema, label: bilingualSchema });

const partSchema = z.strictObject({
	id: idSchema,
	number: textSchema.optional(),
	title: bilingualSchema,
	/** The part's colour. */
	theme: z.enum(themes),
});

export type Part = Frozen<z.output<typeof partSchema>>;

export const reportSchema = z.strictObject({
	company: bilingualSchema,
	title: bilingualSchema,
	shortTitle: bilingualSchema,
	/** One sentence of what this edition is. */
	description: bilingualSchema,
	/** The year that the cover sets large. */
	year: z.string().regex(/^\d{4}$/, 'is not a year'),
	period: periodSchema,
	/** In order. */
	parts: listOf(partSchema),
	topics: listOf(labelledSchema),
	stakeholders: listOf(labelledSchema),
	/** Units, as the source prints them, of what is counted one by one: whole numbers of them are not rounded. */
	countUnits: listOf(textSchema),
	/** Rows (`table.row`) that stand large on the home page, each with one line of what moved it. */
	headlines: listOf(z.strictObject({ row: textSchema, note: bilingualSchema }), ({ row }) => row),
	/** Why some of their figures do not compare with those before, where one reason holds for all of these. */
	headlinesBreak: bilingualSchema.optional(),
	/** What the statement of accessibility says of this edition; without it there is no statement. */
	accessibility: z
		.strictObject({
			/** The day on which it was last gone over. */
			stated: daySchema,
			/** What in this edition some readers cannot use, or not well. */
			shortfalls: listOf(bilingualSchema),
		})
		.optional(),
});

export type ReportIdentity = Frozen<z.output<typeof reportSchema>>;

const languageSchema = z.enum(locales);

export const documentSchema = z
	.strictObject({
		title: bilingualSchema,
		/** The language that the edition follows and whose text prevails. */
		originalLanguage: languageSchema,
		/** In which the company published it. */
		languages: listOf(languageSchema).min(1),
		publisher: bilingualSchema,
		/** Page of the publisher on which the report is found. */
		address: webAddressSchema,
		email: z.email('is not an e-mail address such as esg@example.org'),
		/** Month of publication, `2024-04`. */
		published: monthSchema,
		/** Checksum of the text that the ledger was taken from. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum'),
		lines: z.int().positive(),
		/** How that text was taken from the document, where it may have slips of its own. */
		transcription: bilingualSchema.optional(),
	})
	.refine(({ originalLanguage, languages }) => languages.includes(originalLanguage), {
		path: ['languages'],
		error: 'lacks the original language',
	});

/** What the source is and where its publisher keeps it. */
export type SourceDocument = Frozen<z.output<typeof documentSchema>>;
