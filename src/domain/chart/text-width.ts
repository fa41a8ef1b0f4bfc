// How wide words will be, without a browser, in sizes of their letters: an estimate on the wide side for the fonts of the site.

/** Han characters, their signs, and the dash and dots that are as wide. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef—…]/;
const narrow = /[\s.,:;'’()|!ijlt1-]/;
/** Width of `text`. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** Width of the widest of `texts`; 0 where there is none. */
export function widestOf(texts: readonly string[]): number {
	return Math.max(0, ...texts.map((text) => textWidth(text)));
}

/** Breaks `text` as `wrapText` does, into as few lines, of about one length: no last line holds a single character. */
export function balanceText(text: string, width: number): string[] {
	const { length } = wrapText(text, width);
	const step = 0.5;
	let least = width;
	while (least > 1 && wrapText(text, least - step).length === length) least -= step;
	return wrapText(text, least);
}

/**
 * Breaks `text` into lines of at most `width`, at spaces and between Han characters; a long word stays whole,
 * and so do a few words in brackets.
 */
export function wrapText(text: string, width: number): string[] {
	const pieces =
		text.match(
			/\([^()]{1,12}\)|[（“‘《]?[\u2e80-\u9fff][，、。）”’》：；]*|[^\s\u2e80-\u9fff]+|\s+/g,
		) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line && textWidth((line + piece).trim()) > width) {
			lines.push(line.trim());
			line = piece.trimStart();
		} else {
			line += piece;
		}
	}
	return [...lines, line.trim()].filter(Boolean);
}

/** Breaks `text` as `wrapText` does, and words that are wider than a line inside, with a hyphen. */
export function breakText(text: string, width: number): string[] {
	const cut = text.replaceAll(/[^\s\u2e80-\u9fff]+/g, (word) =>
		textWidth(word) > width ? cutText(word, width, '-').join(' ') : word,
	);
	return wrapText(cut, width);
}

/** `text` in pieces of at most `width`, cut anywhere; all but the last end with `sign`. */
export function cutText(text: string, width: number, sign = ''): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const letter of text) {
		if (piece && textWidth(piece + letter + sign) > width) {
			pieces.push(piece + sign);
			piece = letter;
		} else {
			piece += letter;
		}
	}
	return [...pieces, piece];
}

function letterWidth(letter: string): number {
	if (wide.test(letter)) return 1;
	if (narrow.test(letter)) return letter === '1' ? 0.57 : 0.36;
	if (/[mwMW%]/.test(letter)) return 0.9;
	if (/[0-9]/.test(letter)) return 0.57;
	return /[A-Z₂]/.test(letter) ? 0.7 : 0.55;
}
