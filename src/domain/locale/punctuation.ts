// Signs between the parts of a text that is put together, as each language writes them.

import type { Bilingual } from './locale.ts';

export const colon: Bilingual = { zh: '：', en: ': ' };
export const comma: Bilingual = { zh: '，', en: ', ' };
export const semicolon: Bilingual = { zh: '；', en: '; ' };
