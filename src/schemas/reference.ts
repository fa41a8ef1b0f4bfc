// What stands beside chapters and tables: standards, glossary, discrepancies, departures, ledgers, facts of the figures, links, updates.

import { z } from 'astro/zod';
import { explorerKinds } from './lists.ts';
import {
	bilingualSchema,
	daySchema,
	idSchema,
	listOf,
	sourceLineSchema,
	textSchema,
	webAddressSchema,
	type Frozen,
} from './text.ts';

const disclosureSchema = z.strictObject({
	/** Of the topic that begins with it: `GRI 305: Emissions`. */
	topic: bilingualSchema.optional(),
	id: idSchema,
	/** As the standard spells it: `GRI 305-1`, `KPI A1.2`. */
	code: textSchema,
	title: bilingualSchema,
});

export type Disclosure = Frozen<z.output<typeof disclosureSchema>>;

export const standardSchema = z.strictObject({
	name: bilingualSchema,
	disclosures: z.array(disclosureSchema).min(1),
});

export type StandardFile = Frozen<z.output<typeof standardSchema>>;

/** The printed content index, row by row. */
export const indexSchema = z.array(
	z.strictObject({
		line: sourceLineSchema,
		chapter: idSchema,
		/** What the print names in place of a chapter. */
		place: bilingualSchema.optional(),
		disclosure: idSchema,
		note: bilingualSchema.optional(),
		/** Why the report leaves the disclosure out, where it says so. */
		omission: bilingualSchema.optional(),
	}),
);

/** A row of the source's own content index. */
export type IndexRow = Frozen<z.output<typeof indexSchema>>[number];

/** Sections and tables that answer each disclosure, the most exact first; an empty list says that none was found. */
export const answersSchema = z.record(idSchema, listOf(idSchema));

const wordsSchema = z.strictObject({
	zh: listOf(textSchema.regex(/[^a-z -]/, 'is English')),
	en: listOf(textSchema.regex(/^\P{Script=Han}*$/u, 'is Chinese')),
});

/** Words under which readers look for the sections, tables and rows of a chapter, by their ids: no page prints them. */
export const searchedSchema = z.record(textSchema, wordsSchema);

export type Searched = Frozen<z.output<typeof searchedSchema>>;

export const glossarySchema = z.array(
	z.strictObject({
		id: idSchema.regex(/^term-/, 'must begin with "term-"'),
		term: bilingualSchema,
		abbreviation: textSchema.regex(/^\P{Script=Han}*$/u, 'is Chinese').optional(),
		definition: bilingualSchema,
		/** Few readers know it: chapters explain it where they name it. */
		explain: z.literal(true).optional(),
		/** Other names of the same thing. */
		synonyms: wordsSchema,
		/** Words that are no names of it, but under which it is looked for: no page prints them. */
		searched: wordsSchema.optional(),
		/** Where the report speaks of it, the most exact first: sections, tables, chapters. */
		see: listOf(idSchema).optional(),
		/** Rows (`table.row`) that print it, the most exact first. */
		rows: listOf(textSchema).optional(),
	}),
);

export type GlossaryTerm = Frozen<z.output<typeof glossarySchema>>[number];

export const discrepanciesSchema = z.array(
	z.strictObject({
		id: idSchema,
		/** Ids of sections, tables, rows or cells at which it stands, none within another. */
		at: listOf(textSchema)
			.min(1)
			.refine(
				(places) => !places.some((place) => places.some((each) => each.startsWith(`${place}.`))),
				'names a place and another within it',
			),
		lines: listOf(sourceLineSchema).min(1),
		title: bilingualSchema,
		note: bilingualSchema.refine(
			({ zh, en }) =>
				!/[本此][章节页表]|此处/.test(zh) &&
				!/\bth(?:is|e above) (?:chapter|section|page|table)\b/i.test(en),
			'says “this chapter”, and stands on several pages: name the place by <Ref to="…" />',
		),
	}),
);

/** Printed figures that contradict each other. */
export type Discrepancy = Frozen<z.output<typeof discrepanciesSchema>>[number];

/** Where this edition departs from the print, and where the print is evidently wrong; by line. */
export const departuresSchema = z.array(
	z.strictObject({
		line: sourceLineSchema,
		/** Permanent id of where it stands here; left out where the passage stands nowhere. */
		at: textSchema.optional(),
		/** The Chinese words of the line. */
		printed: textSchema,
		/** How this edition has it. What stands in “ ” are its own words at that place. */
		here: bilingualSchema,
		reason: bilingualSchema,
		/** It touches a meaning: the section `at` says it too, below its text. */
		noted: z.literal(true).optional(),
	}),
);

