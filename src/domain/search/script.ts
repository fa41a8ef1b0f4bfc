// Traditional characters for Simplified texts.

/** Replaces each Traditional character by its Simplified one. `script` lists them in turn. */
export function simplify(text: string, script: string): string {
	const pairs = [...script];
	const map = new Map<string, string>();
	for (let index = 0; index + 1 < pairs.length; index += 2) {
		map.set(pairs[index] ?? '', pairs[index + 1] ?? '');
	}
	return [...text].map((char) => map.get(char) ?? char).join('');
}
