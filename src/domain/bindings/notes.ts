// What this edition says of figures outside chapters and tables, and what each of these notes is about.

import { discrepancyFolder } from '../checks/check-references.ts';
import { departuresFile } from '../checks/check-departures.ts';
import { updatesFile } from '../checks/check-updates.ts';
import { firstLocale, type Bilingual } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export interface Note {
	/** Names it, whatever stands before it in its file. */
	readonly key: string;
	readonly file: string;
	/** JSON Pointer. */
	readonly place: string;
	/** Its words in the source's language. */
	readonly text: string;
	/** Sections, tables, rows and cells that it is about. */
	readonly about: readonly string[];
	/** Lines of the source that it is about. */
	readonly lines: readonly number[];
}

/** Lists headlines, notes of tables and identities, discrepancies, departures, terms and updates. */
export function listNotes(report: Report): Note[] {
	const headlines = report.identity.headlines.map(({ row, note }, index): Note => {
		const place = `#/headlines/${index}/note`;
		return toNote(`headline ${row}`, 'content/report.json', place, [note], [row]);
	});
	const ofTables = report.tables.flatMap(({ id, notes = [], footnotes = [], identities = [] }) => {
		const file = `content/kpi/${id}.json`;
		return [
			...notes.map((text, index) =>
				toNote(`${id} note ${index + 1}`, file, `#/notes/${index}`, [text], [id]),
			),
			...footnotes.map(({ id: label, text, line }, index) =>
				toNote(`fn-${label}`, file, `#/footnotes/${index}/text`, [text], [id], [line]),
			),
			...identities.flatMap((identity, index) =>
				identity.kind === 'unprinted'
					? toNote(
							`${identity.result} unprinted`,
							file,
							`#/identities/${index}`,
							[identity.formula, identity.missing],
							[id],
						)
					: [],
			),
		];
	});
	const discrepancies = report.discrepancies.map(({ id, at, lines, title, note }) =>
		toNote(id, discrepancyFolder, `#/${id}`, [title, note], at, lines),
	);
	const departures = report.departures.map(({ line, at, here, reason }, index) => {
		const about = at === undefined ? [] : [at];
		return toNote(`departure ${line}`, departuresFile, `#/${index}`, [here, reason], about, [line]);
	});
	const terms = report.glossary.map(({ id, term, definition, rows = [], see = [] }, index) => {
		const place = `#/${index}/definition`;
		return toNote(id, 'content/glossary.json', place, [term, definition], [...rows, ...see]);
	});
	const updates = report.updates.map(({ date, title, text, changes = [] }, index) => {
		const about = changes.map(({ at }) => at);
		return toNote(`update ${date}`, updatesFile, `#/${index}`, [title, text], about);
	});
	const all = [...headlines, ...ofTables, ...discrepancies, ...departures, ...terms, ...updates];
	return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((ofKey) =>
		ofKey.map((each, index) =>
			index === 0 ? each : { ...each, key: `${each.key} (${index + 1})` },
		),
	);
}

function toNote(
	key: string,
	file: string,
	place: string,
	texts: readonly Bilingual[],
	about: readonly string[],
	lines: readonly number[] = [],
): Note {
	const words = texts.map((each) => each[firstLocale]).join('\n');
	// The digits of an id are no number.
	const text = words.replaceAll(/<Ref [^>]*>/g, '');
	return { key, file, place, text, about, lines };
}
