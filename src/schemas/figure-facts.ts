// What holds for the figures of whole chapters, `content/figure-facts.json`.

import { z } from 'astro/zod';
import { bilingualSchema, idSchema, type Frozen } from './text.ts';

const chapterNoteSchema = z.strictObject({
	/** Slugs of the chapters whose tables the note covers. */
	chapters: z.array(idSchema).min(1),
	/** Printed number of the footnote. */
	footnote: idSchema,
});

/** A note of the report that speaks of all tables of some chapters. */
export type ChapterNote = Frozen<z.output<typeof chapterNoteSchema>>;

export const figureFactsSchema = z.strictObject({
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

export type FigureFactsFile = Frozen<z.output<typeof figureFactsSchema>>;
