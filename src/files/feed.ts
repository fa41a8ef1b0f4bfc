// The updates as an Atom feed (RFC 4287).

import { getById } from '../domain/index/report-index.ts';
import type { SitePage } from '../domain/links/permalink.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { escapeMarkup } from '../domain/markup/escape-markup.ts';
import type { Report } from '../domain/report/report.ts';

export interface FeedFrame {
	/** BCP 47. */
	readonly tag: string;
	readonly title: string;
	/** Whole addresses of the updates page and of the feed. */
	readonly page: string;
	readonly self: string;
	readonly author: string;
	readonly addressOf: (sitePage: SitePage, fragment: string) => string;
}

/** Returns the feed of `report` in `locale`. Days are given as midnight UTC. */
export function writeFeed(report: Report, locale: Locale, frame: FeedFrame): string {
	const entries = report.updates.map(({ date, title, text, changes = [] }) => {
		const address = `${frame.page}#update-${date}`;
		const lines = changes.map(({ at, old, new: now }) => {
			const { sitePage, fragment, title: name } = getById(report.index.destinations, at);
			return `${name[locale]} (${frame.addressOf(sitePage, fragment)}): ${old[locale]} → ${now[locale]}`;
		});
		return [
			'	<entry>',
			`		<id>${escapeMarkup(address)}</id>`,
			`		<title>${escapeMarkup(title[locale])}</title>`,
			`		<link rel="alternate" type="text/html" href="${escapeMarkup(address)}"/>`,
			`		<updated>${date}T00:00:00Z</updated>`,
			`		<content type="text">${escapeMarkup([text[locale], ...lines].join('\n'))}</content>`,
			'	</entry>',
		].join('\n');
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.tag}">`,
		`	<id>${escapeMarkup(frame.page)}</id>`,
		`	<title>${escapeMarkup(frame.title)}</title>`,
		`	<link rel="self" type="application/atom+xml" href="${escapeMarkup(frame.self)}"/>`,
		`	<link rel="alternate" type="text/html" href="${escapeMarkup(frame.page)}"/>`,
		`	<updated>${report.updates[0]?.date ?? ''}T00:00:00Z</updated>`,
		`	<author><name>${escapeMarkup(frame.author)}</name></author>`,
		...entries,
		'</feed>',
		'',
	].join('\n');
}
