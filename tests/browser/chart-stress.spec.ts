// Charts of made-up tables, in both languages, on a phone and a wide screen: no text over a text or a mark, nothing outside.

import { expect, test, type Page } from '@playwright/test';
import { getViteConfig } from 'astro/config';
import { createServer, type ViteDevServer } from 'vite';
import { languageTags, locales, type Locale } from '../../src/domain/locale/locale.ts';

interface Stress {
	readonly tables: number;
	readonly figures: number;
	readonly html: string;
	readonly refused: readonly string[];
}
type Draw = (locale: Locale) => Promise<Stress>;

let vite: ViteDevServer;
let draw: Draw;
let styles: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	const config = await getViteConfig(
		{},
		{ configFile: false },
	)({
		command: 'serve',
		mode: 'development',
	});
	vite = await createServer({
		...config,
		configFile: false,
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		appType: 'custom',
		logLevel: 'error',
		cacheDir: '.cache/chart-stress',
		optimizeDeps: { noDiscovery: true },
	});
	const module = await vite.ssrLoadModule('/tests/browser/stress-charts.ts');
	draw = module['drawStress'] as Draw;
	const css = await Promise.all(
		['index', 'page-charts'].map((name) => vite.ssrLoadModule(`/src/styles/${name}.css?inline`)),
	);
	styles = css.map((sheet) => sheet['default'] as string).join('');
});

test.afterAll(async () => vite.close());

/** Puts all figures onto one page. */
async function show(page: Page, locale: Locale, width: number): Promise<Stress> {
	const stress = await draw(locale);
	await page.setViewportSize({ width, height: 800 });
	await page.setContent(
		`<!doctype html><html lang="${languageTags[locale]}" class="theme-climate"><style>${styles}</style>` +
			`<body><main class="prose" style="padding: 20px">${stress.html}</main></body></html>`,
	);
	return stress;
}

test('refuses what no drawing would show, and draws the rest of at least 60 tables', async () => {
	const { tables, figures, refused } = await draw('en');
	expect(tables).toBeGreaterThanOrEqual(60);
	expect(figures + refused.length).toBe(tables * 7);
	expect(figures).toBeGreaterThan(300);
	expect(refused.filter((id) => /line$|stacked-bar$/.test(id) && !id.includes('-12-'))).toEqual([]);
	const shares = refused.filter((id) => id.endsWith('share-bar') && !id.includes('-12-'));
	expect(shares.filter((id) => /^(shares|loneShare)/.test(id))).toEqual([]);
	expect(shares.filter((id) => /^half/.test(id))).toHaveLength(5);
});

for (const locale of locales) {
	for (const width of [360, 1200]) {
		test(`in ${locale}, ${width} px wide, nothing overlaps and nothing lies outside`, async ({
			page,
		}) => {
			await show(page, locale, width);
			expect(await page.evaluate(findCollisions)).toEqual([]);
		});
	}
}

for (const look of ['light', 'dark', 'print'] as const) {
	test(`in ${look} every series is told apart from the others and from the ground`, async ({
		page,
	}) => {
		await page.emulateMedia(look === 'print' ? { media: look } : { colorScheme: look });
		await show(page, 'en', 1200);
		const areas = await page.evaluate(findLooks, '.c-area');
		const lines = await page.evaluate(findLooks, '.c-line');
		expect(areas).toHaveLength(6);
		expect(lines).toHaveLength(6);
		expect(new Set(areas).size, areas.join()).toBe(6);
		expect(new Set(lines).size).toBe(6);
		expect(areas).not.toContain(
			await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
		);
	});
}

/** What stands where it should not, in the page: letters over letters or shapes, or outside of the chart. */
function findCollisions(): string[] {
	interface Box {
		readonly what: string;
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	}
	/** The name of the last period may stand out so far. */
	const overhang = 10;
	const faults: string[] = [];
	const overlap = (a: Box, b: Box) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
	const toBox = (what: string, { left, right, top, bottom }: DOMRect): Box => ({
		what,
		left,
		right,
		top,
		bottom,
	});
	/** The lines of letters within `root`; the box of a line is higher than its ink. */
	const findLetters = (root: Element): Box[] => {
		const found: Box[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			if (!text || node.parentElement?.closest('title, .visually-hidden, .chart-save')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const rect of range.getClientRects()) {
				if (rect.width === 0) continue;
				const box = toBox(text, rect);
				const spare = rect.height * 0.22;
				found.push({ ...box, top: box.top + spare, bottom: box.bottom - spare });
			}
		}
		return found;
	};
	for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
		const whole = figure.getBoundingClientRect();
		const where = (text: string) => `${figure.id}: ${text}`;
		if (figure.scrollWidth > figure.clientWidth + overhang) faults.push(where('is too wide'));
		const letters = findLetters(figure);
		const shapes = [...figure.querySelectorAll('.c-area rect, .c-break, .c-track line.c-base')]
			.filter((shape) => shape.checkVisibility())
			.map((shape) =>
				toBox(shape.parentElement?.classList.value ?? '', shape.getBoundingClientRect()),
			);
		for (const { what, left, right } of letters) {
			if (left < whole.left - 1 || right > whole.right + overhang)
				faults.push(where(`"${what}" lies outside (${left}, ${right})`));
		}
		for (const { what, left, right } of shapes) {
			if (left < whole.left - 1 || right > whole.right + 1)
				faults.push(where(`${what} lies outside (${left}, ${right})`));
		}
		for (const [index, text] of letters.entries()) {
			for (const other of letters.slice(index + 1))
				if (overlap(text, other)) faults.push(where(`"${text.what}" over "${other.what}"`));
			for (const shape of shapes)
				if (overlap(text, shape)) faults.push(where(`"${text.what}" over ${shape.what}`));
		}
	}
	return faults;
}

/** What the shapes of each series look like: fill or dashes, and what lies on them. */
function findLooks(name: string): string[] {
	return [0, 1, 2, 3, 4, 5].map((series) => {
		// Columns of a single series have a shade of their own.
		const kind = name === '.c-area' ? '[id$="--stacked-bar"] ' : '';
		const group = document.querySelector(`${kind}.c-plot ${name}.s${series}`);
		const shape = group?.querySelector('rect, line');
		if (!group || !shape) return '';
		const { fill, strokeDasharray } = getComputedStyle(shape);
		if (name === '.c-line') {
			const dots = document.querySelector(`.c-plot .c-dots.s${series} circle`);
			return `${strokeDasharray} ${dots ? getComputedStyle(dots).fill : ''}`;
		}
		const pattern = document.getElementById(/#([^")]+)/.exec(fill)?.[1] ?? '');
		return pattern ? `stripes ${pattern.getAttribute('height') ?? ''}` : fill;
	});
}
