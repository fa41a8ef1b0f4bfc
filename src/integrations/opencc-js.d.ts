declare module 'opencc-js/dict/TSCharacters' {
	/** Lines of `from to`, joined by `|`. */
	const characters: string;
	export default characters;
}
declare module 'opencc-js/dict/TWPhrasesRev' {
	/** Lines of `from to`, joined by `|`. */
	const phrases: string;
	export default phrases;
}
