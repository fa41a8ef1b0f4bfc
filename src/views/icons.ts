// The site as phones keep it: its mark in their sizes, and the file that names it.

import type { Locale } from '../domain/locale/locale.ts';

/** From the site's root. Safari looks for the first one by this name. */
export const touchIcons = [
	{ file: 'apple-touch-icon.png', size: 180 },
	{ file: 'icon-192.png', size: 192 },
	{ file: 'icon-512.png', size: 512 },
] as const;

/** Returns the manifest of the site in `locale`. */
export function manifestFile(locale: Locale): string {
	return `${locale}/manifest.webmanifest`;
}
