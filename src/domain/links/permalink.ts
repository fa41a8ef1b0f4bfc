// The one place that makes addresses. Every path begins with the site's base path and ends with a slash or a fragment.

import type { Locale } from '../locale/locale.ts';

/** A page of the site, without language. */
/** A page that is the site's own, not a chapter or a table. */
export type OwnPage =
	| 'home'
	| 'data'
	| 'explore'
	| 'audit'
	| 'search'
	| 'glossary'
	| 'about'
	| 'accessibility'
	| 'links'
	| 'updates';

export type SitePage =
	| { readonly page: OwnPage }
	| { readonly page: 'chapter'; readonly slug: string }
	/** A chapter in two languages at once. */
	| { readonly page: 'parallel'; readonly slug: string }
	| { readonly page: 'table'; readonly id: string };

/** Returns the address of `sitePage` in `locale`: `/base/zh/report/climate/#fragment`. `base` is `/` or `/base/`. */
export function pagePath(base: string, locale: Locale, sitePage: SitePage, fragment = ''): string {
	const hash = fragment ? `#${fragment}` : '';
	return `${base}${locale}/${sitePagePath(sitePage)}${hash}`;
}

/** Returns the address of a file in the site's root: `/base/pagefind/pagefind.js`. */
export function assetPath(base: string, path: string): string {
	return `${base}${path}`;
}

/** Returns the short address of a permanent id, which is in no language: `/base/s/ghg-inventory/`. */
export function shortPath(base: string, id: string): string {
	return `${base}s/${id}/`;
}

/** `base` as a path that begins and ends with a slash; throws on anything else than letters, digits and `-._/`. */
export function normalizeBase(base: string): string {
	const inner = base.replace(/^\/+|\/+$/g, '');
	if (!/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?$/.test(inner)) {
		throw new Error(
			`BASE_PATH "${base}" is not a path. Write the folder under which the site is served, for example /reports/2023.`,
		);
	}
	return inner ? `/${inner}/` : '/';
}

/** `site` as an origin without a slash; throws unless it is an `http(s)` address without a path. */
export function normalizeSite(site: string): string {
	let url: URL;
	try {
		url = new URL(site);
	} catch {
		throw new Error(
			`SITE_URL "${site}" is not an address. Write it with its scheme, for example https://example.org.`,
		);
	}
	if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
		throw new Error(
			`SITE_URL "${site}" is more than an origin. Write scheme and host only, and the folder in BASE_PATH.`,
		);
	}
	return url.origin;
}

/** Returns the address of `sitePage` below its language: `report/climate/`; empty for the home page. */
export function sitePagePath(sitePage: SitePage): string {
	switch (sitePage.page) {
		case 'home':
			return '';
		case 'chapter':
			return `report/${sitePage.slug}/`;
		case 'parallel':
			return `parallel/${sitePage.slug}/`;
		case 'audit':
			return 'data/audit/';
		case 'table':
			return `data/${sitePage.id}/`;
		default:
			return `${sitePage.page}/`;
	}
}
