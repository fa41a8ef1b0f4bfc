// The directory of links: links.json for machines; links.csv for spreadsheets, by RFC 4180, where the byte order mark tells
// Excel that it is UTF-8.

import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { writeJson } from '../files/files.ts';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export function getStaticPaths() {
	return ['csv', 'json'].map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async ({ params: { format } }) => {
	const list = buildLinkList(await loadReport());
	return format === 'json'
		? new Response(writeJson(list), { headers: { 'content-type': 'application/json' } })
		: new Response(writeCsv(list), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

function writeCsv(list: ReturnType<typeof buildLinkList>): string {
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
