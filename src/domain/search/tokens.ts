// How any text is cut for the search, a query, a title or a chapter: into single Han characters and words, and these into
// what texts are compared by, two Han characters side by side, one alone, or an English stem.

/** One Han character, or one word of letters and digits in lower case, with the run of writing that it stands in. */
export interface SearchToken {
	readonly text: string;
	readonly isHan: boolean;
	/** Tokens of one number stand side by side without a break. */
	readonly run: number;
}

/** Cuts a text into its tokens. A figure keeps its decimal point and loses its grouping. */
export function tokenize(text: string): SearchToken[] {
	const tokens: SearchToken[] = [];
	let run = 0;
	let end = 0;
	for (const match of foldText(text).matchAll(tokenPattern)) {
		const isHan = /^\p{Script=Han}/u.test(match[0]);
		const gap = text.slice(end, match.index);
		const last = tokens.at(-1);
		if (last && (gap !== '' || !isHan || !last.isHan)) run += 1;
		end = match.index + match[0].length;
		tokens.push({ text: readWord(match[0]), isHan, run });
	}
	return tokens;
}

/** The texts of the tokens of `text`, without their runs: much cheaper for a long text. */
export function cutTokens(text: string): string[] {
	return foldText(text).match(tokenPattern)?.map(readWord) ?? [];
}

/** Returns the keys of the grams of `tokens`, in their order. */
export function gramKeys(tokens: readonly SearchToken[]): string[] {
	return cutPairs(tokens).map(([token, next]) => gramKey(token, next));
}

/** Each token with the one that it makes a pair with; a Han character that ends a run is in the pair before. */
export function cutPairs(
	tokens: readonly SearchToken[],
): (readonly [SearchToken, SearchToken | undefined])[] {
	const joins = (one?: SearchToken, other?: SearchToken) =>
		one?.isHan && other?.isHan && one.run === other.run;
	return tokens.flatMap((token, index) => {
		const next = tokens[index + 1];
		if (joins(token, next)) return [[token, next] as const];
		return joins(tokens[index - 1], token) ? [] : [[token, undefined] as const];
	});
}

/** The key of a gram: a pair, a character alone or the stem of a word. */
export function gramKey(token: SearchToken, next?: SearchToken): string {
	return next ? token.text + next.text : stem(token.text);
}

/** Lower case, NFKC, without diacritics: of the same length as `text` wherever that is possible. */
export function foldText(text: string): string {
	return text.replaceAll(rareCharacter, foldCharacter).toLowerCase();
}

/** A character of which more than its case may change. */
const rareCharacter = /[^\p{ASCII}\p{Script=Han}，。、；：？！（）“”《》·]/gu;

function foldCharacter(char: string): string {
	const plain = char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.length === char.length ? plain : char.toLowerCase();
}

/** A light English stem: plurals, `-ing`, `-ed` and a final `e` or `y`; words of other kinds stay as they are. */
export function stem(word: string): string {
	const named = otherWords.get(word);
	if (named) return named;
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
	return word.replaceAll(',', '');
}
