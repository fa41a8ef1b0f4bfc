// One namespace for every permanent id of the report.

import { fault, joinPlace, type Fault } from '../fault/fault.ts';
import { firstLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { discrepancyFolder } from './check-references.ts';

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
			const at = joinPlace(other.file, other.place);
			const problem = `The id "${id}" of this ${what} is taken by a ${other.what} (${at}).`;
			faults.push(fault('ids/taken', file, place, problem));
			continue;
		}
		first.set(id, claim);
		if (reservedIds.includes(id) || (id.startsWith('fn-') && what !== 'footnote'))
			faults.push(fault('ids/reserved', file, place, `The id "${id}" is reserved.`));
	}
	return faults;
}

function collectClaims(report: Report): Claim[] {
	const claims: Claim[] = [];
	const claim = (id: string, what: string, file: string, place: string) =>
		claims.push({ id, what, file, place });
	for (const { slug, texts } of report.chapters) {
		const { file, outline } = texts[firstLocale];
		claim(slug, 'chapter', file, '1:1');
		for (const { id, line } of outline.sections) if (id) claim(id, 'section', file, `${line}:1`);
		for (const { id, line } of outline.footnoteTexts)
			claim(`fn-${id}`, 'footnote', file, `${line}:1`);
	}
	for (const { id, charts = [], footnotes = [] } of report.tables) {
		const file = `content/kpi/${id}.json`;
		claim(id, 'table', file, '#/title');
		for (const [index, chart] of charts.entries())
			claim(chart.id, 'chart', file, `#/charts/${index}/id`);
		for (const [index, note] of footnotes.entries())
			claim(`fn-${note.id}`, 'footnote', file, `#/footnotes/${index}`);
	}
	for (const [index, { id }] of report.glossary.entries())
		claim(id, 'term', 'content/glossary.json', `#/${index}`);
	for (const { id: standard, disclosures } of report.standards) {
		for (const [index, { id }] of disclosures.entries())
			claim(id, 'standards code', `content/standards/${standard}.json`, `#/disclosures/${index}`);
	}
	for (const { id } of report.diagrams)
		claim(id, 'diagram', `content/diagrams/${id}.json`, '#/title');
	for (const { id } of report.discrepancies) claim(id, 'discrepancy', discrepancyFolder, `#/${id}`);
	return claims;
}
