// The codes of a standard, or of all, with what answers each, as CSV.

import { writeCodeCsv } from '../../../files/by-code.ts';
import { answerCodes, codePaths } from '../../_routes.ts';

export const getStaticPaths = codePaths;
export const GET = answerCodes('csv', writeCodeCsv);
