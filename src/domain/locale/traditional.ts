// Characters of traditional Chinese, as the encodings of both scripts tell them: no list of them is kept.

/** A character among the common ones of Big5 that GB 2312 has not. */
export const traditionalCharacter = new RegExp(
	`(?![${decodeHan('gbk', 0xb0, 0xf7, 0xa1)}])[${decodeHan('big5', 0xa4, 0xc6, 0x40)}]`,
	'u',
);

/** Returns the Han characters of `encoding` with a lead byte from `first` to `last` and a trail byte from `trail` on. */
function decodeHan(encoding: string, first: number, last: number, trail: number): string {
	const decoder = new TextDecoder(encoding);
	const bytes = Array.from({ length: last - first + 1 }, (_, lead) =>
		Array.from({ length: 0xff - trail }, (_, index) => [first + lead, trail + index]),
	);
	const text = decoder.decode(new Uint8Array(bytes.flat(2)));
	return text.replaceAll(/\P{Script=Han}/gu, '');
}
