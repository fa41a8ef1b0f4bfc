// What the index is asked, and how its answers are read.

/** The part of Pagefind that is used. */
export interface Engine {
	search(term: string): Promise<{ readonly results: readonly EngineResult[] }>;
}

export interface EngineResult {
	readonly id: string;
	/** Places in the text; none where only the other name holds the term. */
	readonly words: readonly number[];
	data(): Promise<{ readonly content: string }>;
}

/**
 * Returns every record that holds `token`, with all places. Pagefind answers a plain term with words that begin like it
 * too, and a quoted one with the first place only: for a word both are asked, which costs no further piece of the index.
 */
export async function askEngine(engine: Engine, token: string): Promise<readonly EngineResult[]> {
	const { results } = await engine.search(token);
	if (/^\p{Script=Han}$/u.test(token)) return results;
	const exact = new Set((await engine.search(`"${token}"`)).results.map(({ id }) => id));
	return results.filter(({ id }) => exact.has(id));
}
