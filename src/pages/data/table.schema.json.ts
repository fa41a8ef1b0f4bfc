// The JSON Schema of the tables' JSON.

import type { APIRoute } from 'astro';
import { fileAddress, schemaFile, writeJson } from '../../files/files.ts';
import { buildTableJsonSchema } from '../../schemas/table-data.ts';
import { answer } from '../_routes.ts';

export const GET: APIRoute = () =>
	answer('application/schema+json', writeJson(buildTableJsonSchema(fileAddress(schemaFile))));
