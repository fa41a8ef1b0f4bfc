// The JSON Schema of the tables' JSON.

import type { APIRoute } from 'astro';
import { fileAddress, schemaFile, writeJson } from '../../files/files.ts';
import { buildTableJsonSchema } from '../../schemas/table-data.ts';

export const GET: APIRoute = () =>
	new Response(writeJson(buildTableJsonSchema(fileAddress(schemaFile))), {
		headers: { 'content-type': 'application/schema+json' },
	});
