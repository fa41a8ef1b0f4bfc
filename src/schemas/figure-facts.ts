// What holds for the figures of whole chapters, `content/figure-facts.json`.

import { z } from 'astro/zod';
import type { FigureFactsFile } from '../domain/index/figure-facts.ts';
import { bilingualSchema, idSchema } from './text.ts';

const chapterNoteSchema = z.strictObject({
	/** Slugs of the chapters whose tables the note covers. */
	chapters: z.array(idSchema).min(1),
	/** Printed number of the footnote. */
	footnote: idSchema,
});

export const figureFactsSchema: z.ZodType<FigureFactsFile> = z.strictObject({
	/** Which entities and sites the figures include. */
	boundaries: z.array(chapterNoteSchema),
	assurance: z.strictObject({
		/** Section that prints standard, type and level. */
		section: idSchema,
		/** As printed in that section. */
		standard: bilingualSchema,
		/** As printed in that section. */
		typeAndLevel: bilingualSchema,
		/** What holds for a table that no note of `assured` covers. */
		scope: bilingualSchema,
		/** Ids of discrepancies within what the report says of its assurance. */
		discrepancies: z.array(idSchema),
		/** Notes that say that the figures of a chapter were assured. */
		assured: z.array(chapterNoteSchema),
	}),
});
