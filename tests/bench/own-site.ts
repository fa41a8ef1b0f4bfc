// This site as a contestant of the build benchmark.

import { join } from 'node:path';
import process from 'node:process';
import type { Contestant } from './build-cost.ts';
import { writeContentRoot, type Corpus } from './content-root.ts';
import { setAside } from './set-aside.ts';

export const ownName = 'this site';

const root = process.cwd();

/** Builds what `corpusOf` gives into folders of its own below `work`, a path from the project's root. */
export function ownSite(work: string, corpusOf: (chapters: number) => Promise<Corpus>): Contestant {
	const contentOf = (chapters: number) => join(root, work, `content-${chapters}`);
	const distOf = (chapters: number) => join(work, `dist-${chapters}`);
	return {
		name: ownName,
		dist: (chapters) => join(root, distOf(chapters)),
		async prepare(chapters) {
			await setAside(contentOf(chapters));
			await writeContentRoot(contentOf(chapters), await corpusOf(chapters));
			await setAside(join(root, distOf(chapters)));
		},
		command: (chapters) => buildCommand(contentOf(chapters), distOf(chapters)),
	};
}

/** How the content root `content` is built into `dist`, a path from the project's root. */
export function buildCommand(content: string, dist: string): ReturnType<Contestant['command']> {
	return {
		argv: [process.execPath, '--no-warnings', 'src/commands/build.ts'],
		options: {
			cwd: root,
			env: {
				...process.env,
				CONTENT_ROOT: content,
				OUT_DIR: dist,
				BASE_PATH: '/',
				ASTRO_TELEMETRY_DISABLED: '1',
			},
		},
	};
}
