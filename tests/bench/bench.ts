// Measures the built site and what building costs, and marks what misses a target. `npm run bench`, with after `--`:
// `--only pages`, `--only build` or `--only sections`; `--n 25,100,400`: chapters per language, the smallest first;
// `--rounds 3`: builds of each size; `--peers <folder>`: compare with the generators in it. Builds need GNU time, `/usr/bin/time`.

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pagePath } from '../../src/domain/links/permalink.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import {
	asideFolder,
	measureBuilds,
	ownName,
	ownSite,
	printBuilds,
	type Contestant,
} from './build-cost.ts';
import { measureFurtherChapter } from './further-chapter.ts';
import { writeLargerReport } from './larger-report.ts';
import { listSitePages, printWeights } from './page-weight.ts';
import { floorName, installPeers } from './peers.ts';

const { values } = parseArgs({
	options: {
		peers: { type: 'string' },
		n: { type: 'string', default: '25,100,400' },
		rounds: { type: 'string', default: '3' },
		only: { type: 'string' },
	},
});
const sizes = values.n.split(',').map(Number);
const rounds = Number(values.rounds);
if ([...sizes, rounds].some((count) => !Number.isInteger(count) || count < 1))
	throw new Error('Write numbers of chapters and rounds as whole numbers from 1.');

const isWanted = (part: string) => values.only === undefined || values.only === part;

if (isWanted('pages')) {
	if (!existsSync('dist/index.html')) throw new Error('There is no built site: run npm run build.');
	await printWeights('Page weight', listSitePages('dist'));
}
if (isWanted('build')) {
	const alone = [ownSite(ownName, writeLargerReport)];
	const sites = values.peers ? installPeers(values.peers) : alone;
	printBuilds(await measureBuilds(sites, sizes, rounds, () => comparePages(sites)));
}
if (isWanted('sections')) await measureFurtherChapter(rounds);
await rm(asideFolder, { recursive: true, force: true });

/** Weighs the first chapter on each of `sites`, where there are others. */
async function comparePages(sites: readonly Contestant[]): Promise<void> {
	const pathIn = (locale: Locale, site: string) =>
		site === ownName
			? pagePath('/', locale, { page: 'chapter', slug: 'ch-001' })
			: `/${locale}/ch-001/`;
	const lines = sites.map(({ name, dist }) => {
		const paths = locales.map((locale) => pathIn(locale, name));
		return { name, dist, paths, isHeld: name === ownName };
	});
	const title = 'The same chapters on each site, both languages, medians';
	if (sites.length > 1) await printWeights(title, lines, floorName);
}
