// links.csv: the directory of links for spreadsheets; begins with a byte order mark, so that they read it as UTF-8.

import type { APIRoute } from 'astro';
import { buildLinkList } from '../data/link-list.ts';
import { loadReport } from '../data/report.ts';
import { writeCsv } from '../domain/links/directory.ts';

export const GET: APIRoute = async () => {
	const rows = buildLinkList(await loadReport()).map((own) => [
		own.id,
		own.kind,
		own.chapter,
		own.title.zh,
		own.title.en,
		own.short,
		own.address.zh,
		own.address.en,
		own.codes.join('; '),
		own.linkedFrom.join(' '),
	]);
	const head = [
		'id',
		'kind',
		'chapter',
		'title_zh',
		'title_en',
		'short_address',
		'address_zh',
		'address_en',
		'codes',
		'linked_from',
	];
	return new Response(`\uFEFF${writeCsv([head, ...rows])}`, {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
