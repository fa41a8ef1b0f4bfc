// A chapter as plain Markdown, with the same words, figures and ids as its page. The author's text stays as it stands;
// only components and heading ids are rewritten, at their places. The policy leaves no other code in a chapter, so that
// this needs no parser, which would read the whole report a second time.

/** What each component becomes; `undefined` leaves a container's content without its tags. */
export interface MarkdownWords {
	readonly table: (id: string) => string;
	readonly reference: (id: string) => string;
	readonly discrepancy: (id: string) => string;
	readonly contentIndex: () => string;
}

/** A comment, or a tag of a component with its attributes. */
const code =
	/\{\/\*(?<comment>.*?)\*\/\}|<\/?(?<name>[A-Z][A-Za-z]*)(?<attributes>(?:\s+\w+="[^"]*")*)\s*\/?>/gs;

/** Returns `body`, the MDX of a chapter without its frontmatter, as Markdown. */
export function writeChapterMarkdown(body: string, words: MarkdownWords): string {
	const text = body.replace(code, (...match) => {
		const { comment, name, attributes } = match.at(-1) as Record<string, string | undefined>;
		if (name !== undefined) return writeComponent(name, attributes ?? '', words);
		const id = /#([a-z0-9-]+)/.exec(comment ?? '')?.[1];
		return id ? `{#${id}}` : '';
	});
	return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** A container leaves its content behind. */
function writeComponent(name: string, attributes: string, words: MarkdownWords): string {
	const read = (attribute: string) => {
		const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '';
		return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
	};
	switch (name) {
		case 'KpiTable':
			return words.table(read('id'));
		case 'Ref':
			return words.reference(read('to'));
		case 'Discrepancy':
			return words.discrepancy(read('id'));
		case 'ContentIndex':
			return words.contentIndex();
		case 'Figure': {
			const figure = [read('qualifier'), read('value'), read('unit')].filter(Boolean).join(' ');
			const label = [read('label'), read('note')].filter(Boolean).join(' · ');
			return `- **${figure}** · ${label}`;
		}
		default:
			return '';
	}
}

/** Escapes what Markdown would read as markup in a piece of plain text, and joins its lines. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<|]/g, String.raw`\$&`);
}
