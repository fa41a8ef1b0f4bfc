import { expect, test } from 'vitest';
import { buildRow, buildTable } from '../report/examples.ts';
import { searchIn } from '../search/examples.ts';
import { chooseYear } from './choose-year.ts';

const earlier = { 'energy-use.solar': [{ id: '2022', column: '2022', figure: '100' }] };

const show = async (query: string, year: string, load = () => Promise.resolve(earlier)) => {
	const { search, catalogue } = searchIn('en', {
		tables: [buildTable([buildRow('solar', ['150.00', '100'])])],
	});
	const { hits } = await search(query);
	const all = await chooseYear(hits, `${query} ${year}`, catalogue, load);
	const { value, url } = all.find(({ entry }) => entry.kind === 'indicator')?.entry ?? {};
	return [value?.column, value?.figure, url];
};

test('without the figures it shows the latest one', async () => {
	const [column] = await show('solar', '2022', () => Promise.reject(new Error('404')));
	expect(column).toBe('2023');
});

test('a result shows the figure of the year that is asked for, and leads to its cell', async () => {
	const [column, , url] = await show('solar', '2022');
	expect([column, url]).toEqual(['2022', '/base/en/data/energy-use/#energy-use.solar.2022']);
});

test.each(['', '2023', '1999'])(
	'for “%s” it shows the latest figure and leads to the row',
	async (year) => {
		const [column, , url] = await show('solar', year);
		expect([column, url]).toEqual(['2023', '/base/en/data/energy-use/#energy-use.solar']);
	},
);
