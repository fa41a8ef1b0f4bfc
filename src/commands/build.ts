// Builds the site: `npm run build`. Node keeps what it compiles for the next build, as Astro's own command lets it.

import { enableCompileCache } from 'node:module';
import process from 'node:process';

const { directory } = enableCompileCache();
// Threads look for it here.
if (directory) process.env['NODE_COMPILE_CACHE'] = directory;

const { buildReportSite } = await import('./build-site.ts');
process.exitCode = await buildReportSite();
