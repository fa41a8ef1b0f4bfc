// What search engines read of the tables: schema.org Dataset and DataCatalog.

import { languageTags, locales, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { TableData } from '../domain/kpi/table-data.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { addressOf, fileFormats, getTables, mediaTypes, tableFileAddress } from './files.ts';

/** Returns the Dataset of `data` for its page in `locale`. */
export function buildDataset(data: TableData, locale: Locale): object {
	const periods = data.columns.flatMap(({ period }) => period?.split('/') ?? []).sort();
	const [first, last] = [periods[0], periods.at(-1)];
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': data.address[locale],
		name: data.title[locale],
		alternateName: otherLocales(locale).map((other) => data.title[other]),
		description: describe(data, locale),
		url: data.address[locale],
		inLanguage: locales.map((locale) => languageTags[locale]),
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: data.report.publisher[locale] },
		isBasedOn: data.report.address,
		...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
		variableMeasured: data.rows
			.filter(({ cells }) => cells.length > 0)
			.map(({ label, groups, unit }) => ({
				'@type': 'PropertyValue',
				name: [...groups, label].map((words) => words[locale]).join(' › '),
				...(unit ? { unitText: unit[locale] } : {}),
			})),
		includedInDataCatalog: { '@type': 'DataCatalog', '@id': addressOf(locale, { page: 'data' }) },
		distribution: fileFormats.map((format) => ({
			'@type': 'DataDownload',
			encodingFormat: mediaTypes[format],
			contentUrl: tableFileAddress(data.id, format),
		})),
	};
}

/** Returns the DataCatalog of `report` for the list of its tables in `locale`. */
export function buildDataCatalog(report: Report, locale: Locale): object {
	const t = getTranslator(locale);
	const address = addressOf(locale, { page: 'data' });
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		'@id': address,
		name: t('data.title'),
		description: t('data.intro'),
		url: address,
		inLanguage: locales.map((locale) => languageTags[locale]),
		dataset: getTables(report).map((data) => ({
			'@type': 'Dataset',
			'@id': data.address[locale],
			name: data.title[locale],
			description: describe(data, locale),
			url: data.address[locale],
		})),
	};
}

/** Table, chapter and report. Search engines want fifty characters at least. */
function describe({ title, chapter, report }: TableData, locale: Locale): string {
	return [title, chapter.title, report.title].map((words) => words[locale]).join(' · ');
}
