// Other site generators as contestants: a folder with `make-corpus.mjs`, `lib/prepare.mjs` and `peers/<name>/`, which is
// copied and stays as it is. Their neutral corpus is what all of them build, this site too.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
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
	cpSync(from, folder, {
		recursive: true,
		filter: (path) => !/[\\/](?:node_modules|\.work)(?:[\\/]|$)/.test(path.slice(from.length)),
	});
	addPipeline(join(folder, 'peers', baseName, 'astro.config.mjs'));
	const { prepare } = (await import(pathToFileURL(join(folder, 'lib/prepare.mjs')).href)) as {
		prepare: (peer: string, corpus: string) => void;
	};
	const corpus = (chapters: number) => makeCorpus(folder, chapters, source);
	const contestants = peerNames.map((name): Contestant => {
		const peer = join(folder, 'peers', name);
		install(peer, name === baseName ? pipelinePackages() : []);
		const { scripts } = readPackage(peer);
		// All contestants run under the Node that runs this file.
		const programs = [join(peer, 'node_modules/.bin'), dirname(process.execPath)];
		return {
			name,
			dist: join(peer, 'dist'),
			prepare(chapters) {
				prepare(name, corpus(chapters));
				for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
					setAside(join(peer, left));
			},
			argv: ['sh', '-c', scripts['build'] ?? ''],
			cwd: peer,
			env: { PATH: [...programs, process.env['PATH'] ?? ''].join(delimiter) },
		};
	});
	return { contestants, corpus };
}

function makeCorpus(folder: string, chapters: number, source: string | undefined): string {
	const corpus = join(folder, '.work', `corpus-${chapters}`);
	const args = ['make-corpus.mjs', '--pages', String(chapters), '--out', corpus];
	if (source) args.push('--from', resolve(source));
	if (!existsSync(join(corpus, 'manifest.json')))
		execFileSync(process.execPath, args, { cwd: folder });
	return corpus;
}

/** Installs the packages of the peer in `folder`, at the versions in its lock, and `further` ones. */
function install(folder: string, further: readonly string[]): void {
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	execFileSync('npm', ['install', '--no-save', '--prefer-offline', ...quiet, ...further], {
		cwd: folder,
	});
}

/** The packages of the Markdown pipeline, at the versions that this site has. */
function pipelinePackages(): string[] {
	const { dependencies } = readPackage('.');
	return ['@astrojs/markdown-remark', 'remark-gfm', 'remark-cjk-friendly'].map(
		(name) => `${name}@${dependencies[name] ?? ''}`,
	);
}

function readPackage(folder: string) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
		'scripts' | 'dependencies',
		Record<string, string>
	>;
}

/** The peer's own settings in `file`, with this site's Markdown pipeline. */
function addPipeline(file: string): void {
	const markdown = `{
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly],
		}),
	}`;
	const settings = readFileSync(file, 'utf8').replace('({', `({ markdown: ${markdown},`);
	const imports = `import { unified } from '@astrojs/markdown-remark';
		import remarkCjkFriendly from 'remark-cjk-friendly';
		import remarkGfm from 'remark-gfm';\n`;
	writeFileSync(file, imports + settings);
}
