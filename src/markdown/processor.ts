// The Markdown pipeline of the chapters, the one place where its plugins are listed.

import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { getTranslator } from '../i18n/translator.ts';
import type { SectionCodes } from '../read/section-codes.ts';
import { locales } from '../domain/locale/locale.ts';
import { tellLocale } from './component-locale.ts';
import { takeIds } from './heading-ids.ts';
import { refuseFaults } from './policy.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { shareWalk } from './share-walk.ts';

/**
 * Builds the processor for a site under `base`; `codes` are the disclosures by section, `indexSlug` the chapter of the index.
 * A single tilde is a range in Chinese, never a strike-through.
 */
export function buildProcessor(base: string, codes: SectionCodes, indexSlug: string) {
	const translators = Object.fromEntries(locales.map((locale) => [locale, getTranslator(locale)]));
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [
			[remarkGfm, { singleTilde: false }],
			remarkCjkFriendly,
			[shareWalk, [refuseFaults, takeIds, tellLocale]],
		],
		rehypePlugins: [
			[rehypeMarginNotes, { translators }],
			rehypeTables,
			[rehypeLinks, { translators }],
			[rehypeSections, { base, codes, indexSlug, translators }],
		],
		remarkRehype: { clobberPrefix: '' },
	});
}
