// Words that change what a sentence says of its figures: whether they rise or fall, since when, how often, how many in words, of
// all or of some. A plain one wants a word on the other side that may stand for it, from a longer list.

import { otherLocales, type Bilingual, type Locale } from '../locale/locale.ts';
import { pairSentences } from './sentences.ts';

/** What wants an answer in the other language, and what may answer it here. */
interface Words {
	readonly plain: RegExp;
	readonly answer: RegExp;
}

/** Returns the names of what one language says and the other does not, sentence by sentence. */
export function compareSaidWords(text: Bilingual): Record<Locale, readonly string[]> {
	const sentences = pairSentences(text);
	/** With those beside it: the languages may divide a thought otherwise. */
	const around = (index: number, locale: Locale) =>
		sentences
			.slice(Math.max(0, index - 1), index + 2)
			.map((sentence) => sentence[locale])
			.join(' ');
	const only = (locale: Locale) =>
		Object.entries(saidWords)
			.filter(([, words]) =>
				sentences.some((sentence, index) => {
					const said = count(words[locale].plain, sentence[locale]);
					if (said === 0) return false;
					// Chinese has a verb twice where English has it once for two things.
					const wanted = locale === 'en' ? said : 1;
					return otherLocales(locale).some(
						(other) => count(words[other].answer, around(index, other)) < wanted,
					);
				}),
			)
			.map(([name]) => name);
	return { zh: only('zh'), en: only('en') };
}

function count(words: RegExp, text: string): number {
	return text.match(words)?.length ?? 0;
}

/** A year, perhaps with its month and day, as English writes it. */
const year =
	'(?:(?:the )?(?:end|start|beginning|close) of (?:the year )?|late |early |mid-|\\d+ )?(?:[A-Z][a-z]+ )?20\\d\\d';

