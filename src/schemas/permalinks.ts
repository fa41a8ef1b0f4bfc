// The lock of published addresses, `content/permalinks.json`.

import { z } from 'astro/zod';
import type { PermalinkLock } from '../domain/links/permalink-lock.ts';

/** A permanent id: of a section, a table, a row (`table.row`), a cell (`table.row.column`) and so on. */
const anchorSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$/, 'is not a permanent id');

/** Pages below their language, one space between two. */
const pagesSchema = z
	.string()
	.regex(
		/^([a-z0-9-]+\/)+( ([a-z0-9-]+\/)+)*$/,
		'is not a list of pages such as "report/climate/ data/water-use/"',
	);

export const permalinksSchema: z.ZodType<PermalinkLock> = z.strictObject({
	addresses: z.record(anchorSchema, pagesSchema),
	moves: z.record(anchorSchema, pagesSchema),
	redirects: z.record(anchorSchema, anchorSchema),
});
