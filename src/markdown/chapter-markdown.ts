// A chapter as plain Markdown, with the same words, figures and ids as its page. The author's text stays as it stands;
// only components and heading ids are rewritten, at their places.

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What each component becomes; `undefined` leaves a container's content without its tags. */
export interface MarkdownWords {
	readonly table: (id: string) => string;
	readonly reference: (id: string) => string;
	readonly discrepancy: (id: string) => string;
	readonly contentIndex: () => string;
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

interface MdxNode {
	readonly name?: string | null;
	readonly value?: string;
	readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
	readonly children?: readonly MdxNode[];
	readonly position?: {
		readonly start: { readonly offset?: number };
		readonly end: { readonly offset?: number };
	};
}

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Returns `body`, the MDX of a chapter without its frontmatter, as Markdown. */
export function writeChapterMarkdown(body: string, words: MarkdownWords): string {
	const edits: Edit[] = [];
	visit(reader.parse(body) as Root, (node) => {
		const own = node as unknown as MdxNode;
		switch (node.type as string) {
			case 'mdxTextExpression': {
				const id = /#([a-z0-9-]+)/.exec(own.value ?? '')?.[1];
				edits.push({ ...span(own), text: id ? `{#${id}}` : '' });
				break;
			}
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				edits.push(...editElement(own, words));
				break;
		}
	});
	let text = '';
	let at = 0;
	for (const edit of edits.sort((a, b) => a.start - b.start)) {
		text += body.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return `${(text + body.slice(at)).replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

function editElement(node: MdxNode, words: MarkdownWords): Edit[] {
	const read = (name: string) => {
		const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
		return typeof value === 'string' ? value : '';
	};
	const whole = span(node);
	switch (node.name) {
		case 'KpiTable':
			return [{ ...whole, text: words.table(read('id')) }];
		case 'Ref':
			return [{ ...whole, text: words.reference(read('to')) }];
		case 'Discrepancy':
			return [{ ...whole, text: words.discrepancy(read('id')) }];
		case 'ContentIndex':
			return [{ ...whole, text: words.contentIndex() }];
		case 'Figure': {
			const figure = [read('qualifier'), read('value'), read('unit')].filter(Boolean).join(' ');
			const label = [read('label'), read('note')].filter(Boolean).join(' · ');
			return [{ ...whole, text: `- **${figure}** · ${label}` }];
		}
		default: {
			const [first, last] = [node.children?.[0], node.children?.at(-1)];
			if (!first || !last) return [{ ...whole, text: '' }];
			return [
				{ start: whole.start, end: span(first).start, text: '' },
				{ start: span(last).end, end: whole.end, text: '' },
			];
		}
	}
}

function span({ position }: MdxNode): { start: number; end: number } {
	const [start, end] = [position?.start.offset, position?.end.offset];
	if (start === undefined || end === undefined) throw new Error('A node has no place.');
	return { start, end };
}

/** Escapes what Markdown would read as markup in a piece of plain text, and joins its lines. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<|]/g, String.raw`\$&`);
}
