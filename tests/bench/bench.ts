// Measures the built site and what building costs, and marks what misses a target. `npm run bench`, with after `--`:
// `--only pages`, `--only build` or `--only sections`; `--n 25,100,400`: chapters per language; `--rounds 3`: builds of each size;
// `--peers <folder>`: compare with other generators; `--from <file>`: the text that their Chinese chapters are made from.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureBuilds, printBuilds, type Contestant } from './build-cost.ts';
import { convertCorpus } from './convert-corpus.ts';
import { generateCorpus } from './generate-corpus.ts';
import { measureFurtherChapter } from './further-chapter.ts';
import { ownName, ownSite } from './own-site.ts';
import { baseName, installPeers } from './peers.ts';
import { printSameText } from './same-text-pages.ts';
import { deleteAside } from './set-aside.ts';
import { printSitePages } from './site-pages.ts';

const work = '.cache/bench';
const { values } = parseArgs({
	options: {
		peers: { type: 'string' },
		from: { type: 'string' },
		n: { type: 'string', default: '25,100,400' },
		rounds: { type: 'string', default: '3' },
		only: { type: 'string' },
	},
});
const sizes = values.n.split(',').map(readCount);
const rounds = readCount(values.rounds);
const [smallest = 1] = [...sizes].sort((a, b) => a - b);

const isWanted = (part: string) => values.only === undefined || values.only === part;

if (isWanted('pages')) {
	if (!existsSync('dist/index.html')) buildSite();
	await printSitePages('dist');
}
if (isWanted('build')) {
	if (values.peers) await compare(values.peers);
	else await measureAlone();
}
if (isWanted('sections')) await measureFurtherChapter(join(work, 'sections'), rounds);
await deleteAside();

async function measureAlone(): Promise<void> {
	const own = ownSite(join(work, 'own'), (chapters) => Promise.resolve(generateCorpus(chapters)));
	printBuilds(await measureBuilds([own], sizes, rounds, async () => undefined), ownName, baseName);
}

async function compare(folder: string): Promise<void> {
	const { contestants, corpus } = await installPeers(folder, join(work, 'peers'), values.from);
	const own = ownSite(join(work, 'same-text'), (chapters) => convertCorpus(corpus(chapters)));
	const kept = new Map<string, string>();
	const keep = async ({ name, dist }: Contestant, chapters: number) => {
		if (chapters !== smallest) return;
		const copy = join(work, 'kept', name);
		await rm(copy, { recursive: true, force: true });
		await cp(dist(chapters), copy, { recursive: true });
		kept.set(name, copy);
	};
	const runs = await measureBuilds([own, ...contestants], sizes, rounds, keep);
	await printSameText(
		kept,
		[1, smallest].map((chapter) => `ch-${String(chapter).padStart(3, '0')}`),
	);
	printBuilds(runs, ownName, baseName);
}

function buildSite(): void {
	const { status } = spawnSync(process.execPath, ['--no-warnings', 'src/commands/build.ts'], {
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error('The site could not be built, so there is nothing to weigh.');
}

function readCount(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1)
		throw new Error(`"${text}" is no number of chapters or rounds.`);
	return count;
}
