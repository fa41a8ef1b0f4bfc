// Titles as APA 7 (6.17) wants them in a list of references.

/**
 * Returns `title` with a capital only where a sentence has one: at its beginning, after a colon, in `name`, and in words
 * with more than one (`ESG`, `HyperOS`). Scripts without letter case stay as they are.
 */
export function toSentenceCase(title: string, name: string): string {
	const lowered = title
		.split(name)
		.map((part) =>
			part.replaceAll(/(?<!\p{L}|: )\p{Lu}\p{Ll}*(?!\p{L})/gu, (word) => word.toLowerCase()),
		)
		.join(name);
	return title.charAt(0) + lowered.slice(1);
}
