// The directory of links as data, for links.json and links.csv.

import { stringify } from 'csv-stringify/sync';
import { buildDirectory } from '../views/directory.ts';
import { inEachLocale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkToId, origin } from '../site/address.ts';
import { addressOf } from './files.ts';

/** Returns one record for each chapter, section and table. Addresses have a host where SITE_URL names one. */
export function buildLinkList(report: Report) {
	return buildDirectory(report).flatMap(({ slug, entries }) =>
		entries.map(({ id, kind, title, sitePage, fragment, codes, backlinks }) => ({
			id,
			kind,
			chapter: slug,
			title,
			short: (origin ?? '') + linkToId(id),
			address: inEachLocale((locale) => addressOf(locale, sitePage, fragment)),
			codes,
			linkedFrom: backlinks.map((backlink) => backlink.id),
		})),
	);
}

/** The list for spreadsheets, by RFC 4180; the byte order mark tells Excel that it is UTF-8. */
export function writeLinkCsv(list: ReturnType<typeof buildLinkList>): string {
	const records = list.map((entry) => ({
		id: entry.id,
		kind: entry.kind,
		chapter: entry.chapter,
		title_zh: entry.title.zh,
		title_en: entry.title.en,
		short_address: entry.short,
		address_zh: entry.address.zh,
		address_en: entry.address.en,
		codes: entry.codes.join('; '),
		linked_from: entry.linkedFrom.join(' '),
	}));
	const form = {
		bom: true,
		header: true,
		record_delimiter: 'windows',
		escape_formulas: true,
	} as const;
	return stringify(records, form);
}
