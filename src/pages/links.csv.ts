// links.csv: the directory of links for spreadsheets, by RFC 4180; the byte order mark tells Excel that it is UTF-8.

import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export const GET: APIRoute = async () => {
	const records = buildLinkList(await loadReport()).map((own) => ({
		id: own.id,
		kind: own.kind,
		chapter: own.chapter,
		title_zh: own.title.zh,
		title_en: own.title.en,
		short_address: own.short,
		address_zh: own.address.zh,
		address_en: own.address.en,
		codes: own.codes.join('; '),
		linked_from: own.linkedFrom.join(' '),
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
