// The sentences of a text that correspond in both languages.

import type { Bilingual } from '../locale/locale.ts';

/** Returns the sentences of both languages in pairs; the whole text as one where one language has more of them. */
export function pairSentences({ zh, en }: Bilingual): Bilingual[] {
	const chinese = zh.split(/(?<=[。；])/);
	const english = en.split(/(?<=[.;])(?<!\b(?:e\.g|i\.e|No|Co|Ltd)\.)\s+/);
	if (chinese.length !== english.length) return [{ zh, en }];
	return chinese.map((sentence, index) => ({ zh: sentence, en: english[index] ?? '' }));
}
