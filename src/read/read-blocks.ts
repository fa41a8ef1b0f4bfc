// The blocks of a chapter, as they are paired with those of the other language.

import type { List, Nodes, Root } from 'mdast';
import type { Block } from '../domain/chapter/chapter-outline.ts';
import { isContinued } from '../markdown/syntax.ts';

/** Components whose content is paired block by block; of the others each is one block. */
const frames = new Set(['Case', 'Roadmap', 'Steps', 'Tree']);

/** Returns the blocks of `tree` by the line of the heading above them; those of the lead by 0. */
export function readBlocks(tree: Root): Map<number, Block[]> {
	let part: Block[] = [];
	const parts = new Map([[0, part]]);
	const add = (node: Nodes, kind: string, frame: string, words: Nodes | undefined = node) => {
		const block = {
			kind: frame ? `${kind} in <${frame}>` : kind,
			line: node.position?.start.line ?? 1,
			isContinued: words !== undefined && isContinued(words),
		};
		part.push(block);
	};
	const readList = ({ children, ordered }: List, frame: string, level: number): void => {
		const kind = (ordered ? 'numbered item' : 'item') + (level > 1 ? ` of level ${level}` : '');
		for (const item of children) {
			add(item, kind, frame, item.children[0]);
			for (const inner of item.children)
				if (inner.type === 'list') readList(inner, frame, level + 1);
		}
	};
	const read = (nodes: readonly Nodes[], frame: string): void => {
		for (const node of nodes) {
			switch (node.type) {
				case 'heading':
					part = [];
					parts.set(node.position?.start.line ?? 1, part);
					break;
				case 'list':
					readList(node, frame, 1);
					break;
				case 'mdxJsxFlowElement': {
					const name = node.name ?? '';
					if (frames.has(name)) read(node.children, name);
					else add(node, `<${name}>`, frame);
					break;
				}
				case 'definition':
				case 'footnoteDefinition':
				case 'mdxFlowExpression':
				case 'mdxjsEsm':
					break;
				default:
					add(node, node.type, frame);
			}
		}
	};
	read(tree.children, '');
	return parts;
}
