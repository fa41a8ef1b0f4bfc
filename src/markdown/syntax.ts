// What chapters are written in: MDX with the tables, footnotes and bare addresses of GitHub; bold type may touch Chinese
// punctuation. The one list of what both readings of a chapter, as data and for its page, understand.

import type { Heading, Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

/** A single tilde is a range in Chinese, never a strike-through. */
export const syntaxPlugins: [
	[typeof remarkGfm, { singleTilde: boolean }],
	typeof remarkCjkFriendly,
] = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];

const idComment = /^\s*\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/\s*$/;

/** Returns the id of `## Title {/* #the-id *\/}`, if the heading has one. */
export function headingId({ children }: Heading): string | undefined {
	const last = children.at(-1);
	return last?.type === 'mdxTextExpression' ? idComment.exec(last.value)?.[1] : undefined;
}

/** Whether `paragraph` ends in `{/* continued *\/}`: it belongs to the block before it. */
export function isContinued(paragraph: Nodes): boolean {
	const last = paragraph.type === 'paragraph' ? paragraph.children.at(-1) : undefined;
	return last?.type === 'mdxTextExpression' && continuedComment.test(last.value);
}

export const continuedComment = /^\s*\/\*\s*continued\s*\*\/\s*$/;
