// Every table in every format, in one archive.

import { writeDataArchive } from '../../files/data-archive.ts';
import { answerData } from '../_routes.ts';

export const GET = answerData('application/zip', writeDataArchive);
