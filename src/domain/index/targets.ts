// Where each permanent id stands, and what it is called.

import type { Bilingual } from '../locale/locale.ts';
import { locales } from '../locale/locale.ts';
import type { Place } from '../links/permalink.ts';
import type { Report } from '../report/report.ts';

export interface Target {
	readonly id: string;
	readonly kind: 'chapter' | 'section' | 'table' | 'term';
	readonly place: Place;
	/** Empty for a page as a whole. */
	readonly fragment: string;
	readonly title: Bilingual;
}

const cache = new WeakMap<Report, ReadonlyMap<string, Target>>();

/** Returns the target of `id`; throws when there is none, which the checks rule out. */
export function getTarget(report: Report, id: string): Target {
	const target = collectTargets(report).get(id);
	if (!target) throw new Error(`There is no section, table, chapter or term "${id}".`);
	return target;
}

/** Returns every chapter, section, table and term of `report` by id. */
export function collectTargets(report: Report): ReadonlyMap<string, Target> {
	const known = cache.get(report);
	if (known) return known;
	const targets = new Map(
		[...chaptersOf(report), ...tablesOf(report), ...termsOf(report)].map((target) => [
			target.id,
			target,
		]),
	);
	cache.set(report, targets);
	return targets;
}

function chaptersOf(report: Report): Target[] {
	return report.chapters.flatMap(({ slug, texts }) => {
		const place = { page: 'chapter', slug } as const;
		const sections = texts.zh.outline.sections.map(({ id }, index): Target => ({
			id,
			kind: 'section',
			place,
			fragment: id,
			title: inEach((locale) => texts[locale].outline.sections[index]?.title ?? ''),
		}));
		const title = inEach((locale) => texts[locale].meta.title);
		return [{ id: slug, kind: 'chapter', place, fragment: '', title }, ...sections];
	});
}

function tablesOf(report: Report): Target[] {
	return report.tables.map(({ id, title }) => ({
		id,
		kind: 'table',
		place: { page: 'table', id },
		fragment: '',
		title,
	}));
}

function termsOf(report: Report): Target[] {
	return report.glossary.map(({ id, term }) => ({
		id,
		kind: 'term',
		place: { page: 'glossary' },
		fragment: id,
		title: term,
	}));
}

function inEach(of: (locale: (typeof locales)[number]) => string): Bilingual {
	return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Bilingual;
}
