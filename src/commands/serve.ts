// Serves dist/ and prints the addresses. `npm run serve`; `npm start` builds first.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { locales } from '../domain/locale/locale.ts';
import { normalizeBase, pagePath } from '../domain/links/permalink.ts';
import { serveFolder } from './static-server.ts';

const folder = join(process.cwd(), 'dist');
if (!existsSync(join(folder, 'index.html'))) {
	console.error('There is no built site. Run "npm run build" first.');
	process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
	console.error(`PORT "${process.env['PORT'] ?? ''}" is not a port. Use a number from 0 to 65535.`);
	process.exit(1);
}
const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
const { port } = await serveFolder(folder, base, wanted);
const host = `http://localhost:${port}`;
console.log(`\nThe report is served at\n  ${host}${base}`);
for (const locale of locales) console.log(`  ${host}${pagePath(base, locale, { page: 'home' })}`);
console.log('Stop it with Ctrl+C.');
