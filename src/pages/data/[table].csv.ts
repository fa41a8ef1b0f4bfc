// A table as CSV.

import { writeCsv } from '../../files/csv.ts';
import { answerTable, tablePaths } from '../_routes.ts';

export const getStaticPaths = tablePaths;
export const GET = answerTable('csv', writeCsv);
