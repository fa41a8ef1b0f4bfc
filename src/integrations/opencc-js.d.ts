declare module 'opencc-js/dict/TSCharacters' {
	/** Lines of `from to`, joined by `|`. */
	const characters: string;
	export default characters;
}
