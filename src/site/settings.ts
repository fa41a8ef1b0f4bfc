// Where the site will be served, as the environment says it; docs/deploying.md explains both.

import process from 'node:process';
import { normalizeBase, normalizeSite } from '../domain/links/permalink.ts';

export interface SiteSettings {
	/** `/` or `/base/`. */
	readonly base: string;
	/** `https://example.org`, where it is known. */
	readonly origin: string | undefined;
}

/** Reads SITE_URL and BASE_PATH; throws on what is no address or no path. */
export function readSiteSettings(): SiteSettings {
	const { BASE_PATH: base = '/', SITE_URL: site } = process.env;
	return { base: normalizeBase(base), origin: site ? normalizeSite(site) : undefined };
}
