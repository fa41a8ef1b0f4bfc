// links.csv: the directory of links for spreadsheets, by RFC 4180; the byte order mark tells Excel that it is UTF-8.

import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export const GET: APIRoute = async () => {
	const records = buildLinkList(await loadReport()).map((entry) => ({
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
	return new Response(
		stringify(records, {
			bom: true,
			header: true,
			record_delimiter: 'windows',
			escape_formulas: true,
		}),
		{ headers: { 'content-type': 'text/csv; charset=utf-8' } },
	);
};
