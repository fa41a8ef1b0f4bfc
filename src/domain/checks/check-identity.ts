// What content/report.json, seeds/document.json and the standards say of themselves agrees.

import { fault, type Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

const file = 'content/report.json';

/** Returns years, numbers of parts and codes of standards that do not agree with what they belong to. */
export function checkIdentity({ identity, source, standards }: Report): Fault[] {
	const faults: Fault[] = [];
	const { year, period } = identity;
	const reportYear = (where: string, place: string, words: string, from = file) => {
		if (words.includes(year)) return;
		const problem = `The year of the report is ${year}; ${where} says "${words}".`;
		faults.push(fault('report/year-differs', from, place, problem));
	};
	reportYear('the end of its period', '#/period', period.split('/')[1] ?? '');
	for (const locale of locales) {
		reportYear('its title', `#/title/${locale}`, identity.title[locale]);
		reportYear('its short title', `#/shortTitle/${locale}`, identity.shortTitle[locale]);
		reportYear('the title', `#/title/${locale}`, source.title[locale], 'seeds/document.json');
	}
	const numbered = identity.parts.filter(({ number }) => number !== undefined);
	for (const [index, { id, number = '' }] of numbered.entries()) {
		if (Number(number) === index + 1) continue;
		const place = `#/parts/${identity.parts.findIndex((part) => part.id === id)}/number`;
		const problem = `The part "${id}" has the number ${number} and stands as number ${index + 1}.`;
		faults.push(fault('report/part-number', file, place, problem));
	}
	for (const { id: standard, disclosures } of standards) {
		for (const [index, { id, code }] of disclosures.entries()) {
			if (digitsOf(id) === digitsOf(code)) continue;
			const problem = `The disclosure "${id}" has the code "${code}".`;
			const place = `#/disclosures/${index}/code`;
			faults.push(
				fault('standards/code-differs', `content/standards/${standard}.json`, place, problem),
			);
		}
	}
	return faults;
}

function digitsOf(text: string): string {
	return text.replaceAll(/\D/g, '');
}
