// Chinese as it is written elsewhere: Traditional characters, and the words that Taiwan has for the same things.

/**
 * Returns what puts a text into the characters and words of the report. The first line of `script` lists Traditional
 * characters, each before its Simplified one; each further line a word and the report's word for it.
 */
export function readScript(script: string): (text: string) => string {
	const [characters = '', ...lines] = script.split('\n');
	const pairs = new Map(characters.match(/../gu)?.map((pair) => [...pair] as [string, string]));
	const words = lines.map((line) => line.split(' '));
	return (text) => {
		let simple = [...text].map((char) => pairs.get(char) ?? char).join('');
		for (const [from, to = ''] of words) if (from) simple = simple.replaceAll(from, to);
		return simple;
	};
}
