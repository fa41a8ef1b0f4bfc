// Markdown tables: scope on the head, classes for alignment, a region that scrolls by itself. So does a block of code.

import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { element, elementsIn, isPlain } from './elements.ts';

/** rehype plugin. */
export function rehypeTables() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if (/^(?:p|h[1-6])$/.test(node.tagName) || isPlain(node)) return SKIP;
			// What scrolls must be reached by the keyboard.
			if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			for (const row of node.children.flatMap(elementsIn)) elementsIn(row).forEach(dressCell);
			(parent.children as ElementContent[])[index] = element(
				'div',
				{ className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: headOf(node) },
				[node],
			);
			return SKIP;
		});
	};
}

function dressCell(cell: Element): void {
	if (cell.tagName === 'th') cell.properties['scope'] = 'col';
	const { align, style, ...rest } = cell.properties;
	const side = align ?? /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
	cell.properties = side ? { ...rest, className: [`align-${String(side)}`] } : rest;
}

function headOf(table: Element): string {
	const head = elementsIn(table).find(({ tagName }) => tagName === 'thead');
	return head ? toString(head).replaceAll(/\s+/g, ' ').trim().slice(0, 80) : '';
}
