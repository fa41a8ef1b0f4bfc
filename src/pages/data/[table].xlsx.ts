// A table as an Excel workbook.

import { writeWorkbook } from '../../files/xlsx.ts';
import { answerTable, tablePaths } from '../_routes.ts';

export const getStaticPaths = tablePaths;
export const GET = answerTable('xlsx', writeWorkbook);
