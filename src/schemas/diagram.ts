// One diagram, `content/diagrams/<id>.json`: what a chapter's text says, as a drawing whose words stand in that text.

import { z } from 'astro/zod';
import { bilingualSchema, listOf, textSchema, type Frozen } from './text.ts';

/** Address of a cell, `table.row.column`: its figure is printed, never typed again. */
const cellAddressSchema = textSchema.regex(
	/^[a-z0-9-]+(?:\.[a-z0-9-]+){2}$/,
	'is no address of a cell: write table.row.column',
);

const byName = ({ name }: { name?: unknown }) => name;

/** Someone or something, with what stands below it. */
const levelSchema = z.strictObject({
	/** As the text has it, to the letter. */
	name: bilingualSchema,
	/** What it is or does. */
	text: bilingualSchema.optional(),
	/** What goes from it to the level above: a report. */
	up: bilingualSchema.optional(),
	/** What comes to it from the level above: guidance. */
	down: bilingualSchema.optional(),
	get below(): z.ZodOptional<z.ZodArray<typeof levelSchema>> {
		return z.array(levelSchema).min(1).optional();
	},
});

const itemSchema = z.strictObject({ name: bilingualSchema, text: bilingualSchema.optional() });

const stepSchema = itemSchema.extend({
	/** Who takes the step, as the text has it. */
	who: bilingualSchema.optional(),
	/** What comes out of it. */
	gives: bilingualSchema.optional(),
	/** Ways into which the step parts. */
	lanes: listOf(itemSchema, byName).min(2).max(4).optional(),
});

/** A year of a way with what holds for it. */
const stationSchema = z
	.strictObject({
		year: textSchema.regex(/^\d{4}$/, 'is not a year such as 2030'),
		/** What the year is: "base year", "no later than"; as the text has it. Cells have their rows' labels. */
		name: bilingualSchema.optional(),
		/** What holds then, as the text has it. */
		value: bilingualSchema.optional(),
		/** Printed figures of that year. */
		cells: listOf(cellAddressSchema).min(1).optional(),
	})
	.refine(
		({ name, value, cells }) => name !== undefined || value !== undefined || cells !== undefined,
		'says nothing: write "name", "value" or "cells"',
	);

const pathSchema = z.strictObject({
	/** What is committed to. */
	name: bilingualSchema,
	/** In order; the last one is when the commitment is due. */
	stations: z
		.array(stationSchema)
		.min(1)
		.max(5)
		.refine(
			(stations) => stations.every(({ year }, at) => year > (stations[at - 1]?.year ?? '')),
			'are not in the order of their years',
		),
	/** What the report does not give, in one sentence. */
	missing: bilingualSchema.optional(),
});

const rankedSchema = z.union([
	itemSchema.extend({ isKey: z.literal(true).optional() }),
	/** A row of a table, by whose label it is called. */
	z.strictObject({
		row: textSchema.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'is no address of a row: write table.row'),
		isKey: z.literal(true).optional(),
	}),
]);

const largeSchema = z.union([
	z.strictObject({ cell: cellAddressSchema, label: bilingualSchema }),
	/** Value and unit as the text has them. */
	z.strictObject({
		value: bilingualSchema,
		unit: bilingualSchema.optional(),
		label: bilingualSchema,
	}),
]);

const shared = {
	/** One sentence that says what is seen. */
	title: bilingualSchema,
	/** What must be known to read it right. */
	note: bilingualSchema.optional(),
};

export const diagramSchema = z.discriminatedUnion('kind', [
	/** Who reports to whom, or what belongs to what. */
	z.strictObject({ ...shared, kind: z.literal('structure'), top: levelSchema }),
	/** Steps in order; in a cycle the first follows the last. */
	z
		.strictObject({
			...shared,
			kind: z.literal('process'),
			isCycle: z.literal(true).optional(),
			steps: listOf(stepSchema, byName).min(2).max(10),
		})
		.refine(
			({ isCycle, steps }) => !isCycle || (steps.length >= 3 && steps.length <= 8),
			'is a cycle, which has three to eight steps',
		),
	/** What happened or will happen when; dates as printed. */
	z.strictObject({
		...shared,
		kind: z.literal('timeline'),
		events: z
			.array(z.strictObject({ date: bilingualSchema, text: bilingualSchema }))
			.min(2)
			.max(12),
	}),
	/** Commitments, each a line from its first year to the one when it is due. */
	z.strictObject({
		...shared,
		kind: z.literal('path'),
		paths: listOf(pathSchema, byName).min(1).max(6),
	}),
	/** What comes before what; some may be set apart as `key`. */
	z
		.strictObject({
			...shared,
			kind: z.literal('ranking'),
			/** What those with "isKey" are called, as the text has it. */
			key: bilingualSchema.optional(),
			items: listOf(rankedSchema, (item) => ('row' in item ? item.row : item.name))
				.min(3)
				.max(20),
		})
		.refine(
			({ key, items }) => (key !== undefined) === items.some(({ isKey }) => isKey),
			'needs "key" where items have "isKey", and nowhere else',
		),
	/** Figures set large. */
	z.strictObject({
		...shared,
		kind: z.literal('pull'),
		figures: z.array(largeSchema).min(1).max(4),
	}),
]);

export type DiagramFile = Frozen<z.output<typeof diagramSchema>>;
export type Level = Frozen<z.output<typeof levelSchema>>;
export type Step = Frozen<z.output<typeof stepSchema>>;
export type Station = Frozen<z.output<typeof stationSchema>>;
