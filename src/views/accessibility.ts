// What the statement of accessibility lists: only what the tests of the site do, and what is known to fall short.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { hasPage } from './page-list.ts';

/** How the site is tested before each publication. */
export function listTests(report: Report, locale: Locale): string[] {
	const t = getTranslator(locale);
	return [
		t('access.testRules'),
		...(hasPage(report, 'data') ? [t('access.testTables')] : []),
		t('access.testColors'),
		t('access.testSizes'),
		t('access.testKeys'),
		t('access.testScripts'),
		t('access.testForm'),
	];
}

/** What falls short: of the site, then of this edition. */
export function listLimits(report: Report, locale: Locale): string[] {
	const t = getTranslator(locale);
	return [
		t('access.limitReaders'),
		t('access.limitOutside'),
		t('access.limitSearch'),
		...(hasPage(report, 'data') ? [t('access.limitTables'), t('access.limitFiles')] : []),
		...(report.identity.accessibility?.shortfalls ?? []).map((text) => text[locale]),
	];
}
