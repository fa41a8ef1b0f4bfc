// The directory of links as data, for links.json and links.csv.

import { buildDirectory } from '../views/directory.ts';
import { shortPath } from '../domain/links/permalink.ts';
import { inEachLocale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { base, linkTo, origin } from '../site/address.ts';

/** Returns one record for each chapter, section and table. Addresses have a host where SITE_URL names one. */
export function buildLinkList(report: Report) {
	const host = origin ?? '';
	return buildDirectory(report).flatMap(({ slug, entries }) =>
		entries.map(({ id, kind, title, sitePage, fragment, codes, backlinks }) => ({
			id,
			kind,
			chapter: slug,
			title,
			short: host + shortPath(base, id),
			address: inEachLocale((locale) => host + linkTo(locale, sitePage, fragment)),
			codes,
			linkedFrom: backlinks.map((backlink) => backlink.id),
		})),
	);
}
