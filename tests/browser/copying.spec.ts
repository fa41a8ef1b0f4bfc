// What a reader copies of a table is its cells: the same as in its file, in a spreadsheet and in plain text.

import { expect, test, type Page } from '@playwright/test';
import { loadReport } from '../../src/read/report.ts';
import { buildTableView, type TableView } from '../../src/domain/kpi/table-view.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import { wordOmission } from '../../src/i18n/omission-words.ts';
import { getTranslator } from '../../src/i18n/translator.ts';

const report = await loadReport();

interface Copied {
	readonly text: string;
	readonly html: string;
	/** What the HTML holds as a browser reads it. */
	readonly cells: readonly (readonly string[])[];
	/** Names of the attributes that are in it. */
	readonly attributes: readonly string[];
}

/**
 * Copies from the start of `from` to the end of `to`, by the event that a browser sends, the first `cut` letters left
 * out; nothing where it is left to it.
 */
async function copy(page: Page, from: string, to: string, cut = 0): Promise<Copied | undefined> {
	// What puts the cells in order is loaded with the first selection.
	await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
	const loaded = await page.waitForFunction(
		() =>
			performance.getEntriesByType('resource').find(({ name }) => name.includes('copy-cells'))
				?.name,
	);
	// That it has come does not mean that it has run: its import ends when it has.
	await page.evaluate((address) => import(String(address)), await loaded.jsonValue());
	return page.evaluate(
		({ first, last, offset }) => {
			const [start, end] = [document.querySelector(first), document.querySelector(last)];
			if (!start || !end) throw new Error(`There is no ${first} or no ${last}.`);
			const text = document.createNodeIterator(start, NodeFilter.SHOW_TEXT).nextNode();
			const begin = offset > 0 && text ? text : start;
			getSelection()?.setBaseAndExtent(begin, offset, end, end.childNodes.length);
			const clipboardData = new DataTransfer();
			const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
			if (document.body.dispatchEvent(event)) return undefined;
			const html = clipboardData.getData('text/html');
			const read = new DOMParser().parseFromString(html, 'text/html');
			return {
				text: clipboardData.getData('text/plain'),
				html,
				cells: [...read.querySelectorAll('tr')].map((row) =>
					[...row.cells].map((cell) => cell.textContent),
				),
				attributes: [...read.querySelectorAll('body *')].flatMap((element) =>
					element.getAttributeNames(),
				),
			};
		},
		{ first: from, last: to, offset: cut },
	);
}

/** The cells of a table as its file has them, with its heads. */
function cellsOf(view: TableView, locale: Locale): string[][] {
	const t = getTranslator(locale);
	const hasFigures = view.columns.some(({ isNumeric }) => isNumeric);
	const unit = (text: string) => (view.hasUnitColumn ? [text] : []);
	const width = view.columns.length + 1 + unit('').length;
	return [
		[
			t(hasFigures ? 'table.indicator' : 'table.item'),
			...unit(t('table.unitColumn')),
			...view.columns.map(({ label }) => label),
		],
		...view.rows.map((row) =>
			row.isGroup
				? [row.label, ...Array.from({ length: width - 1 }, () => '')]
				: [
						row.label,
						...unit(row.unit),
						...row.cells.map(({ text, omission }) =>
							omission ? wordOmission(omission, locale).short : text,
						),
					],
		),
	].map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
}

for (const locale of locales) {
	test(`every table in ${locale} is copied as its cells`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const indexed of report.index.tables.values()) {
			const view = buildTableView(indexed, locale);
			await page.goto(`/${locale}/data/${view.id}/`);
			const copied = await copy(page, '.kpi thead', '.kpi tbody:last-of-type');
			const expected = cellsOf(view, locale);
			expect(copied?.cells, view.id).toEqual(expected);
			expect(copied?.attributes, view.id).toEqual([]);
			expect(
				copied?.text.split('\r\n').map((line) => line.split('\t')),
				view.id,
			).toEqual(expected);
		}
	});
}

test('every table of a chapter is copied as on its own page', async ({ page }) => {
	await page.goto('/en/report/environmental-performance/');
	for (const id of await page.locator('.kpi').evaluateAll((all) => all.map((each) => each.id))) {
		const indexed = report.index.tables.get(id);
		if (!indexed) throw new Error(`There is no table "${id}".`);
		const copied = await copy(page, `#${id} thead`, `#${id} tbody:last-of-type`);
		expect(copied?.cells, id).toEqual(cellsOf(buildTableView(indexed, 'en'), 'en'));
	}
});

test('a part of a table keeps its columns, and cells that are cut are whole', async ({ page }) => {
	await page.goto('/en/data/ghg-emissions/');
	const cell = (row: string, column: string) => `[id="ghg-emissions.${row}.${column}"]`;
	const rows = async (from: string, to: string, cut = 0) =>
		(await copy(page, from, to, cut))?.text.split('\r\n').map((line) => line.split('\t'));
	expect(await rows(cell('scope-1', '2022'), cell('scope-1', '2021'), 2)).toEqual([
		['7,122.60', '9,096.95'],
	]);
	expect(await rows(cell('hfcs', '2022'), cell('scope-2', '2023'))).toEqual([
		['', '', '4,213.19', '5,118.62', '5,104.54'],
		['Indirect GHG emissions (Scope 2)', '104,470.04', '', '', ''],
	]);
	expect(await rows(cell('scope-3', '2023'), cell('scope-3', '2020'))).toEqual([
		['due September 2024', '10,075,225.54', '12,368,223.29', 'not reported'],
	]);
	// Within a cell the browser copies what is selected.
	expect(await rows(cell('scope-1', '2022'), cell('scope-1', '2022'), 2)).toBeUndefined();
});

test('with the title selected, it stands first, with the unit of all rows', async ({ page }) => {
	await page.goto('/en/report/environmental-performance/');
	const copied = await copy(page, '#water-use caption', '#water-use tbody:last-of-type');
	expect(copied?.text.split('\r\n')[0]).toBe(
		(await page.locator('#water-use caption').innerText()).replaceAll(/\s+/g, ' ').trim(),
	);
});

test('a selection that goes on beside the table is the browser’s, without note marks', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/data/ghg-emissions/');
	expect(await copy(page, '.plain h1', '.kpi tbody:last-of-type')).toBeUndefined();
	await page.keyboard.press('Control+c');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('\t');
	const label = report.index.tables.get('ghg-emissions')?.rows.values().next().value?.row.label.zh;
	expect(text).toContain(`${label ?? ''}`);
	expect(text.split('\n').every((line) => !/\t\d{2}\s*$/.test(line))).toBe(true);
});

test('the keys of a reader copy the same', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/data/water-use/');
	const { text } = (await copy(page, '.kpi thead', '.kpi tbody:last-of-type')) ?? {};
	await page.keyboard.press('Control+c');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a table of the audit is copied as its cells', async ({ page }) => {
	await page.goto('/en/data/audit/#checks-ghg-emissions');
	const table = '#checks-ghg-emissions .audit-table';
	const copied = await copy(page, `${table} thead`, `${table} tbody`);
	expect(copied?.attributes).toEqual([]);
	expect(copied?.cells.length).toBeGreaterThan(3);
	expect(new Set(copied?.cells.map((row) => row.length)).size).toBe(1);
});
