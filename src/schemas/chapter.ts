// The frontmatter of a chapter.

import { z } from 'astro/zod';
import { idSchema, listOf, sourceLineSchema, textSchema, type Frozen } from './text.ts';

export const chapterSchema = z.strictObject({
	/** The chapter's heading. */
	title: textSchema,
	/** Id of the part of the report, from `report.json`. */
	part: idSchema,
	/** Place in the whole report, from 1. */
	order: z.int().positive(),
	/** One or two sentences for lists, search engines and the head of the page. */
	summary: textSchema,
	/** Topic ids, from `report.json`. */
	topics: listOf(idSchema).min(1),
	/** Ids of the stakeholder groups that it concerns, from `report.json`. */
	stakeholders: listOf(idSchema),
	/** Ids of the disclosures that the source's index names for it. */
	standards: listOf(idSchema),
	/** Rows of tables (`table.row`) whose latest figures stand at the head of the page: three to five. */
	figures: listOf(textSchema).min(3).max(5).optional(),
	/** First and last line of the source text. */
	sourceLines: z
		.tuple([sourceLineSchema, sourceLineSchema])
		.refine(([first, last]) => first <= last, 'ends before it begins'),
	/** Page of the printed report, where its table of contents gives one. */
	page: z.int().positive().optional(),
	/** `checked` once it was compared with the source line by line. */
	state: z.enum(['draft', 'checked']),
});

export type ChapterMeta = Frozen<z.output<typeof chapterSchema>>;
