// How wide words will be, without a browser: an estimate on the wide side for the fonts of the site.

/** Han characters, their signs, and the dash and dots that are as wide. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef—…]/;
const narrow = /[\s.,:;'’()|!ijlt1-]/;

/** Width of `text` at `size`, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** Breaks `text` as `wrapText` does, into as few lines, of about one length: no last line holds a single character. */
export function balanceText(text: string, size: number, width: number): string[] {
	const { length } = wrapText(text, size, width);
	let least = width;
	while (least > size && wrapText(text, size, least - size / 2).length === length)
		least -= size / 2;
	return wrapText(text, size, least);
}

/**
 * Breaks `text` into lines of at most `width`, at spaces and between Han characters; a long word stays whole, and so do
 * a few words in brackets.
 */
export function wrapText(text: string, size: number, width: number): string[] {
	const pieces =
		text.match(
			/\([^()]{1,12}\)|[（“‘《]?[\u2e80-\u9fff][，、。）”’》：；]*|[^\s\u2e80-\u9fff]+|\s+/g,
		) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line && textWidth((line + piece).trim(), size) > width) {
			lines.push(line.trim());
			line = piece.trimStart();
		} else {
			line += piece;
		}
	}
	return [...lines, line.trim()].filter(Boolean);
}

/** Breaks `text` as `wrapText` does, and words that are wider than a line inside, with a hyphen. */
export function breakText(text: string, size: number, width: number): string[] {
	const cut = text.replaceAll(/[^\s\u2e80-\u9fff]+/g, (word) => {
		const pieces = [''];
		for (const letter of word) {
			const last = pieces.at(-1) ?? '';
			if (last && textWidth(`${last + letter}-`, size) > width) pieces.push(letter);
			else pieces.splice(-1, 1, last + letter);
		}
		return textWidth(word, size) > width ? pieces.join('- ') : word;
	});
	return wrapText(cut, size, width);
}

function letterWidth(letter: string): number {
	if (wide.test(letter)) return 1;
	if (narrow.test(letter)) return letter === '1' ? 0.57 : 0.36;
	if (/[mwMW%]/.test(letter)) return 0.9;
	if (/[0-9]/.test(letter)) return 0.57;
	return /[A-Z₂]/.test(letter) ? 0.7 : 0.55;
}
