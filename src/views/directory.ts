// The directory of links: every chapter, section and table with what staff need to find and quote it.

import { languageTags, otherLocales, firstLocale, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { findDisclosures, getById } from '../domain/index/report-index.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkToId } from '../site/address.ts';
import { linkToDestination } from './links.ts';

type DirectoryEntry = ReturnType<typeof buildDirectory>[number]['entries'][number];
/** What the page shows of an entry. */
export type LinkEntryView = ReturnType<typeof buildLinkEntryView>;

/** Builds the directory of `report`, by chapter in the report's order: the chapter itself, its sections, its tables. */
export function buildDirectory(report: Report) {
	const { destinations, disclosures, backlinks } = report.index;
	return report.chapters.map(({ slug, texts }) => {
		const { meta, outline } = texts[firstLocale];
		const places = [
			{ id: slug, depth: 1, standards: meta.standards },
			...outline.sections.map(({ id, depth }) => ({
				id,
				depth,
				standards: findDisclosures(report, [id]).map((disclosure) => disclosure.id),
			})),
			...report.tables
				.filter(({ chapter }) => chapter === slug)
				.map(({ id, standards }) => ({ id, depth: 2, standards })),
		];
		const entries = places.map(({ id, depth, standards }) => ({
			...getById(destinations, id),
			/** Standards codes that it answers. */
			codes: standards.map((code) => disclosures.get(code)?.code ?? code),
			backlinks: backlinks.get(id) ?? [],
			/** 1 for a chapter, 2 to 4 for a section, 2 for a table. */
			depth,
		}));
		return { slug, entries };
	});
}

/** Builds the view of `entry`, which stands in the chapter `slug`. */
export function buildLinkEntryView(entry: DirectoryEntry, slug: string, locale: Locale) {
	const t = getTranslator(locale);
	const { id, kind, title, codes, backlinks } = entry;
	return {
		id,
		...linkToDestination(entry, locale),
		/** The title in the other languages, each with its BCP 47 tag. */
		twins: otherLocales(locale).map((other) => ({ title: title[other], tag: languageTags[other] })),
		/** `Table`, where it is one. */
		kind: kind === 'table' ? t('link.table') : undefined,
		codes: codes.join(t('link.comma')),
		backlinks: backlinks.map((from) => linkToDestination(from, locale)),
		/** Address that is in no language. */
		short: linkToId(id),
		/** Id of the chapter or table whose file holds its citations. */
		file: kind === 'table' ? id : slug,
		words: {
			from: t('link.places', { count: backlinks.length }),
			comma: t('link.comma'),
			copy: t('link.copy'),
			copyLabel: t('link.copyLabel', { title: title[locale] }),
		},
	};
}
