// Table A for one text on all sites: what the page around a chapter adds to the chapter.

import { locales } from '../../src/domain/locale/locale.ts';
import { pagePath } from '../../src/domain/links/permalink.ts';
import { ownName } from './own-site.ts';
import { weighPages, type PageWeight } from './page-weight.ts';
import { floorName } from './peers.ts';
import { kilobytes, printTable } from './print-table.ts';
import { median } from './statistics.ts';
import { markTarget, targets } from './targets.ts';

/** Weighs `slugs` in every language on each site (name and folder) and prints the medians. The floor must be among them. */
export async function printSameText(
	sites: ReadonlyMap<string, string>,
	slugs: readonly string[],
): Promise<void> {
	const weights = new Map<string, PageWeight[]>();
	for (const [name, folder] of sites) {
		const paths = locales.flatMap((locale) =>
			slugs.map((slug) =>
				name === ownName ? pagePath('/', locale, { page: 'chapter', slug }) : `/${locale}/${slug}/`,
			),
		);
		weights.set(name, await weighPages(folder, paths));
	}
	const floor = weights.get(floorName) ?? [];
	const rows = [...weights].map(([name, pages]) => {
		const middle = (pick: (page: PageWeight) => number) => median(pages.map(pick));
		const above = median(pages.map(({ total }, index) => total - (floor[index]?.total ?? 0)));
		const script = middle(({ bytes }) => bytes.js);
		const requests = middle((page) => page.requests);
		const shift = Math.max(...pages.map((page) => page.shift));
		const blocking = Math.max(...pages.map((page) => page.blocking.length));
		const mark = (text: string, isMet: boolean) => markTarget(text, isMet || name !== ownName);
		return [
			name,
			kilobytes(middle(({ bytes }) => bytes.html)),
			kilobytes(middle(({ bytes }) => bytes.css)),
			mark(kilobytes(script), script <= targets.scriptBytes),
			kilobytes(middle(({ bytes }) => bytes.other)),
			kilobytes(middle(({ total }) => total)),
			mark(kilobytes(above), above <= targets.chapterBytes),
			mark(String(requests), requests <= targets.requests),
			String(middle(({ elements }) => elements)),
			mark(shift.toFixed(3), shift <= targets.layoutShift),
			mark(String(blocking), blocking === 0),
		];
	});
	printTable(
		`A. The same chapters on each site (${slugs.join(', ')}, both languages): medians, kB under Brotli 11`,
		[
			'site',
			'html',
			'css',
			`js (≤ ${targets.scriptBytes / 1000})`,
			'other',
			'total',
			`above ${floorName} (≤ ${targets.chapterBytes / 1000})`,
			`requests (≤ ${targets.requests})`,
			'elements',
			`layout shift (${targets.layoutShift})`,
			'blocking scripts (0)',
		],
		rows,
	);
}
