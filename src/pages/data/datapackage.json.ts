// The description of the tables' CSV, for tools that read it from its address.

import { getTables, writeJson } from '../../files/files.ts';
import { buildDataPackage } from '../../files/data-archive.ts';
import { answerData } from '../_routes.ts';

export const GET = answerData('application/json', (report) =>
	writeJson(buildDataPackage(report, getTables(report), ({ id }) => `${id}.csv`)),
);
