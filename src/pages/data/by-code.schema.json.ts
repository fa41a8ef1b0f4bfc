// The JSON Schema of the JSON of codes. A report that answers no standard gets none: no body, no file.

import type { APIRoute } from 'astro';
import { codeSchemaFile, fileAddress, writeJson } from '../../files/files.ts';
import { loadReport } from '../../read/report.ts';
import { buildCodeJsonSchema } from '../../schemas/code-data.ts';
import { listCodeSets } from '../../views/code-files.ts';
import { answer } from '../_routes.ts';

export const GET: APIRoute = async () =>
	listCodeSets(await loadReport()).length > 0
		? answer('application/schema+json', writeJson(buildCodeJsonSchema(fileAddress(codeSchemaFile))))
		: new Response(null);
