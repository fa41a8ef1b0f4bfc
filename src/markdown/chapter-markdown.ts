// A chapter as plain Markdown, with the same words, figures and ids as its page. The author's text stays as it stands;
// only components and heading ids are rewritten, at their places.

import type { MarkdownPiece } from '../domain/chapter/chapter-outline.ts';

/** What each component becomes. */
export interface MarkdownWords {
	readonly table: (id: string) => string;
	readonly reference: (id: string) => string;
	readonly discrepancy: (id: string) => string;
	readonly diagram: (id: string) => string;
	readonly contentIndex: () => string;
}

/** Returns the Markdown of a chapter, whose pieces are `markdown`. */
export function writeChapterMarkdown(
	markdown: readonly MarkdownPiece[],
	words: MarkdownWords,
): string {
	const text = markdown.map((piece) => writePiece(piece, words)).join('');
	return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

function writePiece(piece: MarkdownPiece, words: MarkdownWords): string {
	if (typeof piece === 'string') return piece;
	if ('headingId' in piece) return `{#${piece.headingId}}`;
	const { component, attributes } = piece;
	const { id = '', to = '', qualifier, value, unit, label, note } = attributes;
	switch (component) {
		case 'KpiTable':
			return words.table(id);
		case 'Ref':
			return words.reference(to);
		case 'Discrepancy':
			return words.discrepancy(id);
		case 'Diagram':
			return words.diagram(id);
		case 'ContentIndex':
			return words.contentIndex();
		case 'Figure': {
			const figure = [qualifier, value, unit].filter(Boolean).join(' ');
			return `- **${figure}** · ${[label, note].filter(Boolean).join(' · ')}`;
		}
		// A container leaves its content behind.
		default:
			return '';
	}
}

/** Escapes what Markdown would read as markup in a piece of plain text, and joins its lines. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<|]/g, String.raw`\$&`);
}
