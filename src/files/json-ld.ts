// What search engines read of the report, its chapters and its tables: schema.org, in the forms that they ask for. It says what
// the content says; where the content names no licence and no author of this edition, none is named.

import { languageTags, locales, otherLocales, type Locale } from '../domain/locale/locale.ts';
import { getById } from '../domain/index/report-index.ts';
import type { TableData } from '../domain/kpi/table-data.ts';
import type { SitePage } from '../domain/links/permalink.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkToId, origin } from '../site/address.ts';
import { buildCard } from '../views/card.ts';
import type { Link } from '../views/links.ts';
import { summarizeTable } from '../views/table-summary.ts';
import {
	addressOf,
	fileAddress,
	fileFormats,
	getTables,
	mediaTypes,
	tableFileAddress,
} from './files.ts';

/** Returns the Report for the home page in `locale`. */
export function buildReportData(report: Report, locale: Locale): object {
	const { identity, source, chapters } = report;
	return {
		...buildWork(report, { page: 'home' }, locale),
		'@type': 'Report',
		name: `${identity.company[locale]} ${identity.title[locale]}`,
		description: identity.description[locale],
		...datesOf(report, () => true),
		about: organization(report, locale),
		temporalCoverage: identity.period,
		isBasedOn: {
			'@type': 'Report',
			name: source.title[locale],
			url: source.address,
			datePublished: source.published,
			inLanguage: source.languages.map((language) => languageTags[language]),
			publisher: organization(report, locale),
		},
		hasPart: chapters.map(({ slug, texts }) => ({
			'@type': 'Article',
			'@id': addressOf(locale, { page: 'chapter', slug }),
			name: texts[locale].meta.title,
		})),
	};
}

/** Returns the Article of a chapter, and its place in the report, for its page in `locale`. */
export function buildChapterData(
	report: Report,
	slug: string,
	crumbs: readonly Link[],
	locale: Locale,
): object {
	const { meta } = getById(report.index.chapters, slug).texts[locale];
	const { '@context': context, ...work } = buildWork(report, { page: 'chapter', slug }, locale);
	const article = {
		...work,
		'@type': 'Article',
		headline: meta.title,
		name: meta.title,
		description: meta.summary,
		...datesOf(report, (id) => report.index.destinations.get(id)?.chapter === slug),
		identifier: (origin ?? '') + linkToId(slug),
		position: meta.order,
		...(meta.page === undefined ? {} : { pageStart: meta.page }),
		keywords: nameTopics(report, meta.topics, locale),
		isPartOf: { '@type': 'Report', '@id': addressOf(locale, { page: 'home' }) },
	};
	return { '@context': context, '@graph': [article, buildCrumbs(crumbs, meta.title)] };
}

/** Returns the Dataset of `data`, and its place in the site, for its page in `locale`. */
export function buildTableLinkedData(
	report: Report,
	data: TableData,
	crumbs: readonly Link[],
	locale: Locale,
): object {
	const { '@context': context, ...dataset } = buildDataset(report, data, locale);
	return {
		'@context': context,
		'@graph': [dataset, buildCrumbs(crumbs, data.title[locale])],
	};
}

/** Returns the DataCatalog of `report` for the list of its tables in `locale`. */
export function buildDataCatalog(report: Report, locale: Locale): object {
	const t = getTranslator(locale);
	return {
		...buildWork(report, { page: 'data' }, locale),
		'@type': 'DataCatalog',
		name: t('data.title'),
		description: t('data.intro'),
		dataset: getTables(report).map((data) => ({
			'@type': 'Dataset',
			'@id': data.address[locale],
			name: data.title[locale],
			description: summarizeTable(data, locale),
			url: data.address[locale],
			creator: organization(report, locale),
		})),
	};
}

/** Returns the place in the site of a page of its own with `title`, below `crumbs`. */
export function buildPlaceData(crumbs: readonly Link[], title: string): object {
	return { '@context': 'https://schema.org', ...buildCrumbs(crumbs, title) };
}

/** Returns the BreadcrumbList of a page with `title` below `crumbs`. */
function buildCrumbs(crumbs: readonly Link[], title: string): object {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [
			...crumbs.map(({ href, title: name }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name,
				item: (origin ?? '') + href,
			})),
			// The page itself needs no address.
			{ '@type': 'ListItem', position: crumbs.length + 1, name: title },
		],
	};
}

function buildDataset(report: Report, data: TableData, locale: Locale) {
	const periods = data.columns.flatMap(({ period }) => period?.split('/') ?? []).sort();
	const [first, last] = [periods[0], periods.at(-1)];
	const { table } = getById(report.index.tables, data.id);
	return {
		...buildWork(report, { page: 'table', id: data.id }, locale),
		'@type': 'Dataset',
		name: data.title[locale],
		alternateName: otherLocales(locale).map((other) => data.title[other]),
		description: summarizeTable(data, locale),
		inLanguage: locales.map((own) => languageTags[own]),
		...datesOf(report, (id) => id.split('.')[0] === data.id),
		identifier: (origin ?? '') + linkToId(data.id),
		creator: organization(report, locale),
		isBasedOn: data.report.address,
		keywords: nameTopics(report, table.topics, locale),
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

/** What holds for every page of the report: address, language, rights, picture. */
function buildWork(report: Report, sitePage: SitePage, locale: Locale) {
	const t = getTranslator(locale);
	const address = addressOf(locale, sitePage);
	return {
		'@context': 'https://schema.org',
		'@id': address,
		url: address,
		inLanguage: languageTags[locale] as string | string[],
		isAccessibleForFree: true,
		copyrightHolder: organization(report, locale),
		copyrightNotice: t('site.rights', { company: report.identity.company[locale] }),
		usageInfo: addressOf(locale, { page: 'about' }, 'rights'),
		image: fileAddress(buildCard(report, sitePage, locale).file),
	};
}

function organization({ source }: Report, locale: Locale): object {
	return { '@type': 'Organization', name: source.publisher[locale] };
}

/** When this edition was published, and when a figure for which `concerns` holds, or else nothing, was changed in it. */
function datesOf({ updates }: Report, concerns: (id: string) => boolean): object {
	const published = updates.at(-1)?.date;
	const changed = updates.find(({ changes = [] }) => changes.some(({ at }) => concerns(at)));
	return published ? { datePublished: published, dateModified: changed?.date ?? published } : {};
}

function nameTopics({ identity }: Report, topics: readonly string[], locale: Locale): string[] {
	return identity.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label[locale]);
}
