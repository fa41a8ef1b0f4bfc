// Whether a text denies in both languages or in neither. What one language denies the other may say otherwise ("未成年人", minors;
// "not later than", 不晚于): a plain "not" wants a word on the other side that may stand for it, from a longer list.

import type { Bilingual } from '../locale/locale.ts';
import { pairSentences } from './sentences.ts';

/** Words that hold a sign of negation and deny nothing. */
const chineseWords =
	/不(?:断|时|论|可缺少|仅|同|锈钢|限|动产|当|正当|良|法|可或缺|足|少于|低于|高于|超过)|无(?:论|忧|害化|线|人机|障碍|锡|疑)|未(?:来|成年)|非(?:常|洲)|除非/g;

const plain = {
	zh: /[不没未无非]/,
	en: /\b(?:no|not|non|nor|none|never|neither|without|cannot|nothing|nowhere|nobody)\b|n['’]t\b/i,
};

/** What may stand for a plain negation of the other language. */
const answers = {
	zh: /[不无未没非免零否禁绝缺避拒勿莫除外漏失误违]|空白/,
	en: new RegExp(
		[
			plain.en.source,
			'\\b(?:zero|free|fail\\w*|lack\\w*|avoid\\w*|prohibit\\w*|ban\\w*|forbid\\w*|refus\\w*|absen\\w*|exclud\\w*|exempt\\w*|except|omit\\w*|missing|differ\\w*)\\b',
			'\\b(?:left out|outside|hardly|rather than|instead|neutral\\w*|wrong\\w*|rid|prevent\\w*|inconvenien\\w*|less convenient|falls? short|anti\\w*|\\w+less)\\b',
			'\\b(?:un\\w{3,}|in(?:accura|complet|consisten|direct|depend|valid|sufficien|appropriat|elig)\\w*|im(?:proper|possib)\\w*|il(?:legal|licit)\\w*)',
			'\\b(?:ir(?:regular|respons)\\w*|dis(?:contin|sent|honest|advant|crimin|engag|satisf|agree|abl|regard)\\w*|mis(?:s|lead|use|conduct|state)\\w*)',
		].join('|'),
		'i',
	),
};

/** Returns the sentences, or the whole where the languages divide it otherwise, that deny something in one language only. */
export function findLoneNegations(text: Bilingual): Bilingual[] {
	const pairs = pairSentences(text);
	const inChinese = pairs.filter(
		({ zh, en }) => plain.zh.test(zh.replaceAll(chineseWords, '')) && !answers.en.test(en),
	);
	const inEnglish = pairs.filter(({ zh, en }) => plain.en.test(en) && !answers.zh.test(zh));
	// As many in both: the languages have their sentences in another order.
	return inChinese.length === inEnglish.length ? [] : [...inChinese, ...inEnglish];
}
