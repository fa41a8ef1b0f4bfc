// Where the site is served, as Astro knows it.

import type { Locale } from '../domain/locale/locale.ts';
import { assetPath, pagePath, shortPath, type SitePage } from '../domain/links/permalink.ts';

/** `/` or `/base/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** `https://example.org`, or nothing where the address is not known. */
export const origin: string | undefined = import.meta.env.SITE?.replace(/\/$/, '');

/** Returns the address of `sitePage` in `locale` on this site. */
export function linkTo(locale: Locale, sitePage: SitePage, fragment = ''): string {
	return pagePath(base, locale, sitePage, fragment);
}

/** Returns the address of a file in the site's root. */
export function linkToFile(path: string): string {
	return assetPath(base, path);
}

/** Returns the short address of a permanent id. */
export function linkToId(id: string): string {
	return shortPath(base, id);
}