const saidWords: Readonly<Record<string, Record<Locale, Words>>> = {
	'a rise': {
		zh: {
			plain: /上升|增加|增长|上涨|(?<!不)[高多]于/g,
			answer: /(?:上升|升[至到]|增|[提升更较推越]高|提升|升级|高于|涨|多|扩|长|加|逾|超)+/g,
		},
		en: {
			plain:
				/\b(?:rose|risen|rises|rising|increas\w*|grew(?! out)|higher|(?<!ma[dk]e )up (?:by )?\d[\d.]*%)/gi,
			answer:
				/\b(?:ris\w*|rose|increas\w*|grew|grow\w*|higher|more|rais\w*|up|add\w*|exceed\w*|above|over|exten\w*|expan\w*|extra|larger|greater|gains?|wid\w*|improv\w*)\b/gi,
		},
	},
	'a fall': {
		zh: {
			plain: /下降|减少|降低|下跌|(?<!不)[低少]于/g,
			answer: /(?:[降减低少缩省节轻跌]|小(?!米))+/g,
		},
		en: {
			plain:
				/\b(?:fell|falls|fallen|decreas\w*|declin\w*|lower|fewer|reduc(?!t)\w*|down (?:by )?\d[\d.]*%)/gi,
			answer:
				/\b(?:f[ea]ll\w*|decreas\w*|declin\w*|drop\w*|low\w*|less|fewer|few|reduc\w*|cut\w*|below|under|down|sav\w*|minim\w*|little|eas\w*|short\w*|smaller|lost|loss\w*)\b/gi,
		},
	},
	'a decline': {
		zh: { plain: /下[降跌滑]/g, answer: /[降减低少缩跌]+/g },
		en: {
			plain: /\b(?:fell|fallen|decreas\w*|declin\w*|dropped|down (?:by )?\d[\d.]*%)/gi,
			answer:
				/\b(?:f[ea]ll\w*|decreas\w*|declin\w*|drop\w*|low\w*|less|fewer|reduc\w*|cut\w*|down|sav\w*)\b/gi,
		},
	},
	'a growth': {
		zh: {
			plain: /上[升涨]|升至|增长|增至/g,
			answer: /(?:升|增|[更较推越]高|提高|高于|涨|多|扩|成长|逾|超)+/g,
		},
		en: {
			plain: /\b(?:rose|risen|grew(?! out))\b/gi,
			answer:
				/\b(?:ris\w*|rose|increas\w*|grew|grow\w*|higher|raised|up|expan\w*|improv\w*|gain\w*)\b/gi,
		},
	},
	'a new level': {
		zh: { plain: /(?:[升降增减]至|[升降加少]到) ?\d/g, answer: /至|到|达|为/g },
		en: {
			plain: /\b(?:rose|risen|fell|fallen|increased|decreased|reduced|grew|cut) to [\d.]/gi,
			answer: /\b(?:to|at|reach\w*)\b/gi,
		},
	},
	'until a year': {
		zh: {
			plain: /(?<!不晚于)(?:到|至|截至|截止) ?20\d\d 年(?!\d* ?月 ?\d+ 日[期止])/g,
			answer: /到|至|截|不晚于|前|底|末|期|累计|愿景|内/g,
		},
		en: {
			plain: new RegExp(`\\b(?:by|as of|as at) ${year}`, 'g'),
			answer: /\b(?:by|as of|as at|at the|to|until|through|between|back)\b|–/gi,
		},
	},
	'before a year': {
		zh: { plain: /20\d\d 年[^，。；]{0,8}[之以]?前(?!三)/g, answer: /前|不晚于|到|内/g },
		en: {
			plain: new RegExp(`\\bbefore ${year}`, 'g'),
			answer: /\b(?:before|by|prior|earlier|until|previous)/gi,
		},
	},
	'after a year': {
		zh: { plain: /20\d\d 年[^，。；]{0,8}[之以]?后/g, answer: /后|起|自/g },
		en: {
			plain: new RegExp(`\\bafter ${year}`, 'g'),
			answer: /\b(?:after|since|from|follow|later)/gi,
		},
	},
	'since a year': {
		zh: {
			plain: /自 ?20\d\d 年|20\d\d 年[^，。；\d]{0,8}(?:以来|起)/g,
			answer: /自|起|来|从|至|比|同/g,
		},
		en: {
			plain: new RegExp(`\\b(?:since|from) ${year}`, 'g'),
			answer: /\b(?:since|from|start|began|begin)/gi,
		},
	},
	'a half': {
		zh: { plain: /一半|半数|过半|对半/g, answer: /半|0\.5|50/g },
		en: { plain: /\bhal(?:f|ve[sd]?|ving)\b/gi, answer: /half|halv|50|equal/gi },
	},
	'the double': {
		zh: { plain: /翻一?番|翻倍|两倍|2 倍|加倍/g, answer: /倍|番|双|两|2|二|重/g },
		en: { plain: /\b(?:doubl\w*|twice)\b/gi, answer: /\b(?:doubl\w*|twice|two|2)/gi },
	},
	'a quarter': {
		zh: { plain: /季度|四分之一|每季/g, answer: /季|四分之一|25/g },
		en: {
			plain: /\b(?:a|one|per|each|every|first|second|third) quarter\b|\bquarterly\b/gi,
			answer: /quarter|Q\d|one.fourth|25%/gi,
		},
	},
	tens: {
		zh: { plain: /数十|几十/g, answer: /十/g },
		en: { plain: /\b(?:dozens|tens) of\b/gi, answer: /dozen|tens of/gi },
	},
	hundreds: {
		zh: { plain: /[数几上成]百/g, answer: /百/g },
		en: { plain: /\bhundreds\b/gi, answer: /hundred/gi },
	},
	thousands: {
		zh: { plain: /[数几上成]千/g, answer: /千|万/g },
		en: { plain: /\bthousands\b/gi, answer: /thousand/gi },
	},
	'each year': {
		zh: { plain: /每年|逐年|年均/g, answer: /年/g },
		en: {
			plain: /\b(?:a|per|each|every) year\b|\bannual|\byearly/gi,
			answer: /year|annual|throughout/gi,
		},
	},
	'each month': {
		zh: { plain: /每月|每个月|月度|月均|月活跃/g, answer: /月/g },
		en: { plain: /\b(?:a|per|each|every) month\b|\bmonthly/gi, answer: /month/gi },
	},
	'each week': {
		zh: { plain: /每周|每星期/g, answer: /周|星期/g },
		en: { plain: /\b(?:a|per|each|every) week\b|\bweekly/gi, answer: /week/gi },
	},
	'each day': {
		zh: { plain: /每[天日]|日均/g, answer: /日|天/g },
		en: { plain: /\b(?:a|per|each|every) day\b/gi, answer: /day|daily/gi },
	},
	'each hour': {
		zh: { plain: /每小时/g, answer: /时/g },
		en: { plain: /\b(?:an|per|each|every) hour\b|\bhourly/gi, answer: /hour/gi },
	},
	months: {
		zh: { plain: /个月/g, answer: /月|半年|季/g },
		en: { plain: /\bmonths?\b/gi, answer: /month|half/gi },
	},
	all: {
		zh: { plain: /全部|所有|一切/g, answer: /全|所有|均|都|皆|每|凡|总|整|各|历|一[切律]|任|100/g },
		en: {
			plain: /\b(?<!in )all (?:of the|its|the|\w+s)\b/gi,
			answer:
				/\b(?:all|every\w*|entire\w*|whole\w*|each|any|full\w*|total\w*|complete\w*|100%|both|throughout|across|attribut\w*)\b/gi,
		},
	},
	some: {
		zh: { plain: /(?<![大的])部分(?!分)/g, answer: /部分|一些|几|某|若干|有[的些]|个别|各|数|多/g },
		en: {
			plain: /\b(?:some(?! time)|partly|partial\w*|several)\b/gi,
			answer:
				/\b(?:some|part\w*|certain|several|portion|sections?|others|three|two|components?|areas?|any)\b/gi,
		},
	},
};
