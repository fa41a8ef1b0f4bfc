// A table as CSV.

import { writeCsv } from '../../files/csv.ts';
import { answerTable, tablePaths } from '../_routes.ts';

export const getStaticPaths = tablePaths;
export const GET = answerTable('text/csv; charset=utf-8', writeCsv);
