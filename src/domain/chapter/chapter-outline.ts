// What a chapter's text holds, as read/parse-chapter.ts reads it once from its MDX: all that checks, search, files and pages
// rely on.

import type { Locale } from '../locale/locale.ts';

/** Words, or what the page prints where no words stand in the chapter. */
export type TextPiece =
	| string
	/** The title of what the id leads to. */
	| { readonly reference: string }
	/** Words in another language than the chapter's. */
	| { readonly foreign: string }
	/** The mark of the note with this label. */
	| { readonly mark: string }
	/** The attributes of a `<Figure>`: `value` and `label`, perhaps `unit`, `qualifier` and `note`. */
	| { readonly figure: Attributes };

/** A line of the file, as far as readers see it; a figure set large is a line of its own. */
export interface TextLine {
	/** 1-based line of the file. */
	readonly line: number;
	readonly pieces: readonly TextPiece[];
}

/** What stands by itself in a chapter: a paragraph, an item of a list, a table, a component. Notes are none. */
export interface Block {
	/** `paragraph`, `item`, `<KpiTable>`; with the frame around it, `paragraph in <Case>`. */
	readonly kind: string;
	/** 1-based line of the file. */
	readonly line: number;
	/** Whether it belongs to the block before: both answer one block of the other language. */
	readonly isContinued: boolean;
}

/** The lead or a section without its heading, up to the next heading of any level. */
export interface ChapterPart {
	readonly text: readonly TextLine[];
	readonly blocks: readonly Block[];
	/** Ids of the discrepancies that it shows. */
	readonly discrepancies: readonly string[];
	/** The diagrams that it shows, each behind so many of its lines. */
	readonly diagrams: readonly PlacedDiagram[];
}

export interface PlacedDiagram {
	readonly id: string;
	readonly behind: number;
}

export interface Section extends ChapterPart {
	/** Empty where the heading has none, which is a fault. */
	readonly id: string;
	/** 1 to 6; 2 to 4 unless that is a fault. */
	readonly depth: number;
	/** The heading's words, without markup. */
	readonly title: string;
	readonly heading: TextLine;
	/** 1-based line of the file. */
	readonly line: number;
}

/** An id or label, and the 1-based line of the file on which it is named. */
export interface Mention {
	readonly id: string;
	readonly line: number;
}

export interface FootnoteDefinition extends Mention {
	readonly text: string;
}

export interface OutgoingAddress {
	/** As written: `https://…`. */
	readonly address: string;
	readonly line: number;
}

export interface BadHeading {
	readonly line: number;
	/** The heading as written. */
	readonly text: string;
}

export type Attributes = Readonly<Record<string, string>>;

/** A piece of the chapter's Markdown as written, or what stands in the place of Markdown. */
export type MarkdownPiece =
	| string
	| { readonly headingId: string }
	| { readonly component: string; readonly attributes: Attributes };

export interface ChapterOutline {
	readonly lead: ChapterPart;
	readonly sections: readonly Section[];
	/** Headings with no id, underlined, or of another level than 2 to 4. */
	readonly badHeadings: readonly BadHeading[];
	/** `<KpiTable id>` in order. */
	readonly tables: readonly Mention[];
	/** `<Ref to>` in order. */
	readonly references: readonly Mention[];
	/** `<Discrepancy id>` in order. */
	readonly discrepancies: readonly Mention[];
	/** `<Diagram id>` in order. */
	readonly diagrams: readonly Mention[];
	/** `[^x]` marks, the first of each. */
	readonly footnoteMarks: readonly Mention[];
	/** `[^x]:` definitions. */
	readonly footnoteTexts: readonly FootnoteDefinition[];
	/** Components in order, by name. */
	readonly components: readonly Mention[];
	/** Links to other sites. */
	readonly outgoing: readonly OutgoingAddress[];
	/** The chapter's Markdown; the tags of containers are left out, their content is not. */
	readonly markdown: readonly MarkdownPiece[];
}

/** Whether each heading of a chapter has its id, so that its sections can be compared with anything. */
export function hasNamedSections(
	texts: Readonly<Record<string, { readonly outline: ChapterOutline }>>,
): boolean {
	return Object.values(texts).every(({ outline }) => outline.badHeadings.length === 0);
}

/** Returns every line of the chapter with words, headings too, in order. */
export function allLines({ lead, sections }: ChapterOutline): TextLine[] {
	return [...lead.text, ...sections.flatMap(({ heading, text }) => [heading, ...text])];
}

/** Returns the lines of a chapter that correspond, in order; none where one language has more of them. */
export function pairLines({
	zh,
	en,
}: Readonly<Record<Locale, { readonly outline: ChapterOutline }>>): Record<Locale, TextLine>[] {
	const [chinese, english] = [allLines(zh.outline), allLines(en.outline)];
	if (chinese.length !== english.length) return [];
	return chinese.flatMap((line, index) => {
		const other = english[index];
		return other ? [{ zh: line, en: other }] : [];
	});
}

/** Returns `blocks` with those together that continue one another: each group answers one of the other language. */
export function groupBlocks(blocks: readonly Block[]): Block[][] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const open = groups.at(-1);
		if (block.isContinued && open) open.push(block);
		else groups.push([block]);
	}
	return groups;
}

/** Returns the words of `lines` in one line, as the chapter has them: no titles of references, no footnote marks. */
export function plainText(lines: readonly TextLine[]): string {
	return lines
		.map(({ pieces }) => writePieces(pieces))
		.join(' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** Joins `pieces`; where no words stand in the chapter, `write` gives them, or else there is nothing. */
export function writePieces(
	pieces: readonly TextPiece[],
	write: (piece: Exclude<TextPiece, string>) => string | undefined = () => undefined,
): string {
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			const written = write(piece);
			if (written !== undefined) return written;
			if ('foreign' in piece) return piece.foreign;
			return 'figure' in piece ? figureWords(piece.figure) : '';
		})
		.join('');
}

/** Returns the words of a `<Figure>`: qualifier, value, unit, label and note, those that it has. */
export function figureWords({ qualifier, value, unit, label, note }: Attributes): string {
	return [qualifier, value, unit, label, note].filter(Boolean).join(' ');
}
