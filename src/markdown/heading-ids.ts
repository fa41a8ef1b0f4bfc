// `## Title {/* #the-id */}`: the comment becomes the heading's id.

import type { Heading } from 'mdast';
import type { Visitor } from './share-walk.ts';

const comment = /^\s*\/\*\s*#([a-z0-9-]+)\s*\*\/\s*$/;

/** Moves the id comment at the end of each heading into its `id`. */
export const takeIds: Visitor = () => (node) => {
	if (node.type === 'heading') takeId(node);
};

function takeId(heading: Heading): void {
	const last = heading.children.at(-1) as unknown as { type: string; value: string } | undefined;
	const id = last?.type === 'mdxTextExpression' ? comment.exec(last.value)?.[1] : undefined;
	if (!id) return;
	heading.children.pop();
	const text = heading.children.at(-1);
	if (text?.type === 'text') text.value = text.value.trimEnd();
	heading.data = { ...heading.data, hProperties: { id } };
}
