// Builds the site: `npm run build`. Node keeps what it compiles for the next build, as Astro's own command lets it. This
// file comes before that, so it is JavaScript: a single one in TypeScript would have Node load its compiler.

import { enableCompileCache } from 'node:module';
import { globSync, rmSync } from 'node:fs';
import process from 'node:process';

const folder = 'node_modules/.cache/compile';
/** A build compiles some 2,400 modules, and its own pages besides, which no other build needs: 170 files each time. */
const mostFiles = 6000;
if (globSync(`${folder}/*/*`).length > mostFiles) rmSync(folder, { recursive: true });
const { directory } = enableCompileCache(folder);
// Threads look for it here.
if (directory) process.env['NODE_COMPILE_CACHE'] = directory;

const { buildReportSite } = await import('./build-site.ts');
process.exitCode = await buildReportSite();
