// The Markdown pipeline of the chapters, the one place where its plugins are listed.

import { unified } from '@astrojs/markdown-remark';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkChapter } from './remark-chapter.ts';
import { syntaxPlugins } from './syntax.ts';

/** Builds the processor for a site under `base`. */
export function buildProcessor(base: string) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [...syntaxPlugins, remarkChapter],
		rehypePlugins: [rehypeMarginNotes, rehypeTables, rehypeLinks, [rehypeSections, { base }]],
		remarkRehype: { clobberPrefix: '' },
	});
}
