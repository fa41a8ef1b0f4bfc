// One namespace for every permanent id of the report.

import type { Fault } from '../fault/fault.ts';
import { sourceLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

/** Ids that name pages of the site. */
export const reservedIds: readonly string[] = ['audit'];

interface Claim {
	readonly id: string;
	readonly what: string;
	readonly file: string;
	readonly place: string;
}

/** Returns the ids that are claimed twice, reserved, or of a form kept for footnotes. */
export function checkIds(report: Report): Fault[] {
	const first = new Map<string, Claim>();
	const faults: Fault[] = [];
	for (const claim of collectClaims(report)) {
		const { id, file, place, what } = claim;
		const other = first.get(id);
		if (other) {
			faults.push({
				file,
				place,
				problem: `The id "${id}" of this ${what} is taken by a ${other.what} (${other.file}${other.place.startsWith('#') ? '' : ':'}${other.place}).`,
				remedy:
					'Ids are unique in the whole report: choose a more specific one, in both languages.',
			});
			continue;
		}
		first.set(id, claim);
		if (reservedIds.includes(id) || (id.startsWith('fn-') && what !== 'footnote')) {
			faults.push({
				file,
				place,
				problem: `The id "${id}" is reserved.`,
				remedy: 'Choose another one, in both languages.',
			});
		}
	}
	return faults;
}

function collectClaims(report: Report): Claim[] {
	const chapters = report.chapters.flatMap(({ slug, texts }): Claim[] => {
		const { file, outline } = texts[sourceLocale];
		return [
			{ id: slug, what: 'chapter', file, place: '1:1' },
			...outline.sections
				.filter(({ id }) => id)
				.map(({ id, line }) => ({ id, what: 'section', file, place: `${line}:1` })),
			...outline.footnoteTexts.map(({ id, line }) => ({
				id: `fn-${id}`,
				what: 'footnote',
				file,
				place: `${line}:1`,
			})),
		];
	});
	const tables = report.tables.flatMap(({ id, footnotes = [] }): Claim[] => {
		const file = `content/kpi/${id}.json`;
		return [
			{ id, what: 'table', file, place: '#/title' },
			...footnotes.map((footnote, index) => ({
				id: `fn-${footnote.id}`,
				what: 'footnote',
				file,
				place: `#/footnotes/${index}`,
			})),
		];
	});
	const terms = report.glossary.map(({ id }, index) => ({
		id,
		what: 'term',
		file: 'content/glossary.json',
		place: `#/${index}`,
	}));
	const codes = report.standards.flatMap(({ id, disclosures }) =>
		disclosures.map((disclosure, index) => ({
			id: disclosure.id,
			what: 'standards code',
			file: `content/standards/${id}.json`,
			place: `#/disclosures/${index}`,
		})),
	);
	const discrepancies = report.discrepancies.map(({ id }) => ({
		id,
		what: 'discrepancy',
		file: 'content/discrepancies',
		place: '',
	}));
	return [...chapters, ...tables, ...terms, ...codes, ...discrepancies];
}
