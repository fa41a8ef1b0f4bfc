// Measures the built site and what building costs, and marks what misses a target. `npm run bench`, with after `--`:
// `--only pages`, `--only build` or `--only sections`; `--n 25,100,400`: chapters per language; `--rounds 3`: builds of each size;
// `--peers <folder>`: compare with other generators; `--from <file>`: the text that their Chinese chapters are made from.
// Builds need GNU time, `/usr/bin/time`.

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pagePath } from '../../src/domain/links/permalink.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import { asideFolder, measureBuilds, ownSite, printBuilds } from './build-cost.ts';
import { convertCorpus } from './convert-corpus.ts';
import { measureFurtherChapter } from './further-chapter.ts';
import { writeLargerReport } from './larger-report.ts';
import { listSitePages, printWeights } from './page-weight.ts';
import { baseName, floorName, installPeers } from './peers.ts';

const ownName = 'this site';
const { values } = parseArgs({
	options: {
		peers: { type: 'string' },
		from: { type: 'string' },
		n: { type: 'string', default: '25,100,400' },
		rounds: { type: 'string', default: '3' },
		only: { type: 'string' },
	},
});
const sizes = values.n
	.split(',')
	.map(readCount)
	.sort((a, b) => a - b);
const rounds = readCount(values.rounds);

const isWanted = (part: string) => values.only === undefined || values.only === part;

if (isWanted('pages')) {
	if (!existsSync('dist/index.html')) throw new Error('There is no built site: run npm run build.');
	await printWeights('Page weight', listSitePages('dist'));
}
if (isWanted('build')) {
	const runs = values.peers ? await compare(values.peers) : await measureAlone();
	printBuilds(runs, ownName, baseName);
}
if (isWanted('sections')) await measureFurtherChapter(rounds);
await rm(asideFolder, { recursive: true, force: true });

function measureAlone() {
	return measureBuilds([ownSite(ownName, 'own', writeLargerReport)], sizes, rounds);
}

async function compare(folder: string) {
	const { contestants, corpus } = await installPeers(folder, values.from);
	const own = ownSite(ownName, 'same-text', (root, chapters) =>
		convertCorpus(root, corpus(chapters)),
	);
	const slugs = [1, sizes[0]].map((chapter) => `ch-${String(chapter).padStart(3, '0')}`);
	const addressOf = (name: string, locale: Locale, slug: string) =>
		name === ownName ? pagePath('/', locale, { page: 'chapter', slug }) : `/${locale}/${slug}/`;
	const lines = [own, ...contestants].map(({ name, dist }) => ({
		label: name,
		folder: dist,
		isHeld: name === ownName,
		paths: locales.flatMap((locale) => slugs.map((slug) => addressOf(name, locale, slug))),
	}));
	return measureBuilds([own, ...contestants], sizes, rounds, () =>
		printWeights('The same chapters on each site, both languages, medians', lines, floorName),
	);
}

function readCount(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1)
		throw new Error(`"${text}" is no number of chapters or rounds.`);
	return count;
}
