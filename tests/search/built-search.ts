// The search of the built site without a browser: what a reader's browser does, over the files in dist/, with each transfer
// counted.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openSearch as open, type OpenSearch } from '../../src/client/search/open-search.ts';
import { languageTags, type Locale } from '../../src/domain/locale/locale.ts';

export type BuiltSearch = OpenSearch;

export interface Transfer {
	readonly path: string;
	readonly bytes: number;
}

const folder = join(process.cwd(), 'dist/pagefind');
const sizes = new Map<string, number>();

/** What has been transferred since the list was last emptied. */
export const transfers: Transfer[] = [];

/** Opens the search of `locale` as a reader does who has nothing in the cache. */
export async function openSearch(locale: Locale): Promise<OpenSearch> {
	if (!existsSync(join(folder, 'pagefind.js')))
		throw new Error('There is no built site: run npm run build.');
	globalThis.fetch = (input) => {
		const content = read(String(input));
		return Promise.resolve(
			content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 }),
		);
	};
	// Pagefind reads the page's language when an engine is made, and a module keeps one engine.
	const html = { getAttribute: () => languageTags[locale] };
	Object.assign(globalThis, { document: { currentScript: null, querySelector: () => html } });
	read('pagefind.js');
	return open(`${pathToFileURL(folder).href}/pagefind.js?${locale}`, '/', locale);
}

/** The file at an address that ends with its path in the folder. Hosts compress scripts, JSON and text; the index is. */
function read(address: string): Buffer | undefined {
	const path = join(folder, address.replace(/\?.*$/, '').replace(/^.*\/pagefind\//, ''));
	if (!existsSync(path)) return undefined;
	const content = readFileSync(path);
	const bytes =
		sizes.get(path) ?? (/\.(?:js|json|txt)$/.test(path) ? gzipSync(content) : content).length;
	sizes.set(path, bytes);
	transfers.push({ path, bytes });
	return content;
}
