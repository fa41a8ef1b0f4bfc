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
	const css = await vite.ssrLoadModule('/src/styles/index.css?inline');
	styles = css['default'] as string;
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
		expect(new Set(areas).size).toBe(6);
		expect(new Set(lines).size).toBe(6);
		expect(areas).not.toContain(
			await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
		);
	});
}

/** What stands where it should not, in the page. */
function findCollisions(): string[] {
	interface Box {
		readonly what: string;
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	}
	const faults: string[] = [];
	const overlap = (a: Box, b: Box, slack: number) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
	for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
		if (figure.scrollWidth > figure.clientWidth + 1) faults.push(`${figure.id}: is too wide`);
		for (const svg of figure.querySelectorAll('svg')) {
			const { width, height } = svg.viewBox.baseVal;
			// From a little above the small letters' height to below the baseline: the box of the font is higher than its ink.
			const texts = [...svg.querySelectorAll('text')].map((text): Box => {
				const { x, width: wide } = text.getBBox();
				const y = Number(text.getAttribute('y'));
				const what = text.textContent ?? '';
				return { what, left: x, right: x + wide, top: y - 9, bottom: y + 3 };
			});
			const shapes = [...svg.querySelectorAll('.c-area')].flatMap((path) =>
				[
					...(path.getAttribute('d') ?? '').matchAll(
						/M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)/g,
					),
				].map((all): Box => {
					const [x = 0, y = 0, w = 0, h = 0] = all.slice(1).map(Number);
					return {
						what: `shape ${path.classList.value}`,
						left: x,
						right: x + w,
						top: y,
						bottom: y + h,
					};
				}),
			);
			const marks = [...svg.querySelectorAll('path')].map((path): Box => {
				const { x, y, width: w, height: h } = path.getBBox();
				const what = path.classList.value;
				return { what, left: x, right: x + w, top: y, bottom: y + h };
			});
			// The upright lines of zero and of breaks.
			const lines = [...svg.querySelectorAll('.c-base, .c-break')].flatMap((path) =>
				[...(path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)([vV])(-?[\d.]+)/g)].map(
					([, left = '', top = '', letter, length = '']): Box => {
						const [x, y] = [Number(left), Number(top)];
						const bottom = letter === 'v' ? y + Number(length) : Number(length);
						return { what: 'line', left: x - 0.5, right: x + 0.5, top: y, bottom };
					},
				),
			);
			const where = (text: string) => `${figure.id}: ${text}`;
			for (const { what, left, right, top, bottom } of [...texts, ...marks]) {
				if (left < -0.6 || right > width + 0.6 || top < -0.6 || bottom > height + 0.6)
					faults.push(where(`"${what}" lies outside (${left}, ${right}, ${top}, ${bottom})`));
			}
			for (const [index, text] of texts.entries()) {
				for (const other of texts.slice(index + 1))
					if (overlap(text, other, 0.3)) faults.push(where(`"${text.what}" over "${other.what}"`));
				for (const shape of [...shapes, ...lines.filter((line) => line.left > 0)])
					if (overlap(text, shape, 0.3)) faults.push(where(`"${text.what}" over ${shape.what}`));
			}
		}
	}
	return faults;
}

/** What the shapes of each series look like: fill or dashes, and what lies on them. */
function findLooks(name: string): string[] {
	return [0, 1, 2, 3, 4, 5].map((series) => {
		const shape = document.querySelector(`.chart ${name}.s${series}`);
		if (!shape) return '';
		const { fill, strokeDasharray } = getComputedStyle(shape);
		const stripes = document.querySelector(`.c-stripe.s${series}`);
		const ring = document.querySelector(`.c-dots.s${series} + .c-hole`);
		const area = stripes ? `${fill} ${getComputedStyle(stripes).strokeDasharray}` : fill;
		return name === '.c-area' ? area : `${strokeDasharray} ${ring ? 'rings' : 'dots'}`;
	});
}
