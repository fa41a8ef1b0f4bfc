// What search engines read of the tables: schema.org Dataset and DataCatalog.

import { languageTags, locales, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { TableData } from '../domain/kpi/table-data.ts';
import { fileFormats, mediaTypes, type FileFormat } from './files.ts';

/** Returns the Dataset of `data` for its page in `locale`. `fileOf` gives the address of one of its files. */
export function buildDataset(
	data: TableData,
	locale: Locale,
	catalog: string,
	fileOf: (format: FileFormat) => string,
): object {
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
		includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalog },
		distribution: fileFormats.map((format) => ({
			'@type': 'DataDownload',
			encodingFormat: mediaTypes[format],
			contentUrl: fileOf(format),
		})),
	};
}

/** Returns the DataCatalog of `tables` for the list of tables in `locale`, at `address`. */
export function buildDataCatalog(
	tables: readonly TableData[],
	locale: Locale,
	words: { readonly name: string; readonly description: string },
	address: string,
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		'@id': address,
		...words,
		url: address,
		inLanguage: locales.map((locale) => languageTags[locale]),
		dataset: tables.map((data) => ({
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
