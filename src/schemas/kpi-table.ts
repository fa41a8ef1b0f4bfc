// One KPI table, `content/kpi/<id>.json`.

import { z } from 'astro/zod';
import { identitySchema } from './identity.ts';
import { chartKinds, lastingOmissions, qualifiers } from './lists.ts';
import {
	bilingualSchema,
	decimalSchema,
	idSchema,
	listOf,
	monthSchema,
	periodSchema,
	sourceLineSchema,
	textSchema,
	type Frozen,
} from './text.ts';

/** Of a figure that the report announces. */
export const pendingSchema = z.templateLiteral(['pending-', monthSchema]);

const omissionSchema = z.union(
	[z.enum(lastingOmissions), pendingSchema],
	'is no omission: use "not-reported", "not-applicable", or "pending-" with a month, "pending-2024-09"',
);

/** Exactly one of value, text and omission. */
const cellSchema = z
	.strictObject({
		value: decimalSchema.optional(),
		/** Where the value is a bound or a round number. */
		qualifier: z.enum(qualifiers).optional(),
		text: bilingualSchema.optional(),
		omission: omissionSchema.optional(),
		/** Printed numbers of the footnotes that the cell carries. */
		footnotes: listOf(idSchema).optional(),
		/** Line of the source, where it is not the row's. */
		line: sourceLineSchema.optional(),
	})
	.refine(
		({ value, text, omission }) =>
			[value, text, omission].filter((part) => part !== undefined).length === 1,
		'needs exactly one of "value", "text" and "omission"',
	)
	.refine(
		({ text }) => !decimalSchema.safeParse(text?.zh).success,
		'has a number as "text": write it as "value"',
	)
	.refine(
		({ value, qualifier }) => qualifier === undefined || value !== undefined,
		'has a "qualifier" but no "value"',
	);

export type KpiCell = Frozen<z.output<typeof cellSchema>>;

const rowSchema = z.strictObject({
	id: idSchema,
	label: bilingualSchema,
	unit: bilingualSchema.optional(),
	line: sourceLineSchema,
	footnotes: listOf(idSchema).optional(),
	/** Ids of the glossary terms that define it, where its labels do not name them. */
	terms: listOf(idSchema).min(1).optional(),
	/** By column id. A group heading has none. */
	cells: z.record(idSchema, cellSchema).optional(),
	get children(): z.ZodOptional<z.ZodArray<typeof rowSchema>> {
		return z.array(rowSchema).optional();
	},
});

export type KpiRow = Frozen<z.output<typeof rowSchema>>;

/** A reporting period, or a column with a name. */
const columnSchema = z.union([
	/** The label is what readers see of it: `FY2023/24`, `2023 年上半年`. Without one they see the id. */
	z.strictObject({ id: idSchema, period: periodSchema, label: bilingualSchema.optional() }),
	z.strictObject({ id: idSchema, label: bilingualSchema }),
]);

const footnoteSchema = z.strictObject({
	/** The printed number. */
	id: idSchema,
	text: bilingualSchema,
	line: sourceLineSchema,
});

/** From which column on the figures no longer compare with those before, and the footnote that says so. */
const breakSchema = z.strictObject({
	at: idSchema,
	/** Whose figures they are. */
	rows: listOf(idSchema).min(1),
	footnote: idSchema,
	/** The table that carries the footnote, where the same figures stand in another one. */
	table: idSchema.optional(),
});

export type KpiBreak = Frozen<z.output<typeof breakSchema>>;

const chartSchema = z.strictObject({
	id: idSchema,
	kind: z.enum(chartKinds),
	rows: z.array(textSchema).min(1),
	/** What it shows, without what is seen: the subject. */
	title: bilingualSchema,
	/** What is seen, in one sentence without a full stop: the chart's head. */
	finding: bilingualSchema,
	/** In `progress`: the cell, `row.column`, that holds what 100 % stands for. */
	target: textSchema.optional(),
});

export type KpiChart = Frozen<z.output<typeof chartSchema>>;

export const kpiTableSchema = z.strictObject({
	title: bilingualSchema,
	/** Slug of the chapter it belongs to. */
	chapter: idSchema,
	/** Place among the chapter's tables, from 1. */
	order: z.int().positive(),
	topics: listOf(idSchema),
	standards: listOf(idSchema),
	columns: z.array(columnSchema).min(1),
	rows: z.array(rowSchema).min(1),
	footnotes: listOf(footnoteSchema).optional(),
	notes: listOf(bilingualSchema).optional(),
	identities: listOf(identitySchema).optional(),
	/** What the identities with its figures cannot show, and why. */
	limits: listOf(bilingualSchema).optional(),
	breaks: listOf(breakSchema).optional(),
	charts: z.array(chartSchema).optional(),
});

export type KpiTableFile = Frozen<z.output<typeof kpiTableSchema>>;
