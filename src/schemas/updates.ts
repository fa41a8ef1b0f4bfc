// What changed after publication, `content/updates.json`, the latest first.

import { z } from 'astro/zod';
import { bilingualSchema, textSchema, type Frozen } from './text.ts';

export const updatesSchema = z
	.array(
		z.strictObject({
			/** Day of the change. */
			date: z.iso.date(),
			title: bilingualSchema,
			text: bilingualSchema,
			/** Figures that changed: the permanent id of the place, the old value and the new one, as printed. */
			changes: z
				.array(z.strictObject({ at: textSchema, old: bilingualSchema, new: bilingualSchema }))
				.optional(),
		}),
	)
	.min(1, 'is empty: its last entry is the publication');

export type Update = Frozen<z.output<typeof updatesSchema>>[number];
