// The list of links that leave the site, `content/outgoing-links.json`.

import { z } from 'astro/zod';
import type { OutgoingLink } from '../domain/checks/check-outgoing.ts';
import { bilingualSchema } from './text.ts';

export const outgoingLinksSchema: z.ZodType<readonly OutgoingLink[]> = z.array(
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
