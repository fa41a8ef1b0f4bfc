// What a query asks besides the name of an indicator: for which years, for an extreme, for a change, in which kind of unit.

import { normalizeQuery } from '../search/query.ts';
import { foldText, tokenize } from '../search/tokens.ts';

export interface Question {
	/** The query, normalised and folded; relative years are written out. */
	readonly text: string;
	/** Where `text` says nothing of the indicator: its words may stay unexplained. */
	readonly free: readonly boolean[];
	readonly extreme?: 'highest' | 'lowest' | undefined;
	/** Asks how the figure moved. */
	readonly isChange: boolean;
	/** Compares with the year that it names. */
	readonly isSince: boolean;
	/** Asks for a share or a rate, or for how many. */
	readonly wants?: 'share' | 'count' | undefined;
}

/** A year as it stands in a query. */
export const yearToken = /^(?:19[5-9]|20[0-9])\d$/;

/** Returns the years that `query` names, relative ones too, in its order; `names` hold the reporting year. */
export function readYears(query: string, names: readonly string[]): string[] {
	const tokens = tokenize(normalizeQuery(writeYears(query, reportingYear(names))));
	return tokens.map(({ text }) => text).filter((text) => yearToken.test(text));
}

/** The year among the names that stand in every text for nothing. */
export function reportingYear(names: readonly string[]): number {
	return Number(/\d{4}/.exec(names.join(' '))?.[0] ?? Number.NaN);
}

/** Reads `query`; `year` is the reporting year, and `names` stand in every query for nothing: the company. */
export function readQuestion(query: string, year: number, names: readonly string[]): Question {
	const text = foldText(normalizeQuery(writeYears(query, year)));
	const free = new Array<boolean>(text.length).fill(false);
	const named = names.filter((name) => name && !yearToken.test(name)).map(escapePattern);
	const patterns = [freeHan, freeWords, assured, lowest, highest, changes];
	if (named.length > 0) patterns.push(new RegExp(`(?:${named.join('|')})(?:['’]s)?`, 'gu'));
	for (const pattern of patterns)
		for (const { index, 0: match } of text.matchAll(pattern))
			free.fill(true, index, index + match.length);
	const has = (pattern: RegExp) => text.search(pattern) >= 0;
	return {
		text,
		free,
		extreme: has(lowest) ? 'lowest' : has(highest) ? 'highest' : undefined,
		isChange: has(changes),
		isSince: has(since),
		wants: has(shares) ? 'share' : has(counts) ? 'count' : undefined,
	};
}

/** `text` with digits in place of number words, and years in place of words such as “last year”. */
function writeYears(text: string, year: number): string {
	return text
		.replaceAll(/[〇零一二三四五六七八九]{4}(?=\s*年)/g, (digits) =>
			[...digits].map((digit) => hanDigits.indexOf(digit) % 10).join(''),
		)
		.replaceAll(/(范围|范畴)\s*([一二三])/g, (_, scope: string, digit: string) =>
			[scope, hanDigits.indexOf(digit)].join(' '),
		)
		.replaceAll(/\bscope\s+(one|two|three)\b/giu, (_, word: string) => `scope ${wordDigits(word)}`)
		.replaceAll(/\bhow many\b/giu, 'number of')
		.replaceAll(/\b(?:FY|CY)\s*'?(\d{2})(?!\d)/giu, '20$1')
		.replaceAll(/\b(?:FY|CY)\s*(\d{4})/giu, '$1')
		.replaceAll(/前年|the year before last/giu, ` ${String(year - 2)} `)
		.replaceAll(
			/去年|上一?年度?|(?:last|previous|prior) (?:financial )?year/giu,
			` ${String(year - 1)} `,
		)
		.replaceAll(
			/今年|本年度?|(?:this|current|reporting) (?:financial )?year/giu,
			` ${String(year)} `,
		);
}

const hanDigits = '零一二三四五六七八九〇';

function wordDigits(word: string): number {
	return ['one', 'two', 'three'].indexOf(word.toLowerCase()) + 1;
}

function escapePattern(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Words of a question, and words that stand beside any figure. */
const freeHan =
	/请问|请教|告诉我|查一下|有没有|是不是|是多少|多少|什么|怎么样|怎么|怎样|如何|是否|情况|数据|数字|数值|年份|哪一?年|哪个|哪些|哪|几|吗|呢|吧|啊|了|的|是|在|有|和|与|及|为|里|中|公司|本?集团|年度|全年|全部|一共|总共|合计|总计|总量|总数|数量|总|年|每|这么|多|很|从|到|至|比|较|相比|同比|历年|各年|近|以来|过去|占比|比例|百分比|人数|占|个|段|吨|名|人|变化|趋势|走势|变动|报告|披露|期间|报告期|底|末/gu;
const freeWords =
	/(?<![\p{L}\p{N}-])(?:a|about|all|an|and|any|are|at|be|been|by|can|could|did|do|does|during|each|ended|figures?|for|from|full|get|give|had|has|have|how|in|into|is|its?|levels?|many|me|much|number|numbers|of|on|or|our|over|overall|per|percent|percentage|please|proportion|rates?|reported?|say|share|shares|show|since|some|stand|stood|tell|than|that|the|their|there|these|they|this|those|time|to|total|totals?|tonnes?|tons?|t|trends?|us|use|value|was|were|we|what|when|where|which|why|with|would|years?|yearly|annual|annually|fy|company|group|between|versus|vs|compared?|history|data|and|so|out|went|go|gone|going|ever)(?![\p{L}\p{N}])/gu;
/** The answer says of each figure whether it is assured. */
const assured =
	/(?:经过?|已|未|获)?(?:独立|外部|第三方)?(?:鉴证|审验|核验|核查|验证|审计)(?:过|了)?|(?<![\p{L}-])(?:(?:externally|independently|third[- ]party) )?(?:assured|assurance|verified|audited|checked)(?![\p{L}])/gu;
const lowest =
	/最少|最低|最小|(?<![\p{L}-])(?:fewest|lowest|least|smallest|minimum|min)(?![\p{L}])/gu;
const highest =
	/最多|最高|最大|(?<![\p{L}-])(?:most|highest|largest|biggest|greatest|maximum|max|peak|peaked|record)(?![\p{L}])/gu;
const changes =
	/上涨|涨幅|涨|上升|升高|升|增加|增长|增幅|增|下降|降低|减少|降|下跌|跌|减|变化|趋势|走势|变动|(?<![\p{L}-])(?:changed?|changes|changing|trends?|moved?|rose|risen|rise|rises|rising|increased?|increases|increasing|grew|grow|grown|growth|growing|fell|falls?|fallen|falling|decreased?|decreases|declined?|drop|dropped|dropping|reduced?|reduction|up|down|higher|lower|better|worse|more|less|fewer)(?![\p{L}])/gu;
const since =
	/以来|(?:[自从较]|(?<!百分)比)(?=\s*\d{4})|相比|(?<![\p{L}-])(?:since|compared (?:with|to)|versus|vs)(?![\p{L}])/u;
const shares =
	/占比|比例|百分比|百分之|比率|%|(?<![\p{L}-])(?:percent|percentage|share|proportion|per cent|rates?)(?![\p{L}])/u;
const counts = /人数|多少[人名个家件项]|(?<![\p{L}-])(?:how many|number of|headcount)(?![\p{L}])/u;
