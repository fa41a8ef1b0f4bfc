// Every figure of every table is answered: by its label and its period, in three wordings a language.

import { beforeAll, describe, expect, test } from 'vitest';
import { buildAnswer, tablesOf, type Answer } from '../../src/domain/answer/build-answer.ts';
import { buildRowFinder } from '../../src/domain/answer/find-rows.ts';
import { omissionOf } from '../../src/domain/figure/figure.ts';
import { buildTableData, type TableData } from '../../src/domain/kpi/table-data.ts';
import { inEachLocale, locales, type Locale } from '../../src/domain/locale/locale.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { buildCatalogue } from '../../src/domain/search/build-catalogue.ts';
import { readCatalogue } from '../../src/domain/search/catalogue.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { loadReport } from '../../src/read/report.ts';

const wordings: Readonly<Record<Locale, readonly ((name: string, year: string) => string)[]>> = {
	zh: [
		(name, year) => `${name} ${year}`,
		(name, year) => `${year} 年${name}是多少`,
		(name, year) => `${name} ${year} 年有多少？`,
	],
	en: [
		(name, year) => `${name} ${year}`,
		(name, year) => `what was ${name} in ${year}`,
		(name, year) => `${year} ${name}`,
	],
};

let report: Report;
let answer: Readonly<Record<Locale, (query: string) => Answer | undefined>>;

beforeAll(async () => {
	report = await loadReport();
	const records = buildSearchRecords(report);
	const tables = new Map<string, TableData>();
	for (const { id } of report.tables)
		tables.set(
			id,
			buildTableData(report, id, () => ''),
		);
	answer = inEachLocale((locale) => {
		const own = records.filter((record) => record.locale === locale);
		const file = { ...buildCatalogue(report, own, locale), ids: '' };
		const findRows = buildRowFinder(readCatalogue(file, '/'));
		return (query: string) => {
			const asked = findRows(query);
			return (
				asked &&
				buildAnswer(
					asked,
					tablesOf(asked).flatMap((id) => tables.get(id) ?? []),
				)
			);
		};
	});
}, 60_000);

/** The rows with figures of periods, each under its label, with the labels above it where other rows bear the same. */
function nameRows(locale: Locale) {
	const rows = [...report.index.tables.values()].flatMap(({ table, columns, rows: placed }) =>
		[...placed.values()].map((row) => {
			const above = row.path.map((label) => label[locale]);
			const names = [[], above, [table.title[locale], ...above]].map((titles) =>
				[...titles, row.row.label[locale]].join(' '),
			);
			return { row, names, periods: columns.filter(({ period }) => period) };
		}),
	);
	const wholes = rows.map(({ names }) => names.at(-1)?.toLowerCase() ?? '');
	return rows.map(({ names, ...rest }) => {
		const isOwn = (name: string) =>
			wholes.filter((whole) => whole.includes(name.toLowerCase())).length === 1;
		return { ...rest, name: names.find(isOwn) ?? names.at(-1) ?? '' };
	});
}

describe.each(locales)('in %s', (locale) => {
	test('each figure of a period is answered by its label and its year', { timeout: 60_000 }, () => {
		const wrong: string[] = [];
		let asked = 0;
		for (const { row, name, periods } of nameRows(locale))
			for (const { id, label } of periods)
				for (const figure of row.figures.filter(({ column }) => column === id))
					for (const word of wordings[locale]) {
						const query = word(name, label[locale]);
						const { cell, omission, missing } = answer[locale](query) ?? {};
						asked += 1;
						const isRight =
							cell?.column === id &&
							!missing &&
							cell.printed?.[locale] === figure.printed?.[locale] &&
							omission === omissionOf(figure);
						if (!isRight) wrong.push(`${query} → ${cell?.id ?? 'none'}`);
					}
		expect(asked).toBeGreaterThan(1000);
		expect(wrong).toEqual([]);
	});

	test('a year before the first is said to be missing, and the nearest is given', () => {
		const query = { zh: '范围 2 2019', en: 'scope 2 in 2019' }[locale];
		expect(answer[locale](query)).toMatchObject({
			missing: { year: 2019, isUndated: false },
			cell: { id: 'ghg-emissions.scope-2.2020', value: '58079.17' },
		});
	});

	test('a figure that is not reported has its reason, and the latest figure beside it', () => {
		const query = { zh: '范围 3 2023', en: 'scope 3 2023' }[locale];
		expect(answer[locale](query)).toMatchObject({
			omission: 'pending-2024-09',
			nearest: { id: 'ghg-emissions.scope-3.2022' },
		});
	});

	test('a name that stands for a few rows is answered by all, in the order of the glossary', () => {
		const query = { zh: '女性高管占比', en: 'women in management' }[locale];
		const found = answer[locale](query);
		expect(found?.row.id).toBe('workforce-composition.senior-female');
		expect(found?.others.map(({ row }) => row.id)).toEqual(['workforce-composition.middle-female']);
	});

	test('across a change of scope there is no percentage', () => {
		const query = { zh: '范围 2 2023', en: 'scope 2 2023' }[locale];
		const found = answer[locale](query);
		expect(found?.broken).toMatchObject({ at: '2023', footnote: '75' });
		expect(found?.change).toBeUndefined();
		const earlier = { zh: '范围 2 2021', en: 'scope 2 2021' }[locale];
		// 73,723.21 / 58,079.17 = 1.26936
		expect(answer[locale](earlier)?.change).toEqual({
			kind: 'percent',
			direction: 'up',
			amount: '26.9',
		});
	});

	test.each([
		[
			{ zh: '哪年因工损失工作天数最少', en: 'which year had the fewest lost days' },
			['2020'],
			'469',
		],
		[{ zh: '取水量最高是哪一年', en: 'when was water withdrawal highest' }, ['2023'], '683906.94'],
		[{ zh: '因工亡故率最高', en: 'highest work-related fatality rate' }, ['2020'], '0.0045'],
	])('%o is answered from the row', (queries, columns, value) => {
		const found = answer[locale](queries[locale]);
		expect(found?.extremes.map(({ column }) => column)).toEqual(columns);
		expect(found?.cell.value).toBe(value);
	});

	test('which of a group has the highest is answered from its rows', () => {
		const query = {
			zh: '2021 年哪个年龄段员工流失率最高',
			en: 'which age group had the highest employee turnover in 2021',
		}[locale];
		const found = answer[locale](query);
		expect(found?.cell).toMatchObject({ id: 'turnover.age-under-30.2021', value: '15.11' });
		expect(found?.others).toHaveLength(2);
	});

	test.each([
		{ zh: '每股股息 2023', en: 'dividend per share 2023' },
		{ zh: '性别薪酬差距', en: 'gender pay gap' },
		{ zh: '范围 2 减排措施', en: 'measures to reduce scope 2 emissions' },
		{ zh: '高级管理层 2022', en: 'senior management 2022' },
		{ zh: '女性员工占比 2022', en: 'share of women 2022' },
		{ zh: '有害', en: 'hazardous' },
		{ zh: '可再生能源占比 2023', en: 'share of renewable energy 2023' },
		{ zh: '营业收入 2023', en: 'revenue 2023' },
		{ zh: '中国大陆以外地区员工', en: 'employees outside mainland China' },
		{ zh: '中水利用率', en: 'reclaimed water rate' },
		{ zh: '水', en: 'rate' },
	])('%o has no answer', (queries) => {
		expect(answer[locale](queries[locale])?.row.id).toBeUndefined();
	});
});
