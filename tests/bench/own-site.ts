// This site as a contestant of the build benchmark.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Contestant } from './build-cost.ts';
import { writeContentRoot, type Corpus } from './content-root.ts';

export const ownName = 'this site';

/** Builds what `corpusOf` gives into folders of its own below `work`, a path from the project's root. */
export function ownSite(work: string, corpusOf: (chapters: number) => Promise<Corpus>): Contestant {
	const root = process.cwd();
	const contentOf = (chapters: number) => join(root, work, `content-${chapters}`);
	const distOf = (chapters: number) => join(work, `dist-${chapters}`);
	return {
		name: ownName,
		dist: (chapters) => join(root, distOf(chapters)),
		async prepare(chapters) {
			await writeContentRoot(contentOf(chapters), await corpusOf(chapters));
			await rm(distOf(chapters), { recursive: true, force: true });
		},
		command: (chapters) => ({
			argv: [process.execPath, '--no-warnings', 'src/commands/build.ts'],
			options: {
				cwd: root,
				env: {
					...process.env,
					CONTENT_ROOT: contentOf(chapters),
					OUT_DIR: distOf(chapters),
					BASE_PATH: '/',
					ASTRO_TELEMETRY_DISABLED: '1',
				},
			},
		}),
	};
}
