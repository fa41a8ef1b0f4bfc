// What a chapter may contain. MDX can run code; a chapter must not, so everything but text and the known components is
// refused with its line.

import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Visitor } from './share-walk.ts';

/** Components that authors may use, with their attributes. `required` ones must be there. */
export const vocabulary: Readonly<
	Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
	Case: { required: [], optional: [] },
	ContentIndex: { required: [], optional: [] },
	Discrepancy: { required: ['id'], optional: [] },
	Figure: { required: ['value', 'label'], optional: ['unit', 'qualifier', 'note'] },
	Highlights: { required: [], optional: [] },
	KpiTable: { required: ['id'], optional: [] },
	Lang: { required: ['tag'], optional: [] },
	Ref: { required: ['to'], optional: [] },
	Roadmap: { required: [], optional: [] },
	Steps: { required: [], optional: [] },
	Tree: { required: [], optional: [] },
};

export interface PolicyFault {
	readonly line: number;
	readonly column: number;
	readonly problem: string;
	readonly remedy: string;
}

/** Returns everything in `tree` that a chapter may not contain. */
export function findPolicyFaults(tree: Root): PolicyFault[] {
	const faults: PolicyFault[] = [];
	visit(tree, (node) => {
		checkNode(node, (problem, remedy) => faults.push({ ...placeOf(node), problem, remedy }));
	});
	return faults;
}

/** Stops at the first fault. */
export const refuseFaults: Visitor = (file) => (node) => {
	checkNode(node, (problem, remedy) => file.fail(`${problem} ${remedy}`, placeOf(node)));
};

function placeOf({ position }: Nodes): { readonly line: number; readonly column: number } {
	return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

type Component = Extract<Nodes, { attributes: unknown }>;
type Say = (problem: string, remedy: string) => void;

function checkNode(node: Nodes, say: Say): void {
	switch (node.type) {
		case 'mdxjsEsm':
			say('There is an import or export.', 'Delete it: components need no import.');
			break;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
				say(
					`There is an expression in braces: {${node.value.slice(0, 40)}}.`,
					'Write the text itself; a brace is written \\{.',
				);
			}
			break;
		case 'html':
			say('There is HTML.', 'Use Markdown or a component of docs/authoring.md.');
			break;
		case 'image':
		case 'imageReference':
			say('There is an image.', 'The report has none; say its content in words.');
			break;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			checkElement(node, say);
			break;
		case 'link':
		case 'definition':
			checkAddress(node, say);
			break;
		case 'table':
			checkColumns(node, say);
			break;
	}
}

function checkElement({ name, attributes }: Component, say: Say): void {
	const known = name === null ? undefined : vocabulary[name];
	if (!known) {
		say(
			`There is no component <${name ?? ''}>.`,
			`Authors may use ${Object.keys(vocabulary).join(', ')}; a "<" in text is written &lt;.`,
		);
		return;
	}
	for (const attribute of attributes) {
		const own = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			say(
				`<${name ?? ''}> has an attribute that is no plain text.`,
				`Write ${own || 'name'}="text".`,
			);
		} else if (!known.required.includes(own) && !known.optional.includes(own)) {
			say(
				`<${name ?? ''}> has no attribute "${own}".`,
				`It takes ${[...known.required, ...known.optional].join(', ') || 'none'}.`,
			);
		}
	}
	for (const own of known.required) {
		if (
			!attributes.some(
				(attribute) => 'name' in attribute && attribute.name === own && attribute.value,
			)
		) {
			say(`<${name ?? ''}> lacks "${own}".`, `Add ${own}="…".`);
		}
	}
}

function checkAddress({ url }: { url: string }, say: Say): void {
	if (/^(https?:\/\/|mailto:)/.test(url)) {
		if (/[\p{Script=Han}。，]/u.test(decodeQuietly(url).split('/').slice(0, 3).join('/'))) {
			say(`The address "${url}" has Chinese text in its host.`, 'Write it as [text](https://…).');
		}
		return;
	}
	say(
		`The address "${url}" is not http(s) or mailto.`,
		'Link inside the report with <Ref to="…" />; elsewhere write the whole address.',
	);
}

function checkColumns({ children: [head, ...rows] }: Table, say: Say): void {
	const width = head?.children.length ?? 0;
	const wrong = rows.findIndex(({ children }) => children.length !== width);
	if (wrong >= 0) {
		say(
			`Row ${wrong + 1} of the table has ${rows[wrong]?.children.length ?? 0} cells; the head has ${width}.`,
			'Give every row the same number of cells.',
		);
	}
}

function decodeQuietly(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
