// A table as JSON, with everything that is known of its figures.

import { writeTableJson } from '../../files/files.ts';
import { answerTable, tablePaths } from '../_routes.ts';

export const getStaticPaths = tablePaths;
export const GET = answerTable('json', writeTableJson);
