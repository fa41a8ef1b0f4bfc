// The content index: every disclosure with its state, the sections and tables that answer it, and the other way round.

import type { Locale } from '../domain/locale/locale.ts';
import {
	disclosureStates,
	findAnswer,
	type DisclosureState,
} from '../domain/report/disclosure-answer.ts';
import type { Disclosure, Report } from '../domain/report/report.ts';
import { findDisclosures, getById } from '../domain/index/report-index.ts';
import { getTranslator } from '../i18n/translator.ts';

/** Builds the index of each standard in `locale`, disclosures in the standard's order. */
export function buildContentIndex(report: Report, locale: Locale) {
	return report.standards.map(({ id, name, disclosures }) => ({
		id,
		name: name[locale],
		rows: disclosures.map((disclosure) => buildRow(report, disclosure, locale)),
	}));
}

/** Returns the disclosures that the section `id` answers, by standard (`GRI`), with codes without its name: `305-1`. */
export function groupCodes(report: Report, id: string) {
	const byStandard = Map.groupBy(findDisclosures(report, [id]), ({ standard }) => standard.id);
	return [...byStandard].map(([standardId, answered]) => {
		const standard = standardId.toUpperCase();
		const codes = answered.map((of) => ({ id: of.id, short: of.code.replace(`${standard} `, '') }));
		return { standard, codes };
	});
}

/** Counts the disclosures of each standard, and of all, by state; a state that none has is left out. */
export function countStates(standards: ReturnType<typeof buildContentIndex>) {
	const all = standards.flatMap(({ rows }) => rows);
	const states = disclosureStates.filter((state) => all.some((row) => row.state === state));
	const count = (rows: typeof all) => ({
		numbers: countRows(rows).filter(({ state }) => states.includes(state)),
		total: rows.length,
	});
	return {
		states,
		rows: standards.map(({ id, name, rows }) => ({ id, name, ...count(rows) })),
		...count(all),
	};
}

/** Groups `rows` by topic, each with its counts; those before the first topic have none. */
export function groupByTopic(rows: ReturnType<typeof buildContentIndex>[number]['rows']) {
	const groups: { readonly topic: string; readonly rows: (typeof rows)[number][] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last && !row.topic) last.rows.push(row);
		else groups.push({ topic: row.topic, rows: [row] });
	}
	return groups.map((group) => ({ ...group, numbers: countRows(group.rows) }));
}

function countRows(rows: readonly { readonly state: DisclosureState }[]) {
	return disclosureStates.map((state) => ({
		state,
		count: rows.filter((row) => row.state === state).length,
	}));
}

function buildRow(report: Report, { topic, id, code, title }: Disclosure, locale: Locale) {
	const { state, places, chapters, remarks, omissions } = findAnswer(report, id);
	return {
		/** Of the topic that begins here; empty in the middle of one. */
		topic: topic?.[locale] ?? '',
		id,
		code,
		title: title[locale],
		state,
		places: sayChaptersOnce(
			places.map((place) => ({
				...buildPlace(report, place.id, locale),
				tables: place.tables.map((table) => buildPlace(report, table, locale)),
			})),
		),
		/** What is said where no section or table answers. */
		instead: getTranslator(locale)(
			state === 'omitted'
				? 'index.omitted'
				: state === 'text'
					? 'index.remark'
					: 'index.unanswered',
		),
		chapters: chapters.map((words) => words[locale]),
		remarks: remarks.map((words) => words[locale]),
		omissions: omissions.map((words) => words[locale]),
	};
}

/** The chapter of several places in a row stands at the first of them. */
function sayChaptersOnce<Place extends { readonly chapter: string }>(
	places: readonly Place[],
): Place[] {
	return places.map((place, at) =>
		place.chapter === places[at - 1]?.chapter ? { ...place, chapter: '' } : place,
	);
}

function buildPlace(report: Report, id: string, locale: Locale) {
	const found = getById(report.index.destinations, id);
	const { sitePage, fragment, title, kind, chapter: slug = '' } = found;
	const chapter = kind === 'chapter' ? undefined : report.index.chapters.get(slug);
	// Empty for a chapter itself.
	const chapterTitle = chapter?.texts[locale].meta.title ?? '';
	return { sitePage, fragment, title: title[locale], chapter: chapterTitle };
}
