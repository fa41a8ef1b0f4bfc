// The files that hold what answers each code: their names, and the links to them.

import { inEachLocale, type Bilingual, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkToFile } from '../site/address.ts';

/** The formats of everything that is offered as a table. */
export const fileFormats = ['csv', 'json', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The name of the files that hold every standard. */
export const allCodes = 'all';

/** Returns the sets of codes that have files: all of them and each standard; none where the report answers no standard. */
export function listCodeSets({ standards }: Report): string[] {
	return standards.length > 0 ? [allCodes, ...standards.map(({ id }) => id)] : [];
}

/** Returns the file of the codes of the standard `set`, or of all: `data/by-code/gri.csv`. */
export function codeFile(set: string, format: FileFormat): string {
	return `data/by-code/${set}.${format}`;
}

/** Returns what the files of the standard `set`, or of all, hold. */
export function titleCodeFile({ standards }: Report, set: string): Bilingual {
	const standard = standards.find(({ id }) => id === set);
	return inEachLocale((locale) => {
		const t = getTranslator(locale);
		return t('codes.title', { standard: standard?.name[locale] ?? t('codes.all') });
	});
}

/** Returns the links to the files of the codes of the standard `set`, or of all. */
export function linkCodeFiles(report: Report, set: string, locale: Locale) {
	const title = titleCodeFile(report, set)[locale];
	return fileFormats.map((format) => ({
		href: linkToFile(codeFile(set, format)),
		text: format.toUpperCase(),
		label: getTranslator(locale)('download.table', { title, format: format.toUpperCase() }),
	}));
}
