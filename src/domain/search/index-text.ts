// How a text is written into the index, so that any run of Han characters can be found in it, and how it is read back.

/** Puts a space between Han characters and a break after a hyphen or slash within a word: each stands by itself. */
export function writeIndexText(text: string): string {
	return text
		.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
		.replaceAll(/(?<=[\p{L}\p{N}][-‐‑–—/×])(?=[\p{L}\p{N}])/gu, ` ${joiner}`);
}

/** Returns the text as it was written, but for the space at which two paragraphs meet after a Chinese stop. */
export function readIndexText(written: string): string {
	return written
		.replaceAll(` ${joiner}`, '')
		.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})|(?<=[。！？；]) /gu, '');
}

const joiner = '\u2060';
