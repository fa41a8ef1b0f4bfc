// The Markdown pipeline of the chapters, the one place where its plugins are listed.

import { unified } from '@astrojs/markdown-remark';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTerms, type NamedTerm } from './rehype-terms.ts';
import { remarkChapter } from './remark-chapter.ts';
import { syntaxPlugins } from './syntax.ts';

/** Builds the processor for a site under `base` whose glossary has the terms that `loadTerms` returns. */
export function buildProcessor(base: string, loadTerms: () => Promise<readonly NamedTerm[]>) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [...syntaxPlugins, remarkChapter],
		rehypePlugins: [
			...[rehypeMarginNotes, rehypeTables, rehypeLinks],
			[rehypeSections, { base }],
			[rehypeTerms, { base, loadTerms }],
		],
		remarkRehype: { clobberPrefix: '' },
	});
}
