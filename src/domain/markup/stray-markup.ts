// Markup that other programs know and this site does not: it would stand in the page as it is written.

export interface StrayMarkup {
	/** As it stands in the chapter, shortened. */
	readonly shown: string;
	/** What to write instead. */
	readonly remedy: string;
}

/** The first that fits speaks. Those that begin with `^` are of the beginning of a paragraph. */
const patterns: readonly (readonly [RegExp, string])[] = [
	[/:::.*/, 'Write a paragraph, or a <Case>: there are no boxes.'],
	[/\[![a-z]+\]|^!{3}.*/i, 'Write a paragraph, or a <Case>: there are no boxes.'],
	[/^\[\[?_?toc_?\]\]?/i, 'Leave it out: each page lists its sections.'],
	[/~~.*/, 'Write what holds now: nothing is struck out.'],
	[/\$\$|(?<![A-Z\d])\$(?=\S)[^$\n]*[^\s$]\$(?!\d)/, 'Write the formula in words: none is set.'],
	[/(?<![\w_])_(?=[^\s_])[^_\n]+_(?![\w_])/, 'Write **…** for bold, *…* for slanted type.'],
	[/\b(?!https?:)[a-z]{2,}:\/\/\S+/i, 'Write a link as [text](https://…).'],
	[/\*\*|(?<!_)__(?!_)/, 'Write **…** around the words, with no space inside it.'],
	[/\]\(|\][ ]?\[(?!\^)/, 'Write a link as [text](https://…), with no space between.'],
	[/\[\^(?![a-z0-9-]+\])/, 'Write a mark as [^26] or [^a-word]: lower-case letters and digits.'],
	[/(?<!=)==(?!=)[^=]+==/, 'Write **…** for bold type.'],
	[/(\+\+|\|\||%%)(?=\S)[^\n]*?\S\1/, 'Write the words alone: they cannot be marked so.'],
	[/\{\{[^\n]*?\}\}|\{%[^\n]*?%\}/, 'Write the words themselves: nothing is filled in.'],
	[/(?<!-)--(?!-)/, 'Write – or — itself.'],
	[/[A-Za-z)][~^][\w+-]{1,3}[~^]/, 'Write ₂ or ² itself.'],
	[/:[a-z]+(?:_[a-z]+)*[:[]/, 'Write the word: there are no signs for it.'],
	[/\[\[(?!\^)/, 'Link inside the report with <Ref to="…" />.'],
	[/`/, 'Close it with a second `, or leave it out.'],
	[/^\[[ x]\](?=\s|$)/i, 'Write "- " and the words: nothing can be ticked.'],
	[/^\d{1,3}(?:、|[.)](?=[^\s\d]))/, 'Write a list as "1. …": a full stop and a space.'],
	[/^[•·●○▪■◆]/, 'Write a list as "- …".'],
	[/(?<![\d\s*])\*|\*(?![\d\s*])/, 'Write *…* around the words, or [^a-word] for a note.'],
	[/(?<![\w_])_(?=\w)|\w_(?![\w_])/, 'Write **…** for bold, *…* for slanted type.'],
	[/\S\s#{1,6}\s*$/, 'Leave out the signs behind the heading.'],
	[/^\|/m, 'Give the table a head and a line | - | - | below it.'],
];

/** Returns the first stray markup in `source`, text as it is written; a backslash before a sign excuses it. */
export function findStrayMarkup(source: string, isStart: boolean): StrayMarkup | undefined {
	// As long as before, so that what is shown can be cut from the source.
	const text = source.replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0001\u0001');
	for (const [pattern, remedy] of patterns) {
		if (pattern.source.startsWith('^') && !isStart) continue;
		const found = pattern.exec(text);
		if (!found) continue;
		const end = found.index + Math.min(24, found[0].length);
		return { shown: source.slice(found.index, end).trim(), remedy };
	}
	return undefined;
}
