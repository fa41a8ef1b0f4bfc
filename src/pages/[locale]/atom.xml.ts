// The updates as an Atom feed (RFC 4287). It needs the site's address: without SITE_URL there is none.

import type { APIRoute } from 'astro';
import { loadReport } from '../../read/report.ts';
import { origin } from '../../site/address.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { writeFeed } from '../../files/feed.ts';
import { answer, localePaths } from '../_routes.ts';

export const getStaticPaths = () => (origin ? localePaths() : []);

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	answer('application/atom+xml', writeFeed(await loadReport(), locale, origin ?? ''));
