// The codes of a standard, or of all, with what answers each, as JSON.

import { writeCodeJson } from '../../../files/by-code.ts';
import { answerCodes, codePaths } from '../../_routes.ts';

export const getStaticPaths = codePaths;
export const GET = answerCodes('json', writeCodeJson);
