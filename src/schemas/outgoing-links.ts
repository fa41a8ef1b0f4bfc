// The list of links that leave the site, `content/outgoing-links.json`.

import { z } from 'astro/zod';
import { bilingualSchema, type Frozen } from './text.ts';

export const outgoingLinksSchema = z.array(
	z.strictObject({
		address: z.url(),
		/** Who keeps the page. */
		publisher: bilingualSchema,
		/** Day on which the address was taken down. */
		noted: z.iso.date(),
		/** The page as an archive keeps it, where one is known. */
		archived: z.url().optional(),
	}),
);

export type OutgoingLink = Frozen<z.output<typeof outgoingLinksSchema>>[number];
