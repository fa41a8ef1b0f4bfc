// The JSON Schema of the tables' JSON.

import { fileAddress, schemaFile, writeJson } from '../../files/files.ts';
import { buildTableJsonSchema } from '../../schemas/table-data.ts';
import { answerData } from '../_routes.ts';

export const GET = answerData('application/schema+json', () =>
	writeJson(buildTableJsonSchema(fileAddress(schemaFile))),
);
