// What the explorer gives away holds the figures that it shows: files parsed, link and citation read.

import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';

const choices = {
	printed: '?rows=water-use.withdrawal,turnover.overall&from=2020&to=2023&kind=line',
	index:
		'?rows=environmental-intensity.energy-per-revenue,headcount.total&from=2020&to=2023&kind=line&base=2020',
};

/** The cells of the table on the page, row by row, without marks; the heads first. */
async function readTable(page: Page): Promise<string[][]> {
	return page.locator('.explorer-result table').evaluate((table: HTMLTableElement) =>
		[...table.rows].map((row) =>
			[...row.cells].map((cell) => {
				const copy = cell.cloneNode(true) as HTMLElement;
				for (const mark of copy.querySelectorAll('sup, .explorer-table')) mark.remove();
				return copy.textContent;
			}),
		),
	);
}

async function take(page: Page, name: string): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.explorer-take').getByRole('button', { name, exact: true }).click(),
	]);
	expect(file.suggestedFilename()).toBe(`chosen-figures.${name.toLowerCase()}`);
	return readFile(await file.path());
}

/** Digits alone, as a file has them: `about 1,250.0` is 1250.0. */
const digitsOf = (text: string) => text.replaceAll(/[^\d.-]/g, '');

for (const locale of ['zh', 'en']) {
	for (const [name, query] of Object.entries(choices)) {
		test(`CSV and workbook of ${name} figures in ${locale} hold those of the table`, async ({
			page,
		}) => {
			await page.goto(`/${locale}/explore/${query}`);
			const [heads = [], ...rows] = await readTable(page);
			const years = ['2023', '2022', '2021', '2020'];
			expect(heads.slice(-4)).toEqual(years);

			const csv = (await take(page, 'CSV')).toString('utf8');
			expect(csv.startsWith('\uFEFF')).toBe(true);
			const [fields = [], ...lines] = parseCsv(csv.slice(1)) as string[][];
			const records = lines.map((line) =>
				Object.fromEntries(fields.map((field, at) => [field, line[at] ?? ''])),
			);
			const field = name === 'index' ? 'index' : 'value';
			for (const row of rows)
				for (const [at, year] of years.entries()) {
					const record = records.find((own) => own['row'] === row[0] && own['column_id'] === year);
					expect(record?.[field]).toBe(digitsOf(row.slice(-4)[at] ?? ''));
					expect(record?.['status']).toBe('value');
					expect(record?.['address']).toContain(
						`/${locale}/data/${record?.['table_id']}/#${record?.['table_id']}.${record?.['row_id']}.${year}`,
					);
				}
			expect(records).toHaveLength(rows.length * years.length);
			expect(records[0]?.['index_base']).toBe(name === 'index' ? '2020' : '');

			const workbook = await readXlsx(await take(page, 'XLSX'));
			const cells = workbook.sheets[0]?.rows ?? [];
			const head = cells.findIndex((row) => row.includes('2023'));
			const from = cells[head]?.indexOf('2023') ?? 0;
			expect(cells[head]?.slice(from, from + 4)).toEqual(years);
			for (const row of rows) {
				const line = cells.find((own) => own[0] === row[0]);
				expect(line?.slice(from, from + 4)).toEqual(
					row.slice(-4).map((text) => Number(digitsOf(text))),
				);
			}
			expect(workbook.sheets).toHaveLength(name === 'index' ? 3 : 2);
			const notes = workbook.sheets.at(-1)?.rows.flat().join(' ');
			expect(notes).toContain(page.url());
		});
	}
}

test('SVG has the note on a break that the page shows', async ({ page }) => {
	await page.goto('/en/explore/?rows=ghg-emissions.scope-1&from=2020&to=2023&kind=line');
	const [start = ''] = (await page.locator('.chart-break').innerText()).split(',');
	expect(start).toBe('From 2023 on');
	expect((await take(page, 'SVG')).toString('utf8')).toContain(start);
});

test.describe('dark', () => {
	test.use({ colorScheme: 'dark' });

	test('SVG and PNG have the charts in light colours, with figures, units and address', async ({
		page,
	}) => {
		await page.goto(`/en/explore/${choices.printed}`);
		await expect(page.locator('.explorer-result figure')).toHaveCount(2);
		const svg = (await take(page, 'SVG')).toString('utf8');
		const [latest = ''] = (await readTable(page))[1]?.slice(-4) ?? [];
		for (const text of [latest, 'Water withdrawal', 'Employee turnover rate', '%', '/en/explore/'])
			expect(svg).toContain(text);
		expect(svg).not.toContain('class=');
		expect(svg).toMatch(/<rect[^>]*fill="rgb\(251, 250, 246\)"/);
		const png = await take(page, 'PNG');
		const corner = await page.evaluate(
			async (url) => {
				const image = new Image();
				image.src = url;
				await image.decode();
				const canvas = document.createElement('canvas');
				canvas.width = image.width;
				canvas.height = image.height;
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return [...(context?.getImageData(1, 1, 1, 1).data ?? [])];
			},
			`data:image/png;base64,${png.toString('base64')}`,
		);
		expect(corner).toEqual([251, 250, 246, 255]);
		// The page itself stays dark.
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
			'rgb(18, 21, 24)',
		);
	});
});

test('link and citation name exactly what is chosen', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/en/explore/${choices.index}`);
	const read = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.locator('.explorer-taken')).toHaveText('Copied.');
	expect(await read()).toBe(page.url());
	const text = page.locator('#explorer-citation');
	const title =
		'Environmental intensity: Energy consumption per unit of revenue; Headcount: Total employees, 2020 to 2023 (Index, 2020 = 100)';
	for (const form of ['GB/T 7714-2015', 'APA 7', 'BibTeX', 'RIS', 'CSL-JSON', 'Markdown', 'HTML']) {
		await page.locator('#explorer-form').selectOption({ label: form });
		const written = await text.inputValue();
		expect(written).toContain(title);
		expect(written.replaceAll('&amp;', '&')).toContain(page.url());
		expect(written).not.toMatch(/TITLE-OF|report\.invalid|1234/);
	}
	await page.locator('.explorer-cite').getByRole('button', { name: 'Copy' }).click();
	await expect.poll(read).toBe(await text.inputValue());
});
