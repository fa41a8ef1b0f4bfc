// A search over a small report for tests, whose index is the records themselves.

import { buildReport } from '../report/examples.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { buildSearch } from './find.ts';
import { tokenize } from './query.ts';
import { buildSearchRecords } from './records.ts';

/** A search whose index is the records themselves. */
export function searchIn(locale: 'zh' | 'en', changes: Parameters<typeof buildReport>[0] = {}) {
	const report = buildReport(changes);
	const records = buildSearchRecords(report).filter((record) => record.locale === locale);
	const ids = records.map((_, index) => `x_${String(index).padStart(4, '0')}`);
	const catalogue = buildCatalogue(
		report,
		records,
		locale,
		ids.map((id) => id.slice(2)),
	);
	return {
		catalogue,
		search: buildSearch({
			catalogue,
			entries: readCatalogue(catalogue, '/base/'),
			ask: (token) =>
				Promise.resolve(
					records.flatMap(({ title, content, other }, index) => {
						const places = tokenize(`${title} ${content}`).flatMap(({ text }, place) =>
							text === token ? [place] : [],
						);
						const isNamed = tokenize(other).some(({ text }) => text === token);
						return places.length > 0 || isNamed ? [{ id: ids[index] ?? '', words: places }] : [];
					}),
				),
			readText: ({ number }) => Promise.resolve(records[number]?.content ?? ''),
			loadScript: () => Promise.resolve('氣气候候'),
			loadWords: () => Promise.resolve(['renewable']),
		}),
	};
}
