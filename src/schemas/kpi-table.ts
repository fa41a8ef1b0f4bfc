// One KPI table, `content/kpi/<id>.json`.

import { z } from 'astro/zod';
import {
	chartKinds,
	omissionReasons,
	type KpiRow,
	type KpiTableFile,
} from '../domain/kpi/kpi-table.ts';
import { identitySchema } from './identity.ts';
import {
	bilingualSchema,
	decimalSchema,
	idSchema,
	periodSchema,
	sourceLineSchema,
	textSchema,
} from './text.ts';

const cellExtras = {
	/** Printed numbers of the footnotes that the cell carries. */
	footnotes: z.array(idSchema).optional(),
	/** Line of the source, where it is not the row's. */
	line: sourceLineSchema.optional(),
};

/** Exactly one of value, text and omission. */
const cellSchema = z
	.strictObject({
		value: decimalSchema.optional(),
		text: bilingualSchema.optional(),
		omission: z.enum(omissionReasons).optional(),
		...cellExtras,
	})
	.refine(
		({ value, text, omission }) =>
			[value, text, omission].filter((part) => part !== undefined).length === 1,
		'needs exactly one of "value", "text" and "omission"',
	);

const rowSchema: z.ZodType<KpiRow> = z.lazy(() =>
	z.strictObject({
		id: idSchema,
		label: bilingualSchema,
		unit: bilingualSchema.optional(),
		line: sourceLineSchema,
		footnotes: z.array(idSchema).optional(),
		/** Ids of the glossary terms that define it, where its labels do not name them. */
		terms: z.array(idSchema).min(1).optional(),
		cells: z.record(idSchema, cellSchema).optional(),
		children: z.array(rowSchema).optional(),
	}),
);

const columnSchema = z.union([
	z.strictObject({ id: idSchema, period: periodSchema }),
	z.strictObject({ id: idSchema, label: bilingualSchema }),
]);

export const kpiTableSchema: z.ZodType<KpiTableFile> = z.strictObject({
	title: bilingualSchema,
	/** Slug of the chapter it belongs to. */
	chapter: idSchema,
	/** Place among the chapter's tables, from 1. */
	order: z.int().positive(),
	topics: z.array(idSchema),
	standards: z.array(idSchema),
	columns: z.array(columnSchema).min(1),
	rows: z.array(rowSchema).min(1),
	footnotes: z
		.array(z.strictObject({ id: idSchema, text: bilingualSchema, line: sourceLineSchema }))
		.optional(),
	notes: z.array(bilingualSchema).optional(),
	identities: z.array(identitySchema).optional(),
	charts: z
		.array(
			z.strictObject({
				id: idSchema,
				kind: z.enum(chartKinds),
				rows: z.array(textSchema).min(1),
				title: bilingualSchema,
				/** From which column on the figures no longer compare with those before, and the footnote that says so. */
				break: z
					.strictObject({
						at: idSchema,
						footnote: idSchema,
						/** The table that carries the footnote, where the same figures stand in another one. */
						table: idSchema.optional(),
					})
					.optional(),
				/** In `progress`: the cell, `row.column`, that holds what 100 % stands for. */
				target: textSchema.optional(),
			}),
		)
		.optional(),
});
