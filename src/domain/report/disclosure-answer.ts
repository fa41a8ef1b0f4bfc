// How the report answers a disclosure: with figures, in text, not as far as this edition found, or not at all for a reason that
// it gives; and where.

import { disclosureStates, type DisclosureState } from '../../schemas/lists.ts';
import { inEachLocale, firstLocale, type Bilingual } from '../locale/locale.ts';
import { getById } from '../index/report-index.ts';
import type { Chapter, Report } from './report.ts';

export { disclosureStates, type DisclosureState };

/** A section, chapter or table that answers, with the tables among the answers that stand in it. */
export interface AnswerPlace {
	readonly id: string;
	readonly tables: readonly string[];
}

export interface DisclosureAnswer {
	readonly state: DisclosureState;
	/** Found by this edition; the most exact first, nothing twice. */
	readonly places: readonly AnswerPlace[];
	/** What the printed index names: chapters, or a heading of its own; each once. */
	readonly chapters: readonly Bilingual[];
	/** What the printed index says of it. */
	readonly remarks: readonly Bilingual[];
	/** Why the report leaves it out. */
	readonly omissions: readonly Bilingual[];
}

/** Returns how the disclosure `id` is answered. */
export function findAnswer(report: Report, id: string): DisclosureAnswer {
	const ids = report.answers.get(id) ?? [];
	const rows = report.printedIndex.filter(({ disclosure }) => disclosure === id);
	const remarks = unique(rows.flatMap(({ note }) => note ?? []));
	const omissions = unique(rows.flatMap(({ omission }) => omission ?? []));
	return {
		state: hasFigures(report, ids)
			? 'figures'
			: ids.length + remarks.length > 0
				? 'text'
				: omissions.length > 0
					? 'omitted'
					: 'named',
		places: [...Map.groupBy(ids, (own) => findHome(report, own, ids))].map(([home, members]) => ({
			id: home,
			tables: members.filter((own) => own !== home),
		})),
		chapters: unique(
			rows.map(({ chapter, place }) => place ?? titleOf(getById(report.index.chapters, chapter))),
		),
		remarks,
		omissions,
	};
}

function hasFigures({ index }: Report, ids: readonly string[]): boolean {
	return ids.some((id) =>
		index.tables
			.get(id)
			?.rows.values()
			.some(({ figures }) => figures.some(({ status }) => status === 'value')),
	);
}

/** The innermost section among `ids` in which the table `id` stands, else its chapter if that is among them; else `id`. */
function findHome({ index }: Report, id: string, ids: readonly string[]): string {
	const table = index.tables.get(id)?.table;
	const chapter = table && index.chapters.get(table.chapter);
	if (!chapter) return id;
	const { tables, sections } = chapter.texts[firstLocale].outline;
	const line = tables.find((mention) => mention.id === id)?.line ?? 0;
	const around = sections
		.filter((section) => section.line < line)
		.filter(({ depth }, at, before) => before.slice(at + 1).every((later) => later.depth > depth));
	return (
		[chapter.slug, ...around.map((section) => section.id)].findLast((own) => ids.includes(own)) ??
		id
	);
}

function titleOf({ texts }: Chapter): Bilingual {
	return inEachLocale((locale) => texts[locale].meta.title);
}

function unique(texts: readonly Bilingual[]): Bilingual[] {
	return texts.filter(
		({ zh, en }, at) => texts.findIndex((own) => own.zh === zh && own.en === en) === at,
	);
}
