// The language and slug of the chapter that a plugin works on.

import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../domain/locale/locale.ts';

/** The language in `…/chapters/<language>/<slug>.mdx`; throws elsewhere. */
export function localeOfFile(file: VFile): Locale {
	return describe(file).locale;
}

/** The slug in `…/chapters/<language>/<slug>.mdx`; throws elsewhere. */
export function slugOfFile(file: VFile): string {
	return describe(file).slug;
}

function describe(file: VFile): { locale: Locale; slug: string } {
	const [, locale = '', slug = ''] =
		/chapters[\\/]([a-z]+)[\\/]([a-z0-9-]+)\.mdx$/.exec(file.path) ?? [];
	if (!isLocale(locale)) throw new Error(`${file.path} is not a chapter.`);
	return { locale, slug };
}
