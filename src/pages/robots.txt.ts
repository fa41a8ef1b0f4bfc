// robots.txt; names the sitemap where the site's address is known.

import type { APIRoute } from 'astro';
import { linkToFile, origin } from '../site/address.ts';

export const GET: APIRoute = () => {
	const lines = ['User-agent: *', 'Allow: /'];
	if (origin) lines.push(`Sitemap: ${origin}${linkToFile('sitemap.xml')}`);
	return new Response(`${lines.join('\n')}\n`);
};
