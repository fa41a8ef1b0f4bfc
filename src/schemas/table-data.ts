// The JSON of a table, and the JSON Schema that is published with it.

import { z } from 'astro/zod';
import { pendingSchema } from './kpi-table.ts';
import { lastingOmissions, qualifiers } from './lists.ts';
import {
	bilingualSchema,
	decimalSchema,
	periodSchema,
	sourceLineSchema,
	type Frozen,
} from './text.ts';

const footnotes = z.array(z.string()).describe('Numbers of footnotes, as in "footnotes".');
const discrepancies = z.array(z.string()).describe('Ids of discrepancies, as in "discrepancies".');
const sourceLine = sourceLineSchema.describe('Line of the source text.');

export const cellSchema = z.strictObject({
	id: z
		.string()
		.describe('table.row.column: the fragment of its address on the page of the table.'),
	column: z.string().describe('Id of the column.'),
	status: z
		.union([z.enum(['value', 'text', ...lastingOmissions]), pendingSchema])
		.describe(
			'Whether there is a value or a text, else why there is none; "pending-" with the month for which the report announces it.',
		),
	value: decimalSchema
		.optional()
		.describe('The digits of the report without grouping, as a string so that no zero is lost.'),
	qualifier: z
		.enum(qualifiers)
		.optional()
		.describe('What the report says before the value: it is no exact figure.'),
	printed: bilingualSchema
		.optional()
		.describe(
			'The value with its qualifier as each language prints it, or the text; absent where nothing is reported.',
		),
	footnotes,
	discrepancies,
	sourceLine,
});

const rowSchema = z.strictObject({
	id: z.string().describe('table.row: the fragment of its address on the page of the table.'),
	label: bilingualSchema,
	groups: z.array(bilingualSchema).describe('Labels of the rows above it, outermost first.'),
	unit: bilingualSchema.optional().describe('Absent for a heading and for texts.'),
	definitions: z
		.array(
			z.strictObject({
				id: z.string(),
				term: bilingualSchema,
				definition: bilingualSchema,
				address: bilingualSchema,
			}),
		)
		.describe('What the glossary of this edition says of it.'),
	definedIn: z
		.enum(['glossary', 'notes', 'nowhere'])
		.describe(
			'glossary: see "definitions". notes: the report defines it at most in the notes. nowhere: it gives no definition.',
		),
	footnotes,
	discrepancies,
	sourceLine,
	cells: z.array(cellSchema).describe('None for a heading.'),
});

const noteSchema = z.strictObject({
	id: z.string().describe('Its number in the report.'),
	text: bilingualSchema,
	chapter: z
		.string()
		.optional()
		.describe('Id of the chapter in which it stands, if not below the table.'),
	sourceLine: sourceLine.optional(),
	address: bilingualSchema,
});

export const tableDataSchema = z.strictObject({
	id: z.string(),
	title: bilingualSchema,
	address: bilingualSchema.describe('Address of the page of the table.'),
	report: z.strictObject({
		title: bilingualSchema,
		publisher: bilingualSchema,
		period: periodSchema.describe('First and last day of the reporting period.'),
		address: z.string().describe('Where the publisher keeps the report.'),
		published: z.string().describe('Month of publication.'),
		sha256: z.string().describe('Checksum of the source text, whose lines "sourceLine" counts.'),
	}),
	chapter: z.strictObject({
		id: z.string(),
		title: bilingualSchema,
		address: bilingualSchema,
		page: z.int().optional().describe('Page of the original report on which the chapter begins.'),
	}),
	codes: z
		.array(
			z.strictObject({
				id: z.string(),
				standard: bilingualSchema,
				code: z.string(),
				title: bilingualSchema,
			}),
		)
		.describe('Disclosures that the table answers.'),
	boundary: noteSchema
		.optional()
		.describe('What the figures include; absent where the report does not say it of the chapter.'),
	assurance: z
		.strictObject({
			status: z
				.enum(['assured', 'not-listed'])
				.describe(
					'assured: a note says so. not-listed: the report does not list what was assured.',
				),
			basis: bilingualSchema.describe('The note, or what holds where there is none.'),
			standard: bilingualSchema.describe('As the assurance statement on the report has it.'),
			typeAndLevel: bilingualSchema.describe('As the assurance statement on the report has it.'),
			address: bilingualSchema.describe('The section that prints them.'),
			discrepancies: z
				.array(z.strictObject({ id: z.string(), title: bilingualSchema, note: bilingualSchema }))
				.describe('What the report says differently elsewhere.'),
		})
		.optional()
		.describe('Absent where the report has no assurance statement.'),
	columns: z.array(
		z.strictObject({
			id: z.string(),
			label: bilingualSchema,
			period: periodSchema.optional().describe('Absent for a column that is no period.'),
		}),
	),
	rows: z.array(rowSchema),
	breaks: z
		.array(
			z.strictObject({
				at: z.string().describe('Id of the first column of the new scope.'),
				rows: z.array(z.string()).describe('Ids of the rows (table.row) whose figures it parts.'),
				footnote: z.string().describe('Number of the footnote that says why.'),
				address: bilingualSchema.describe('Address of that footnote.'),
			}),
		)
		.describe('From which column on figures no longer compare with those of earlier periods.'),
	footnotes: z.array(noteSchema),
	notes: z.array(bilingualSchema).describe('Remarks on the whole table.'),
	discrepancies: z
		.array(
			z.strictObject({
				id: z.string(),
				mark: z.string(),
				title: bilingualSchema,
				note: bilingualSchema,
				sourceLines: z.array(sourceLineSchema),
			}),
		)
		.describe('Figures of the table that contradict others of the report.'),
});

/** A KPI table with everything that is known of its figures, in every language. */
export type TableData = Frozen<z.output<typeof tableDataSchema>>;
export type RowData = TableData['rows'][number];
export type CellData = RowData['cells'][number];
export type NoteData = TableData['footnotes'][number];
export type AssuranceData = NonNullable<TableData['assurance']>;

/** Returns the JSON Schema of a table's JSON, draft 2020-12. `$schema` is the address that each file names. */
export function buildTableJsonSchema(address: string): object {
	return buildJsonSchema(tableDataSchema, 'KPI table', address);
}

/** Returns the JSON Schema of the files that `schema` describes. */
export function buildJsonSchema(schema: z.ZodObject, title: string, address: string): object {
	const { properties, ...described } = z.toJSONSchema(schema);
	return {
		...described,
		$id: address,
		title,
		properties: { $schema: { type: 'string' }, ...properties },
	};
}
