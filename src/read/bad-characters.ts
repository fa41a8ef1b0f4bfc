// Characters that no text of the content may have, raw or as an escape of JSON.

export interface BadCharacter {
	/** With its article: `a byte order mark (U+FEFF)`. */
	readonly name: string;
	readonly index: number;
}

const bad: readonly (readonly [RegExp, string])[] = [
	[/\uFEFF/, 'a byte order mark'],
	[
		/[\p{Default_Ignorable_Code_Point}\p{Format}\u2800]/u,
		'an invisible or direction-changing character',
	],
	[/(?! )\p{Space_Separator}/u, 'a space other than the plain one'],
	[/[\p{Private_Use}\p{Unassigned}]/u, 'a character that no font has'],
	[
		/\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?<!μ)\p{Script=Latin}/u,
		'a word in letters of two alphabets',
	],
	[/[\u2E80-\u2FDF\uF900-\uFAFF\uFF61-\uFF9F]/, 'a character that only looks like another'],
	[/[\u2460-\u24FF\u3200-\u33FF\uFB00-\uFB06]/, 'a letter or number within a sign'],
	[/\p{Emoji_Presentation}/u, 'an emoji'],
	[/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/, 'a full-width digit or letter'],
	[/\uFFFD/, 'a replacement character (�)'],
	// eslint-disable-next-line no-control-regex -- it is what is looked for
	[/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/, 'a control character'],
	[/\p{Surrogate}/u, 'half of a character'],
];

/** A text of these alone has no bad character. Nearly every one is, and the patterns above take ten times as long. */
const usual = /^[\t\n -~\u4E00-\u9FFF，。、；：？！（）“”‘’《》「」…—–®°²³·¹×÷Üü₀-₉≥]*$/;

/** Returns the first character of `text` that may not stand in it, or one that is not in its composed form (NFC). */
export function findBadCharacter(text: string): BadCharacter | undefined {
	if (usual.test(text)) return undefined;
	for (const [pattern, name] of bad) {
		const index = text.search(pattern);
		if (index < 0) continue;
		const number = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return { name: `${name} (U+${number})`, index };
	}
	const composed = text.normalize('NFC');
	if (composed === text) return undefined;
	const index = [...text].findIndex((_, at) => text[at] !== composed[at]);
	return { name: 'a letter and its accent as two characters', index: Math.max(0, index) };
}
