// A table as an Excel workbook.

import { mediaTypes } from '../../files/files.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import { answerTable, tablePaths } from '../_routes.ts';

export const getStaticPaths = tablePaths;
export const GET = answerTable(mediaTypes.xlsx, writeWorkbook);
