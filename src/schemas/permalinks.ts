// The lock of published addresses, `content/permalinks.json`.

import { z } from 'astro/zod';
import type { Frozen } from './text.ts';

/** A permanent id: of a section, a table, a row (`table.row`), a cell (`table.row.column`) and so on. */
const anchorSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$/, 'is not a permanent id');

/** Pages below their language, one space between two. */
const pagesSchema = z
	.string()
	.regex(
		/^([a-z0-9-]+\/)+( ([a-z0-9-]+\/)+)*$/,
		'is not a list of pages such as "report/climate/ data/water-use/"',
	)
	.refine((pages) => {
		const each = pages.split(' ');
		return new Set(each).size === each.length;
	}, 'has a page twice');

export const permalinksSchema = z.strictObject({
	/** Every id ever published, with the pages on which it stands, or stood last: `data/water-use/ report/nature/`. */
	addresses: z.record(anchorSchema, pagesSchema),
	/** Ids that still exist, with the pages on which they stood before. */
	moves: z.record(anchorSchema, pagesSchema),
	/** Ids that are gone, each with the id that readers are led to instead. */
	redirects: z.record(anchorSchema, anchorSchema),
});

export type PermalinkLock = Frozen<z.output<typeof permalinksSchema>>;
