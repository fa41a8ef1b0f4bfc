// The codes of a standard, or of all, with what answers each, as an Excel workbook.

import { writeCodeWorkbook } from '../../../files/by-code.ts';
import { answerCodes, codePaths } from '../../_routes.ts';

export const getStaticPaths = codePaths;
export const GET = answerCodes('xlsx', writeCodeWorkbook);
