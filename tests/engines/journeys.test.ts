// What readers, stakeholders and staff do, in each of the three engines.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, until, type Engine } from '../../src/commands/engines/engine.ts';
import { engines, serveSite } from './open-engines.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => (site = await serveSite()));
afterAll(() => site.end());

describe.each(engines)('%s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => (engine = await open()));
	afterAll(() => engine.close());
	const visit = (path: string, width = 1280) => engine.open(site.origin + path, width);
	const address = () => engine.run<string>('location.pathname + location.hash');
	const isInView = (id: string) =>
		`(() => { const { top, bottom } = document.getElementById('${id}').getBoundingClientRect(); return bottom > 0 && top < innerHeight; })()`;

	test('a reader on a phone goes from home to a chapter by the menu, reads a note and changes the language', async () => {
		await visit('/zh/', 360);
		await click(engine, '.menu summary');
		await until(engine, "document.querySelector('.menu').open");
		await click(engine, '.menu a[href="/zh/report/climate/"]');
		await until(engine, "location.pathname === '/zh/report/climate/'");
		await until(engine, "document.querySelector('h1').textContent === '气候减缓与适应'");
		await engine.run(
			"document.getElementById('green-logistics').scrollIntoView({ behavior: 'instant' })",
		);
		await until(
			engine,
			"document.querySelector('[data-contents] a[aria-current]')?.hash === '#green-logistics'",
		);
		await engine.run(
			"document.getElementById('fnref-30').scrollIntoView({ block: 'center', behavior: 'instant' })",
		);
		await click(engine, '#fnref-30');
		await until(
			engine,
			"[...document.querySelectorAll('[popover], dialog, .note')].some((box) => box.checkVisibility() && box.textContent.includes('最新业绩公告'))",
		);
		await engine.run(
			"document.getElementById('green-logistics').scrollIntoView({ behavior: 'instant' })",
		);
		await until(engine, "document.documentElement.dataset.section === 'green-logistics'");
		await engine.press('Escape');
		await click(engine, 'a.bar-language');
		await until(engine, "location.pathname === '/en/report/climate/'");
		expect(await address()).toBe('/en/report/climate/#green-logistics');
		await until(engine, isInView('green-logistics'));
	});

	test('nothing runs off a phone', async () => {
		for (const path of [
			'/zh/',
			'/en/report/people/',
			'/zh/data/ghg-emissions/',
			'/en/parallel/climate/',
			'/zh/explore/',
		]) {
			await visit(path, 360);
			expect(
				await engine.run('document.documentElement.scrollWidth - innerWidth'),
				path,
			).toBeLessThanOrEqual(0);
		}
	});

	test('a stakeholder asks for a figure of a year, opens its cell by the keyboard and closes it', async () => {
		await visit('/en/');
		await engine.press('/');
		await until(engine, "document.activeElement?.name === 'q'");
		await engine.type('scope 2 emissions 2021');
		await engine.press('Enter');
		await until(engine, "location.pathname === '/en/search/'");
		await until(engine, "document.querySelector('main').textContent.includes('73,723.21')");
		await visit('/en/data/ghg-emissions/');
		await engine.run(
			'document.querySelector(\'[id="ghg-emissions.scope-2.2021"] > a\').focus({ preventScroll: true })',
		);
		await engine.press('Enter');
		await until(engine, "document.querySelector('dialog.about')?.open");
		expect(
			await until<string>(engine, "document.querySelector('.about-value').textContent"),
		).toContain('73,723.21');
		await engine.press('Escape');
		await until(engine, "!document.querySelector('dialog.about').open");
	});

	test('a stakeholder compares figures and reads a chart by the keys', async () => {
		await visit(
			'/zh/explore/?rows=ghg-emissions.scope-1,ghg-emissions.scope-2&from=2020&to=2023&kind=line',
		);
		await until(engine, "document.querySelector('.explorer-result .chart svg') !== null");
		await visit('/zh/data/ghg-emissions/');
		await engine.run("document.querySelector('.chart-stage').focus()");
		await until(engine, "document.querySelector('.chart-stage').classList.contains('is-live')");
		await engine.press('ArrowRight');
		expect(
			await until<string>(engine, "document.querySelector('.chart-says').textContent"),
		).toMatch(/\d{4}/);
	});

	test('staff follow a short address, cite the section and send both languages', async () => {
		await visit('/s/green-logistics/');
		// A browser that names neither language gets the choice.
		const choice = 'main a[href="/en/report/climate/#green-logistics"]';
		const isThere = 'location.pathname.endsWith("/report/climate/")';
		await until(engine, `${isThere} || document.querySelector('${choice}') !== null`);
		if (!(await engine.run<boolean>(isThere))) await click(engine, choice);
		await until(engine, isThere);
		await until(engine, isInView('green-logistics'));
		await visit('/en/report/climate/#green-logistics');
		await click(engine, '.heading:has(#green-logistics) .tools a.anchor');
		await until(engine, "document.querySelector('dialog.cite')?.open");
		await engine.press('Escape');
		await until(engine, "!document.querySelector('dialog.cite')?.open");
		await visit('/en/parallel/climate/#green-logistics');
		await until(engine, isInView('green-logistics'));
		const apart = await engine.run<number>(
			"Math.max(...[...document.querySelectorAll('.pair:not(.once)')].map((pair) => { const [one, two] = [...pair.children].filter((half) => half.lang); return one && two ? Math.abs(one.getBoundingClientRect().top - two.getBoundingClientRect().top) : 0; }))",
		);
		expect(apart).toBeLessThanOrEqual(2);
	});
});
