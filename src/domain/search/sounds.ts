// Han characters that sound alike, which a reader who types by sound takes for one another.

/** Folds what many speakers do not tell apart: zh and z, ch and c, sh and s, n and l before a vowel, ng and n behind it. */
export function foldSound(syllable: string): string {
	return syllable
		.normalize('NFC')
		.replace(/^([zcs])h/, '$1')
		.replace(/^n/, 'l')
		.replace(/ng$/, 'n');
}

/** The group, 0 to 31, of the characters in whose file the sounds of `char` stand: a reader fetches only that. */
export function soundGroup(char: string): number {
	return (char.codePointAt(0) ?? 0) % 32;
}

/** Whether two characters stand in one line of `sounds`. */
export function soundAlike(one: string, other: string, sounds: string): boolean {
	return sounds.split('\n').some((line) => line.includes(one) && line.includes(other));
}
