// Other site generators as contestants: a folder with `make-corpus.mjs`, `lib/prepare.mjs` and `peers/<name>/`, which is
// copied and stays as it is. Their neutral corpus is what all of them build, this site too.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { setAside, work, type Contestant } from './build-cost.ts';

/** A bare Astro site with this site's Markdown pipeline: what the text itself costs. */
export const baseName = 'bare-astro';
/** The same text as plain HTML: what any page must weigh. */
export const floorName = 'floor-html';
const peerNames = [baseName, 'starlight', floorName] as const;

export interface Peers {
	readonly contestants: readonly Contestant[];
	/** Returns the folder of the neutral corpus of `chapters` chapters per language, made if it is not there. */
	corpus(chapters: number): string;
}

/** Copies the folder `from` and installs the peers. `source` is a text to make the Chinese chapters from. */
export async function installPeers(from: string, source: string | undefined): Promise<Peers> {
	const folder = join(work, 'peers');
	await cp(from, folder, {
		recursive: true,
		filter: (path) => !/[\\/](?:node_modules|\.work)(?:[\\/]|$)/.test(path.slice(from.length)),
	});
	for (const name of peerNames) await installPeer(join(folder, 'peers', name), name);
	const { prepare } = (await import(pathToFileURL(join(folder, 'lib/prepare.mjs')).href)) as {
		prepare: (peer: string, corpus: string) => void;
	};
	const corpus = (chapters: number) => makeCorpus(folder, chapters, source);
	const contestants = await Promise.all(
		peerNames.map(async (name): Promise<Contestant> => {
			const peer = join(folder, 'peers', name);
			const { scripts } = JSON.parse(await readFile(join(peer, 'package.json'), 'utf8')) as {
				scripts: { build: string };
			};
			return {
				name,
				dist: join(peer, 'dist'),
				async prepare(chapters) {
					prepare(name, corpus(chapters));
					for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
						await setAside(join(peer, left));
					}
				},
				argv: ['sh', '-c', scripts.build],
				cwd: peer,
				env: {
					...process.env,
					// All contestants run under the Node that runs this file.
					PATH: [
						join(peer, 'node_modules/.bin'),
						dirname(process.execPath),
						process.env['PATH'] ?? '',
					].join(delimiter),
					ASTRO_TELEMETRY_DISABLED: '1',
				},
			};
		}),
	);
	return { contestants, corpus };
}

function makeCorpus(folder: string, chapters: number, source: string | undefined): string {
	const corpus = join(folder, '.work', `corpus-${chapters}`);
	const args = ['make-corpus.mjs', '--pages', String(chapters), '--out', corpus];
	if (source) args.push('--from', resolve(source));
	if (!existsSync(join(corpus, 'manifest.json'))) run(process.execPath, args, folder);
	return corpus;
}

/** Installs the packages of the peer in `folder`, once. */
async function installPeer(folder: string, name: string): Promise<void> {
	const pipeline = name === baseName ? await pipelinePackages() : [];
	if (name === baseName) await writeFile(join(folder, 'astro.config.mjs'), bareConfig);
	const stamp = join(folder, 'node_modules/.installed');
	const wanted = JSON.stringify(pipeline);
	if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	// A lock that was written where a registry had more packages than here fails; the versions in it still hold.
	if (!npm(['ci', ...quiet], folder) && !npm(['install', ...quiet], folder))
		throw new Error(`The packages of ${name} could not be installed.`);
	if (pipeline.length > 0 && !npm(['install', '--no-save', ...quiet, ...pipeline], folder))
		throw new Error(`The Markdown pipeline could not be added to ${name}.`);
	await writeFile(stamp, wanted);
}

/** The packages of the Markdown pipeline, at the versions that this site has. */
async function pipelinePackages(): Promise<string[]> {
	const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	return ['@astrojs/markdown-remark', 'remark-gfm', 'remark-cjk-friendly'].map(
		(name) => `${name}@${dependencies[name] ?? ''}`,
	);
}

const bareConfig = `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

export default defineConfig({
	integrations: [mdx()],
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly],
		}),
	},
	i18n: {
		locales: ['zh', 'en'],
		defaultLocale: 'zh',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
});
`;

/** Runs npm, the one that runs this script where there is one; tells whether it succeeded. */
function npm(args: readonly string[], cwd: string): boolean {
	const own = process.env['npm_execpath'];
	const [program, first] = own ? [process.execPath, [own]] : ['npm', []];
	return spawnSync(program, [...first, ...args], { cwd, stdio: 'ignore' }).status === 0;
}

function run(program: string, args: readonly string[], cwd: string): void {
	const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
}
