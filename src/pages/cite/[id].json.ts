// The citations of a chapter or table while authors write; a build writes them when its pages are done
// (src/integrations/side-files.ts).

import type { APIRoute } from 'astro';
import { loadReport } from '../../read/report.ts';
import { base, origin } from '../../site/address.ts';
import { answer } from '../_routes.ts';

export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	const { listCitationFiles } = await import('../../files/citation-file.ts');
	return listCitationFiles(await loadReport()).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
	const { makeCitationWriter } = await import('../../files/citation-file.ts');
	return answer('application/json', makeCitationWriter(await loadReport(), base, origin)(id));
};
