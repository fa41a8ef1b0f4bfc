// What content/report.json, seeds/document.json and the standards say of themselves agrees.

import { fault, type Fault } from '../fault/fault.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

const file = 'content/report.json';
const documentFile = 'seeds/document.json';

/** Returns years, names, numbers of parts and codes of standards that do not agree with what they belong to. */
export function checkIdentity({ identity, source, standards }: Report): Fault[] {
	const faults: Fault[] = [];
	const { year, period } = identity;
	const reportYear = (where: string, place: string, words: string) => {
		if (words.includes(year)) return;
		const problem = `The year of the report is ${year}; ${where} says "${words}".`;
		faults.push(fault('report/year-differs', file, place, problem));
	};
	const nameDiffers = (key: 'title' | 'publisher', locale: Locale, agrees: boolean) => {
		if (agrees) return;
		const here = key === 'title' ? identity.title[locale] : identity.company[locale];
		const problem = `The ${key} is "${source[key][locale]}"; ${file} has "${here}".`;
		faults.push(fault('report/name-differs', documentFile, `#/${key}/${locale}`, problem));
	};
	reportYear('the end of its period', '#/period', period.split('/')[1] ?? '');
	for (const locale of locales) {
		reportYear('its title', `#/title/${locale}`, identity.title[locale]);
		reportYear('its short title', `#/shortTitle/${locale}`, identity.shortTitle[locale]);
		nameDiffers('title', locale, source.title[locale].includes(identity.title[locale]));
		nameDiffers('publisher', locale, source.publisher[locale] === identity.company[locale]);
	}
	if (source.published < (period.split('/')[1] ?? '').slice(0, 7)) {
		const problem = `The report is published in ${source.published}, before its period ends (${period}).`;
		faults.push(fault('report/published-early', documentFile, '#/published', problem));
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
