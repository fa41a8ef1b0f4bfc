// The updates as an Atom feed (RFC 4287).

import { getById } from '../domain/index/report-index.ts';
import { languageTags, type Locale } from '../domain/locale/locale.ts';
import { escapeMarkup } from '../domain/markup/escape-markup.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo, linkToFile } from '../site/address.ts';

/** Returns the feed of `report` in `locale` on the site at `host`. Days are given as midnight UTC. */
export function writeFeed(report: Report, locale: Locale, host: string): string {
	const page = escapeMarkup(host + linkTo(locale, { page: 'updates' }));
	const self = escapeMarkup(host + linkToFile(`${locale}/atom.xml`));
	const company = report.identity.company[locale];
	const name = `${company} ${report.identity.shortTitle[locale]}`;
	const title = escapeMarkup(`${name} · ${getTranslator(locale)('update.title')}`);
	const entries = report.updates.map(({ date, title: heading, text, changes = [] }) => {
		const address = `${page}#update-${date}`;
		const lines = changes.map(({ at, old, new: now }) => {
			const { sitePage, fragment, title: figure } = getById(report.index.destinations, at);
			return `${figure[locale]} (${host}${linkTo(locale, sitePage, fragment)}): ${old[locale]} → ${now[locale]}`;
		});
		return `	<entry>
		<id>${address}</id>
		<title>${escapeMarkup(heading[locale])}</title>
		<link rel="alternate" type="text/html" href="${address}"/>
		<updated>${date}T00:00:00Z</updated>
		<content type="text">${escapeMarkup([text[locale], ...lines].join('\n'))}</content>
	</entry>
`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">
	<id>${page}</id>
	<title>${title}</title>
	<link rel="self" type="application/atom+xml" href="${self}"/>
	<link rel="alternate" type="text/html" href="${page}"/>
	<updated>${report.updates[0]?.date ?? ''}T00:00:00Z</updated>
	<author><name>${escapeMarkup(company)}</name></author>
${entries.join('')}</feed>
`;
}
