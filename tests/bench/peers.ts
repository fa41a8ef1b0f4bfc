// Other site generators as contestants: a folder with one project for each, which is copied and stays as it is. All of them
// build the same chapters of plain prose, this site too.

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { baseName, ownName, ownSite, setAside, work, type Contestant } from './build-cost.ts';
import { measureCommand } from './measure-command.ts';
import { writeMarkdown, writePlainReport } from './plain-report.ts';

/** The same text as plain HTML: what any page must weigh. */
export const floorName = 'floor-html';
/** Each with the folder of its texts, one below it for each language, and their extension. */
const peers = [
	{ name: baseName, texts: 'content', extension: 'mdx' },
	{ name: 'starlight', texts: 'src/content/docs', extension: 'md' },
	{ name: floorName, texts: 'content', extension: 'md' },
];

/** Copies the folder `from`, installs the peers in it, and returns them behind this site. */
export function installPeers(from: string): Contestant[] {
	const folder = resolve(work, 'peers');
	cpSync(from, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
	addPipeline(join(folder, baseName, 'astro.config.mjs'));
	const others = peers.map(({ name, texts, extension }): Contestant => {
		const cwd = join(folder, name);
		const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		execFileSync('npm', ['install', '--prefer-offline', ...quiet], { cwd });
		const settings = readFileSync(join(cwd, 'package.json'), 'utf8');
		const { scripts } = JSON.parse(settings) as { scripts: { build: string } };
		const PATH = [join(cwd, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
		return {
			name,
			dist: join(cwd, 'dist'),
			async build(chapters) {
				for (const left of [texts, 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
					setAside(join(cwd, left));
				await writeMarkdown(join(cwd, texts), chapters, extension);
				return measureCommand(['sh', '-c', scripts.build], { PATH }, cwd);
			},
		};
	});
	return [ownSite(ownName, writePlainReport), ...others];
}

/** The peer's own settings in `file`, with this site's Markdown pipeline, whose packages stand in the folders above it. */
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
