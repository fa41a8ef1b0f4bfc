// How a reader's query is read: evened out, then cut into what the index is asked for.

import type { Catalogue } from './catalogue.ts';
import { foldText, tokenize, type SearchToken } from './tokens.ts';

/** Longest query that is searched, in characters. */
export const longestQuery = 200;

/**
 * Returns `query` normalised: NFKC, no control characters, digits grouped or not as one number, a space between Han and
 * Latin, at most `longestQuery` characters.
 */
export function normalizeQuery(query: string): string {
	return query
		.slice(0, longestQuery * 4)
		.toWellFormed()
		.normalize('NFKC')
		.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
		.replaceAll(/(?<=\d)[,'’\u2009\u202f](?=\d{3}(?!\d))/g, '')
		.replaceAll(
			/(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])(?=\p{Script=Han})/gu,
			' ',
		)
		.replaceAll(/\s+/g, ' ')
		.trim()
		.slice(0, longestQuery);
}

/** Each Han character costs the reader a piece of the index. */
const mostHan = 10;
const mostWords = 10;
/** A longer query is not sought word for word. */
const longestLiteral = 6;

/** The tokens that say what is sought: of a long query the characters that are rare in titles, and the longest words. */
export function chooseTokens(query: string, catalogue: Catalogue): SearchToken[] {
	const all = tokenize(query);
	const tokens = all.length <= 2 ? all : readTokens(query, catalogue.names);
	const sections = catalogue.entries.filter(({ kind }) => kind === 'section');
	const titles = sections.map(({ title }) => title).join('');
	const count = (char: string) => titles.split(char).length;
	const pick = (isHan: boolean, most: number, rate: (text: string) => number) => {
		const kept = [...new Set(tokens.flatMap((token) => (token.isHan === isHan ? token.text : [])))];
		return kept.length > most ? kept.toSorted((a, b) => rate(a) - rate(b)).slice(0, most) : kept;
	};
	const kept = [...pick(true, mostHan, count), ...pick(false, mostWords, ({ length }) => -length)];
	return tokens.filter(({ text }) => kept.includes(text));
}

/** All tokens of a short query, which may be sought word for word. */
export function literalTokens(query: string): SearchToken[] {
	const all = tokenize(query);
	return all.length <= longestLiteral ? all : [];
}

/**
 * Returns the tokens of a normalised query that say what is sought: no question words, no `names` (the company, which
 * stands everywhere). Where nothing would be left, all tokens are returned.
 */
export function readTokens(query: string, names: readonly string[]): SearchToken[] {
	const all = tokenize(query);
	let rest = foldText(query);
	for (const name of names) {
		rest = /\p{Script=Han}/u.test(name)
			? rest.replaceAll(name, '\n')
			: rest.replaceAll(
					new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'gu'),
					'\n',
				);
	}
	const parted = rest.replaceAll(emptyHan, '\n').replaceAll(quantityHan, (word) => `\n${word}\n`);
	const kept = tokenize(parted).filter(({ text, isHan }) => isHan || !emptyWords.has(text));
	return kept.length > 0 ? kept : all;
}

/** Words of a question that say nothing about its answer, longest first; between Han characters and as whole words. */
const emptyHan =
	/请问|有没有|咋整|啊|呀|嘛|哦|咋|啥|是不是|能不能|是什么时候|什么时候|为什么|是什么|有什么|什么|怎么样|怎么|怎样|如何|是否|多少|几个|哪些|哪里|哪个|哪年|哪家|哪|谁|吗|呢|吧|了|的|是|在|有|和|与|及|或|一共|总共|可以|公司|本集团|集团|年份|一年|每年|数额|金额|被|把|做|以(?![上下外内旧及来])|对|去年|今年|现在|目前|当前/gu;
/** Han words that say nothing of what is sought, also those of spoken questions. */
export const emptyPattern =
	/^(?:请问|知道|告诉|想要|我们|你们|他们|它们|自己|咋|啥|干嘛|怎样|如何|什么|多少|几个|哪些|哪个|哪里|哪家|是否|有没有|多大|多高|多久|为什么|这个|那个|这些|那些|一个|一些|一共|总共|分别|比较|相比|相当|目前|现在|当前|今天|明天|进来|起来|不同|建立|我想|.[了着过得到么]$|比|今年|去年|前年|每年|年份|以及|并且|或者|如果|因为|所以|可以|能够|应该|需要|进行|情况|方面|时候|地方|东西|事情|公司|集团|报告|一下)/u;

export function isEmptyWord(word: string): boolean {
	return emptyWords.has(word);
}

/** Words for how many, which stand beside what is counted. */
const quantityHan = /人数|数量|总数|总量|占比|比例|百分比/gu;

const emptyWords = new Set(
	'actually already and ever get give given gives got happen happens he i if just kind know make makes my need needs our out really she so some still sure then too up us want we whether a about also an and any are as at be been but by can could did do does feature features for from had has have how in is it its many may me much of on or per please show tell than that the their there these they this those to use used using located was were what when where which who whom whose why will with would you your'.split(
		' ',
	),
);
