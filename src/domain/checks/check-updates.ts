// What changed after publication.

import { plainText } from '../chapter/chapter-outline.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { standsInLine } from '../ledger/source.ts';
import { locales, type Bilingual, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { checkKnown } from './check-references.ts';

export const updatesFile = 'content/updates.json';

/**
 * Returns updates that are out of order, two of one day, those from before the report or of a day after `today`, changes at a
 * place that does not exist, those of nothing, and those whose new value is neither what stands there nor the old value of the
 * next change there.
 */
export function checkUpdates(report: Report, today: string): Fault[] {
	const known = report.index.destinations;
	/** What a later change says that stood there, by place. */
	const replaced = new Map<string, Bilingual>();
	return report.updates.flatMap(({ date, changes = [] }, index) => {
		const faults: Fault[] = [];
		const before = report.updates[index - 1];
		if (before && before.date <= date) {
			const problem = `The update of ${date} stands after that of ${before.date}.`;
			faults.push(fault('updates/out-of-order', updatesFile, `#/${index}/date`, problem));
		}
		if (date < report.source.published) {
			const problem = `The update is of ${date}, and the report of ${report.source.published}.`;
			faults.push(fault('updates/before-report', updatesFile, `#/${index}/date`, problem));
		}
		if (date > today) {
			const problem = `The update is of ${date}, and it is ${today}.`;
			faults.push(fault('updates/in-future', updatesFile, `#/${index}/date`, problem));
		}
		for (const [change, { at, old, new: now }] of changes.entries()) {
			const place = `#/${index}/changes/${change}`;
			faults.push(...checkKnown(updatesFile, `${place}/at`, 'permanent id', [at], known));
			if (locales.every((locale) => old[locale] === now[locale])) {
				const problem = `The old and the new value of "${at}" are the same.`;
				faults.push(fault('updates/no-change', updatesFile, place, problem));
			}
			for (const locale of locales) {
				const next = replaced.get(at)?.[locale];
				const stands =
					next ?? (standsAt(report, at, now[locale], locale) ? now[locale] : undefined);
				if (stands === now[locale]) continue;
				const problem = `The new value of "${at}", "${now[locale]}", ${next === undefined ? 'does not stand there' : `is replaced as "${next}"`}.`;
				faults.push(fault('updates/value-differs', updatesFile, `${place}/new/${locale}`, problem));
			}
			replaced.set(at, old);
		}
		return faults;
	});
}

/** Whether `value`, perhaps with its unit, is what the cell `at` prints, or stands in the section `at`. Of others nothing is known. */
function standsAt({ index, chapters }: Report, at: string, value: string, locale: Locale): boolean {
	const [table = '', row = ''] = at.split('.');
	const figures = index.tables.get(table)?.rows.get(row)?.figures ?? [];
	const printed = figures.find(({ id }) => id === at)?.printed?.[locale];
	if (printed !== undefined) return standsInLine(printed, value);
	const sections = chapters.flatMap(({ texts }) => texts[locale].outline.sections);
	const section = sections.find(({ id }) => id === at);
	return !section || standsInLine(value, plainText([section.heading, ...section.text]));
}
