// Traditional characters and their Simplified ones, from OpenCC.

import characters from 'opencc-js/dict/TSCharacters';

/** Pairs of single characters, in OpenCC's order. */
export const t2cn: readonly (readonly [string, string])[] = characters
	.split('|')
	.flatMap((line) => {
		const [from = '', to = ''] = line.split(' ');
		return [...from].length === 1 && [...to].length === 1 ? [[from, to] as const] : [];
	});
