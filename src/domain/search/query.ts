// A reader's query as the index understands it: evened out, then cut into single Han characters and words.

/** Longest query that is searched, in characters. */
export const longestQuery = 200;

/** One Han character, or one word of letters and digits in lower case, with the run of writing that it stands in. */
export interface Token {
	readonly text: string;
	readonly isHan: boolean;
	/** Tokens of one number stand side by side without a break. */
	readonly run: number;
}

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

/** Cuts a text into its tokens. A figure keeps its decimal point and loses its grouping; `Xiaomi’s` is `xiaomi`. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let run = 0;
	let end = 0;
	for (const match of foldText(text).matchAll(tokenPattern)) {
		const isHan = /^\p{Script=Han}/u.test(match[0]);
		const gap = text.slice(end, match.index);
		const last = tokens.at(-1);
		if (last && (gap !== '' || !isHan || !last.isHan)) run += 1;
		end = match.index + match[0].length;
		tokens.push({ text: isHan ? match[0] : readWord(match[0]), isHan, run });
	}
	return tokens;
}

/** The texts of the tokens of `text`, without their runs: much cheaper for a long text. */
export function cutTokens(text: string): string[] {
	return foldText(text).match(tokenPattern)?.map(readWord) ?? [];
}

/** Lower case, NFKC, without diacritics: of the same length as `text` wherever that is possible. */
export function foldText(text: string): string {
	return text.replaceAll(rareCharacter, foldCharacter).toLowerCase();
}

/** A character of which more than its case may change. */
const rareCharacter = /[^\p{ASCII}\p{Script=Han}，。、；：？！（）「」《》·]/gu;

/** What became of each character that was met. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(char: string): string {
	const known = foldedCharacters.get(char);
	if (known !== undefined) return known;
	const own = char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	const folded = own.length === char.length ? own : char.toLowerCase();
	foldedCharacters.set(char, folded);
	return folded;
}

/** A light English stem: plurals, `-ing`, `-ed` and a final `e` or `y`; words of other kinds stay as they are. */
export function stem(word: string): string {
	const other = otherWords.get(word);
	if (other) return other;
	if (!/^[a-z]{4,}$/.test(word)) return word;
	const plain = word
		.replace(/(?:sses|shes|ches|xes|zes)$/, (end) => end.slice(0, -2))
		.replace(/ies$/, 'y')
		.replace(/(?<=[^su])s$/, '');
	const root = plain.replace(/(?:ing|ed|er|ers|ion|ions|ment|ly)$/, '');
	const kept = root.length >= 4 ? root : plain;
	return kept.replace(/(?<=[a-z]{3})[ey]$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Words that tables of staff use for each other. */
const otherWords = new Map([
	...['woman', 'women', 'female', 'females'].map((word) => [word, 'woman'] as const),
	...['man', 'men', 'male', 'males'].map((word) => [word, 'man'] as const),
	...['staff', 'personnel', 'worker', 'workers'].map((word) => [word, 'employe'] as const),
]);

const tokenPattern =
	/\p{Script=Han}|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d])|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.&](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

function readWord(word: string): string {
	return word.replaceAll(',', '').replace(/(?<=\p{L})['’]s$/u, '');
}

/** Words of a question that say nothing about its answer, longest first; between Han characters and as whole words. */
const emptyHan =
	/请问|有没有|是不是|能不能|是什么时候|什么时候|为什么|是什么|有什么|什么|怎么样|怎么|怎样|如何|是否|多少|几个|哪些|哪里|哪个|哪年|哪家|哪|谁|吗|呢|吧|了|的|是|在|有|和|与|及|或|一共|总共|可以|公司|本集团|集团|年份|一年|每年|数额|金额|被|把|做|以(?![上下外内旧及来])|对|去年|今年|现在|目前|当前/gu;
/** Words for how many, which stand beside what is counted. */
const quantityHan = /人数|数量|总数|总量|占比|比例|百分比/gu;

/** Whether a gram says only that a figure is sought. */
export function isQuantityWord(gram: string): boolean {
	return /^(?:人数|数量|总数|总量|占比|比例|百分|分比|number|share|percent|percentag|total)$/.test(
		gram,
	);
}
const emptyWords = new Set(
	'a about an and any are as at be been by can could did do does feature features for from had has have how in is it its many may me much of on or per please show tell than that the their there these they this those to use used using located was were what when where which who whom whose why will with would you your'.split(
		' ',
	),
);

/**
 * Returns the tokens of a normalised query that say what is sought: no question words, no `names` (the company, which
 * stands everywhere). Where nothing would be left, all tokens are returned.
 */
export function readTokens(query: string, names: readonly string[]): Token[] {
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
