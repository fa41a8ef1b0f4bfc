import { expect, test } from 'vitest';
import { buildReport, buildRow, buildTable } from '../report/examples.ts';
import { checkSearched } from './check-searched.ts';

const nothing = { tables: [], chapters: [], sections: [] };
const words = { zh: ['光伏'], en: ['solar panels'] };
const check = (slug: string, ids: readonly string[], unread = nothing) => {
	const searched = new Map([[slug, Object.fromEntries(ids.map((id) => [id, words]))]]);
	const table = buildTable([buildRow('solar', ['3.00', '2.00'])]);
	return checkSearched(buildReport({ tables: [table], searched }), unread).map(
		({ code, file, place }) => `${code} ${file} ${String(place)}`,
	);
};

test('finds nothing where each id is a place of the chapter', () => {
	expect(check('climate', ['climate', 'energy-use', 'energy-use.solar'])).toEqual([]);
});

test('reports a file of no chapter, and an id that the chapter does not hold', () => {
	expect(check('weather', ['weather'])).toEqual(['ids/unknown content/searched/weather.json #']);
	expect(check('climate', ['energy-use.wind'])).toEqual([
		'ids/unknown content/searched/climate.json #/energy-use.wind',
	]);
});

test('passes over what could not be read', () => {
	expect(check('climate', ['water.tap'], { ...nothing, tables: ['water'] as never })).toEqual([]);
});
