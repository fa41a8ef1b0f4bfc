// A search over a small report for tests, whose index is the records themselves.

import { buildReport } from '../report/examples.ts';
import { buildCatalogue, joinIds } from './build-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { buildSearch } from './find.ts';
import { buildSearchRecords } from './records.ts';
import { cutTokens } from './tokens.ts';

/** Makes the catalogue and the search of one language of a report with `changes`. */
export function searchIn(locale: 'zh' | 'en', changes: Parameters<typeof buildReport>[0] = {}) {
	const report = buildReport(changes);
	const records = buildSearchRecords(report).filter((record) => record.locale === locale);
	const ids = joinIds(records.map((_, number) => String(number).padStart(4, '0')));
	const catalogue = readCatalogue({ ...buildCatalogue(report, records, locale), ids }, '/base/');
	const placesIn = (texts: string, token: string) =>
		cutTokens(texts).flatMap((text, place) => (text === token ? [place] : []));
	const search = buildSearch({
		catalogue,
		lookUp: (token) =>
			Promise.resolve(
				new Map(
					records.flatMap(({ title, content, other }, number) => {
						const places = placesIn(`${title} ${content}`, token);
						const isHeld = places.length > 0 || placesIn(other, token).length > 0;
						return isHeld ? [[number, places] as const] : [];
					}),
				),
			),
		readText: ({ number }) => Promise.resolve(records[number]?.content ?? ''),
		loadScript: () => Promise.resolve('氣气候候'),
		loadSounds: () => Promise.resolve('火伙'),
		loadEnglish: () => Promise.resolve([]),
		loadFigures: () => Promise.resolve(''),
		loadWords: () => Promise.resolve(['renewable']),
	});
	return { catalogue, search };
}
