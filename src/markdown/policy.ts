// What a chapter may contain. MDX can run code; a chapter must not, so everything but text and the known components is
// refused with its line.

import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

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

interface JsxNode {
	readonly type: string;
	readonly name: string | null;
	readonly attributes: readonly { type: string; name?: string; value?: unknown }[];
	readonly position?: { start: { line: number; column: number } };
}

/** Returns everything in `tree` that a chapter may not contain. */
export function findPolicyFaults(tree: Root): PolicyFault[] {
	const faults: PolicyFault[] = [];
	const report = (node: Positioned, problem: string, remedy: string) =>
		faults.push({
			line: node.position?.start.line ?? 1,
			column: node.position?.start.column ?? 1,
			problem,
			remedy,
		});
	visit(tree, (node) => {
		switch (node.type as string) {
			case 'mdxjsEsm':
				report(node, 'There is an import or export.', 'Delete it: components need no import.');
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression': {
				const { value } = node as unknown as { value: string };
				if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) {
					report(
						node,
						`There is an expression in braces: {${value.slice(0, 40)}}.`,
						'Write the text itself; a brace is written \\{.',
					);
				}
				break;
			}
			case 'html':
				report(node, 'There is HTML.', 'Use Markdown or a component of docs/authoring.md.');
				break;
			case 'image':
			case 'imageReference':
				report(node, 'There is an image.', 'The report has none; say its content in words.');
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				checkElement(node as unknown as JsxNode, (problem, remedy) =>
					report(node, problem, remedy),
				);
				break;
			case 'link':
			case 'definition':
				checkAddress(node as RootContent & { url: string }, (problem, remedy) =>
					report(node, problem, remedy),
				);
				break;
			case 'table':
				checkColumns(node as unknown as TableNode, (problem, remedy) =>
					report(node, problem, remedy),
				);
				break;
		}
	});
	return faults;
}

/** remark plugin: stops at the first fault of the policy. */
export function remarkPolicy() {
	return (tree: Root, file: VFile) => {
		const fault = findPolicyFaults(tree)[0];
		if (!fault) return;
		file.fail(`${fault.problem} ${fault.remedy}`, { line: fault.line, column: fault.column });
	};
}

interface Positioned {
	readonly position?:
		{ readonly start: { readonly line: number; readonly column: number } } | undefined;
}

type Say = (problem: string, remedy: string) => void;

function checkElement({ name, attributes }: JsxNode, say: Say): void {
	const known = name === null ? undefined : vocabulary[name];
	if (!known) {
		say(
			`There is no component <${name ?? ''}>.`,
			`Authors may use ${Object.keys(vocabulary).join(', ')}; a "<" in text is written &lt;.`,
		);
		return;
	}
	for (const attribute of attributes) {
		const own = attribute.name ?? '';
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
		if (!attributes.some((attribute) => attribute.name === own && attribute.value)) {
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

interface TableNode {
	readonly children: readonly { readonly children: readonly unknown[] }[];
}

function checkColumns({ children: [head, ...rows] }: TableNode, say: Say): void {
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