export type Departure = Frozen<z.output<typeof departuresSchema>>[number];

const ledgerEntrySchema = z.strictObject({
	kind: z.enum(['figure', 'date', 'name']),
	/** Digit for digit as the source prints it. */
	value: textSchema,
	unit: textSchema.optional(),
	line: sourceLineSchema,
	/** Id of the section it stands in; the chapter's slug for what precedes the first heading. */
	section: idSchema,
	zh: textSchema,
	en: textSchema,
});

export type LedgerEntry = Frozen<z.output<typeof ledgerEntrySchema>>;

export const ledgerSchema = z.strictObject({
	chapter: idSchema,
	entries: listOf(ledgerEntrySchema),
});

const chapterNoteSchema = z.strictObject({
	/** Slugs of the chapters whose tables the note covers. */
	chapters: listOf(idSchema).min(1),
	/** Printed number of the footnote. */
	footnote: idSchema,
});

/** A note of the report that speaks of all tables of some chapters. */
export type ChapterNote = Frozen<z.output<typeof chapterNoteSchema>>;

/** What holds for the figures of whole chapters, `content/figure-facts.json`. */
export const figureFactsSchema = z.strictObject({
	/** Which entities and sites the figures include. */
	boundaries: z.array(chapterNoteSchema),
	/** Left out where the report has no assurance statement. */
	assurance: z
		.strictObject({
			/** Section that prints standard, type and level. */
			section: idSchema,
			/** As printed in that section. */
			standard: bilingualSchema,
			/** As printed in that section. */
			typeAndLevel: bilingualSchema,
			/** What holds for a table that no note of `assured` covers. */
			scope: bilingualSchema,
			/** Ids of discrepancies within what the report says of its assurance. */
			discrepancies: listOf(idSchema),
			/** Notes that say that the figures of a chapter were assured. */
			assured: z.array(chapterNoteSchema),
		})
		.optional(),
});

export type FigureFactsFile = Frozen<z.output<typeof figureFactsSchema>>;

/** The list of links that leave the site, `content/outgoing-links.json`. */
export const outgoingLinksSchema = z.array(
	z
		.strictObject({
			address: webAddressSchema,
			/** Who keeps the page. */
			publisher: bilingualSchema,
			/** Day on which the address was taken down. */
			noted: daySchema,
			/** Language in which it opens, where the report or the address tells. */
			language: bilingualSchema.keyof().optional(),
			/** The page as an archive keeps it, where one is known: its address ends with the page's own. */
			archived: webAddressSchema.optional(),
		})
		.refine(
			({ address, archived }) =>
				archived === undefined ||
				(archived.startsWith('https:') && archived !== address && archived.endsWith(address)),
			{
				path: ['archived'],
				error: 'is not an https address of an archive that ends with "address"',
			},
		),
);

export type OutgoingLink = Frozen<z.output<typeof outgoingLinksSchema>>[number];

/** What changed after publication, `content/updates.json`, the latest first. */
export const updatesSchema = z
	.array(
		z.strictObject({
			/** Day of the change. */
			date: daySchema,
			title: bilingualSchema,
			text: bilingualSchema,
			/** Figures that changed: the permanent id of the place, the old value and the new one, as printed. */
			changes: listOf(
				z.strictObject({ at: textSchema, old: bilingualSchema, new: bilingualSchema }),
				({ at }) => at,
			)
				.min(1)
				.optional(),
		}),
	)
	.min(1, 'is empty: its last entry is the publication')
	.refine(
		(updates) => updates.at(-1)?.changes === undefined,
		'ends with changes: its last entry is the publication',
	);

export type Update = Frozen<z.output<typeof updatesSchema>>[number];

/** Questions that the explorer starts from, `content/questions.json`. */
export const questionsSchema = listOf(
	z.strictObject({
		id: idSchema,
		question: bilingualSchema,
		/** `table.row`: the indicators that answer it, at most as many as a chart tells apart. */
		rows: listOf(textSchema).min(1).max(6),
		kind: z.enum(explorerKinds),
		/** Id of the column whose period stands for 100; left out for printed figures. */
		base: textSchema.optional(),
	}),
);

export type Question = Frozen<z.output<typeof questionsSchema>>[number];
