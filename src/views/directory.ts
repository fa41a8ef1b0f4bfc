// The directory of links: every chapter, section and table with what staff need to find and quote it.

import { languageTags, otherLocales, sourceLocale, type Locale } from '../domain/locale/locale.ts';
import type { Destination, Report } from '../domain/report/report.ts';
import { findDisclosures, getById } from '../domain/index/report-index.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkToId } from '../site/address.ts';
import { linkToDestination, type Link } from './links.ts';

export interface DirectoryEntry extends Destination {
	/** Standards codes that it answers. */
	readonly codes: readonly string[];
	readonly backlinks: readonly Destination[];
	/** 1 for a chapter, 2 to 4 for a section, 2 for a table. */
	readonly depth: number;
}

export interface DirectoryGroup {
	readonly slug: string;
	/** The chapter itself, its sections, its tables. */
	readonly entries: readonly DirectoryEntry[];
}

/** What the page shows of an entry. */
export interface LinkEntryView extends Link {
	readonly id: string;
	/** The title in the other languages, each with its BCP 47 tag. */
	readonly twins: readonly { readonly title: string; readonly tag: string }[];
	/** `Table`, where it is one. */
	readonly kind: string | undefined;
	readonly codes: string;
	readonly backlinks: readonly Link[];
	/** Address that is in no language. */
	readonly short: string;
	/** Id of the chapter or table whose file holds its citations. */
	readonly file: string;
	readonly words: Readonly<Record<'from' | 'comma' | 'copy' | 'copyLabel', string>>;
}

/** Builds the directory of `report`, by chapter in the report's order. */
export function buildDirectory(report: Report): DirectoryGroup[] {
	const { destinations, disclosures, backlinks } = report.index;
	return report.chapters.map(({ slug, texts }) => {
		const { meta, outline } = texts[sourceLocale];
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
			codes: standards.map((code) => disclosures.get(code)?.code ?? code),
			backlinks: backlinks.get(id) ?? [],
			depth,
		}));
		return { slug, entries };
	});
}

/** Builds the view of `entry`, which stands in the chapter `slug`. */
export function buildLinkEntryView(
	entry: DirectoryEntry,
	slug: string,
	locale: Locale,
): LinkEntryView {
	const t = getTranslator(locale);
	const { id, kind, title, codes, backlinks } = entry;
	return {
		id,
		...linkToDestination(entry, locale),
		twins: otherLocales(locale).map((other) => ({ title: title[other], tag: languageTags[other] })),
		kind: kind === 'table' ? t('link.table') : undefined,
		codes: codes.join(t('link.comma')),
		backlinks: backlinks.map((from) => linkToDestination(from, locale)),
		short: linkToId(id),
		file: kind === 'table' ? id : slug,
		words: {
			from: t('link.from'),
			comma: t('link.comma'),
			copy: t('link.copy'),
			copyLabel: t('link.copyLabel', { title: title[locale] }),
		},
	};
}
