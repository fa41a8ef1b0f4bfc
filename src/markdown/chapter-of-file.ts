// The chapter that a plugin works on.

import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../domain/locale/locale.ts';

/** Returns the language and the slug of `…/chapters/<language>/<slug>.mdx`; throws for another file. */
export function chapterOf(file: VFile): { locale: Locale; slug: string } {
	const [, locale = '', slug = ''] =
		/chapters[\\/]([a-z]+)[\\/]([a-z0-9-]+)\.mdx$/.exec(file.path) ?? [];
	if (!isLocale(locale)) throw new Error(`${file.path} is not a chapter.`);
	return { locale, slug };
}
