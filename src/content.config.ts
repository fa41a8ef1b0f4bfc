// Collections: a loader and a schema each. Rules across files are in src/domain/checks.

import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentRoot } from './read/content-files.ts';
import { chapterSchema } from './schemas/chapter.ts';

const chapters = defineCollection({
	// Astro compiles the bodies from their files; in the store they would only take room.
	loader: glob({
		base: join(contentRoot(), 'content/chapters'),
		pattern: '*/*.mdx',
		retainBody: false,
	}),
	schema: chapterSchema,
});

export const collections = { chapters };
