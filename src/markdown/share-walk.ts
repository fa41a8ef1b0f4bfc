// One walk through a chapter for several plugins: to walk costs more than what they do on the way.

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Looks at every node of the chapter `file`. */
export type Visitor = (file: VFile) => (node: Nodes) => void;

/** remark plugin: each node is shown to all of `visitors`, in their order. */
export function shareWalk(visitors: readonly Visitor[]) {
	return (tree: Root, file: VFile) => {
		const own = visitors.map((visitor) => visitor(file));
		visit(tree, (node) => {
			for (const look of own) look(node);
		});
	};
}
