// The ways in from the home page: each leads to a page that the report has, and says how much is behind it.

import { formatDay } from '../domain/locale/dates.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { listNames } from '../domain/locale/period-words.ts';
import { formatDecimal } from '../domain/figure/print-number.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { auditReport } from './audit/audit-results.ts';
import { hasPage } from './page-list.ts';
import { linkIndex } from './site-menu.ts';

export interface Door {
	readonly href: string;
	readonly title: string;
	readonly note: string;
}

/** Builds the doors of `report`; `contents` is where the home page lists the chapters. */
export function buildDoors(report: Report, locale: Locale, contents: string): Door[] {
	const t = getTranslator(locale);
	const { chapters, questions, tables, standards, discrepancies, updates } = report;
	const disclosures = standards.flatMap((standard) => standard.disclosures);
	const [latest] = updates;
	return [
		{
			href: contents,
			title: t('door.read'),
			note: t('door.read.note', { count: chapters.length }),
		},
		...(hasPage(report, 'explore')
			? [
					{
						href: linkTo(locale, { page: 'explore' }),
						title: t('door.explore'),
						note:
							questions.length > 0
								? t('door.explore.note', { count: questions.length })
								: t('door.explore.plain'),
					},
				]
			: []),
		...(hasPage(report, 'data')
			? [
					{
						href: linkTo(locale, { page: 'data' }),
						title: t('data.title'),
						note: t('door.data.note', { count: tables.length }),
					},
				]
			: []),
		...linkIndex(report, locale).map(({ slug, title }) => ({
			href: linkTo(locale, { page: 'chapter', slug }),
			title,
			note: t('door.index.note', {
				count: disclosures.length,
				standards: listNames(
					standards.map(({ id }) => id.toUpperCase()),
					locale,
				),
			}),
		})),
		...(hasPage(report, 'audit')
			? [
					{
						href: linkTo(locale, { page: 'audit' }),
						title: t('site.audit'),
						note: [
							{ word: 'door.audit.checks', count: countChecks(report) } as const,
							{ word: 'door.audit.discrepancies', count: discrepancies.length } as const,
						]
							.filter(({ count }) => count > 0)
							.map(({ word, count }) =>
								t(word, { count, number: formatDecimal(String(count), locale) }),
							)
							.join(t('audit.comma')),
					},
				]
			: []),
		...(latest
			? [
					{
						href: linkTo(locale, { page: 'updates' }),
						title: t('home.updates'),
						note: t('door.updates.note', { day: formatDay(latest.date, locale) }),
					},
				]
			: []),
	];
}

function countChecks(report: Report): number {
	return [...auditReport(report).values()].flat().length;
}
