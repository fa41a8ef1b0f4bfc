// The JSON of the codes of a standard with what answers each, and the JSON Schema that is published with it.

import { z } from 'astro/zod';
import { disclosureStates } from './lists.ts';
import { buildJsonSchema, cellSchema, tableDataSchema } from './table-data.ts';
import { bilingualSchema, periodSchema, type Frozen } from './text.ts';

/** Whether a figure was assured; `no` where the report has no assurance statement. */
export const assuredWords = ['yes', 'no', 'not-listed'] as const;

const answerCellSchema = cellSchema.extend({
	table: bilingualSchema.describe('Title of the table.'),
	label: bilingualSchema.describe('Of its row.'),
	groups: z.array(bilingualSchema).describe('Labels of the rows above it, outermost first.'),
	columnLabel: bilingualSchema,
	period: periodSchema.optional().describe('Absent for a column that is no period.'),
	unit: bilingualSchema.optional(),
	omission: bilingualSchema.optional().describe('Why there is no figure, in words.'),
	assured: z
		.enum(assuredWords)
		.describe(
			'yes: a note of the report says so. no: the report has no assurance statement. not-listed: it does not list what was assured.',
		),
	address: bilingualSchema,
});

const disclosureSchema = z.strictObject({
	standard: z.string().describe('Id of the standard, as in "standards".'),
	id: z.string(),
	code: z.string(),
	title: bilingualSchema.describe('What it asks for, in the words of this edition.'),
	state: z
		.enum(disclosureStates)
		.describe(
			'figures: answered with figures. text: answered in text. named: the report names it, this edition found no answer. omitted: the report leaves it out and says why.',
		),
	address: bilingualSchema
		.optional()
		.describe('Its row in the content index; absent where no page prints one.'),
	index: z
		.strictObject({
			chapters: z.array(bilingualSchema),
			remarks: z.array(bilingualSchema),
			omissions: z.array(bilingualSchema).describe('Why the report leaves it out.'),
		})
		.describe("What the report's own index says of it."),
	sections: z
		.array(z.strictObject({ id: z.string(), title: bilingualSchema, address: bilingualSchema }))
		.describe('Sections and chapters that answer it, as found by this edition.'),
	cells: z
		.array(answerCellSchema)
		.describe('All cells of the tables that answer it, as found by this edition.'),
});

export const codeDataSchema = z.strictObject({
	report: tableDataSchema.shape.report,
	notes: z.array(bilingualSchema).describe('What to know before using the file.'),
	standards: z.array(z.strictObject({ id: z.string(), name: bilingualSchema })),
	disclosures: z.array(disclosureSchema).describe('In the order of the standards.'),
});

/** The codes of one standard or all with what answers each, in every language. */
export type CodeData = Frozen<z.output<typeof codeDataSchema>>;

/** Returns the JSON Schema of the JSON, draft 2020-12. `$schema` is the address that each file names. */
export function buildCodeJsonSchema(address: string): object {
	return buildJsonSchema(codeDataSchema, 'Disclosures and their answers', address);
}
