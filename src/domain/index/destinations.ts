// Every permanent id of the report: where it stands, what it is called, and on which pages its element is found.

import { flattenRows } from '../kpi/kpi-table.ts';
import { locales, sourceLocale, type Bilingual, type Locale } from '../locale/locale.ts';
import { colon, comma } from '../locale/punctuation.ts';
import { locateDiscrepancy } from './discrepancies.ts';
import type { Report } from '../report/report.ts';
import { collectTargets, type Target } from './targets.ts';
import { findIndexChapter } from './content-index.ts';
import type { Place } from '../links/permalink.ts';

export const destinationKinds = [
	'chapter',
	'section',
	'table',
	'row',
	'cell',
	'term',
	'code',
	'footnote',
	'discrepancy',
] as const;

export type DestinationKind = (typeof destinationKinds)[number];

export interface Destination {
	readonly id: string;
	readonly kind: DestinationKind;
	readonly place: Place;
	/** Empty for a page as a whole. */
	readonly fragment: string;
	readonly title: Bilingual;
	/** Slug of the chapter that it belongs to; terms have none. */
	readonly chapter: string | undefined;
}

const cache = new WeakMap<Report, ReadonlyMap<string, Destination>>();

/** Returns every permanent id of `report` with its destination, in the report's order. */
export function collectDestinations(report: Report): ReadonlyMap<string, Destination> {
	const known = cache.get(report);
	if (known) return known;
	const all = [
		...[...collectTargets(report).values()].flatMap((target) => withParts(report, target)),
		...footnotesOf(report),
		...codesOf(report),
		...discrepanciesOf(report),
	];
	const destinations = new Map(all.map((own) => [own.id, own]));
	cache.set(report, destinations);
	return destinations;
}

/** Returns the destination of `id`; throws when there is none. */
export function getDestination(report: Report, id: string): Destination {
	const found = collectDestinations(report).get(id);
	if (!found) throw new Error(`Nothing in the report has the id "${id}".`);
	return found;
}

/** A table brings its rows and cells. */
function withParts(report: Report, target: Target): Destination[] {
	const { place } = target;
	if (place.page === 'chapter') return [{ ...target, chapter: place.slug }];
	const table = place.page === 'table' && report.tables.find(({ id }) => id === place.id);
	if (!table) return [{ ...target, chapter: undefined }];
	const own = { place, chapter: table.chapter };
	const rows = flattenRows(table.rows).flatMap(({ row, path }): Destination[] => {
		const anchor = `${table.id}.${row.id}`;
		const label = inEach((locale) =>
			[...path, row.label].map((part) => part[locale]).join(comma[locale]),
		);
		const cells = table.columns.flatMap((column): Destination[] => {
			if (!row.cells?.[column.id]) return [];
			const id = `${anchor}.${column.id}`;
			const head = inEach((locale) => ('label' in column ? column.label[locale] : column.id));
			const title = inEach(
				(locale) =>
					`${table.title[locale]}${colon[locale]}${label[locale]}${comma[locale]}${head[locale]}`,
			);
			return [{ ...own, id, kind: 'cell', fragment: id, title }];
		});
		const title = inEach((locale) => `${table.title[locale]}${colon[locale]}${label[locale]}`);
		return [{ ...own, id: anchor, kind: 'row', fragment: anchor, title }, ...cells];
	});
	return [{ ...target, ...own }, ...rows];
}

function footnotesOf(report: Report): Destination[] {
	const inChapters = report.chapters.flatMap(({ slug, texts }) =>
		texts[sourceLocale].outline.footnoteTexts.map(({ id }) =>
			footnote(id, { page: 'chapter', slug }, slug),
		),
	);
	const inTables = report.tables.flatMap(({ id: table, chapter, footnotes = [] }) =>
		footnotes.map(({ id }) => footnote(id, { page: 'table', id: table }, chapter)),
	);
	return [...inChapters, ...inTables];
}

function footnote(label: string, place: Place, chapter: string): Destination {
	const title = inEach((locale) => `${noteWord[locale]} ${label}`);
	return { id: `fn-${label}`, kind: 'footnote', place, fragment: `fn-${label}`, title, chapter };
}

function codesOf(report: Report): Destination[] {
	const slug = findIndexChapter(report);
	if (slug === undefined) return [];
	return report.standards.flatMap(({ disclosures }) =>
		disclosures.map(({ id, code, title }): Destination => ({
			id,
			kind: 'code',
			place: { page: 'chapter', slug },
			fragment: id,
			title: inEach((locale) => `${code} ${title[locale]}`),
			chapter: slug,
		})),
	);
}

function discrepanciesOf(report: Report): Destination[] {
	return report.discrepancies.flatMap((entry): Destination[] => {
		const found = locateDiscrepancy(report, entry);
		if (!found) return [];
		const { place, fragment } = found;
		const table = place.page === 'table' && report.tables.find(({ id }) => id === place.id);
		const chapter = place.page === 'chapter' ? place.slug : table ? table.chapter : undefined;
		return [{ id: entry.id, kind: 'discrepancy', place, fragment, title: entry.title, chapter }];
	});
}

const noteWord: Bilingual = { zh: '注', en: 'Note' };

function inEach(of: (locale: Locale) => string): Bilingual {
	return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Bilingual;
}
