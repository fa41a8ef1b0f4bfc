// Han characters that sound alike, which a reader who types by sound takes for one another.

/** Folds what many speakers do not tell apart: zh and z, ch and c, sh and s, n and l before a vowel, ng and n behind it. */
export function foldSound(syllable: string): string {
	return syllable
		.normalize('NFC')
		.replace(/^([zcs])h/, '$1')
		.replace(/^n/, 'l')
		.replace(/ng$/, 'n');
}

/** Whether two characters stand in one line of `sounds`. */
export function soundAlike(one: string, other: string, sounds: string): boolean {
	return sounds.split('\n').some((line) => line.includes(one) && line.includes(other));
}
