// Chinese as it is written elsewhere: Traditional characters, and the words that Taiwan has for the same things.

/**
 * Returns `text` in the characters and words of the report. The first line of `script` lists Traditional characters, each
 * before its Simplified one; each further line a word and the report's word for it.
 */
export function simplify(text: string, script: string): string {
	const [characters = '', ...words] = script.split('\n');
	const pairs = new Map(characters.match(/../gu)?.map((pair) => [...pair] as [string, string]));
	let simple = [...text].map((char) => pairs.get(char) ?? char).join('');
	for (const line of words) {
		const [from = '', to = ''] = line.split(' ');
		if (from) simple = simple.replaceAll(from, to);
	}
	return simple;
}
