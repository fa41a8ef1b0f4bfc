// What a chapter may contain. MDX can run code; a chapter must not, so everything but text and the known components is
// refused with its line.

import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { fault, type Fault } from '../domain/fault/fault.ts';
import type { FaultCode } from '../domain/fault/fault-codes.ts';

/** Components that authors may use, with their attributes; one with a question mark may be left out. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
	Case: [],
	ContentIndex: [],
	Discrepancy: ['id'],
	Figure: ['value', 'label', 'unit?', 'qualifier?', 'note?'],
	Highlights: [],
	KpiTable: ['id'],
	Lang: ['tag'],
	Ref: ['to'],
	Roadmap: [],
	Steps: [],
	Tree: [],
};

/** Returns everything in `tree`, the text of `file`, that a chapter may not contain. */
export function findPolicyFaults(file: string, tree: Root): Fault[] {
	const faults: Fault[] = [];
	visit(tree, (node) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		checkNode(node, (code, problem, remedy) => {
			faults.push(fault(code, file, `${line}:${column}`, problem, remedy));
		});
	});
	return faults;
}

type Component = Extract<Nodes, { attributes: unknown }>;
type Say = (code: FaultCode, problem: string, remedy?: string) => void;

function checkNode(node: Nodes, say: Say): void {
	switch (node.type) {
		case 'mdxjsEsm':
			say('markup/import', 'There is an import or export.');
			break;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
				const shown = node.value.slice(0, 40);
				say('markup/expression', `There is an expression in braces: {${shown}}.`);
			}
			break;
		case 'html':
			say('markup/html', 'There is HTML.');
			break;
		case 'image':
		case 'imageReference':
			say('markup/image', 'There is an image.');
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
	const tag = `<${name ?? ''}>`;
	const known = name === null ? undefined : vocabulary[name];
	if (!known) {
		const remedy = `Authors may use ${Object.keys(vocabulary).join(', ')}; a "<" in text is written &lt;.`;
		say('markup/component-unknown', `There is no component ${tag}.`, remedy);
		return;
	}
	const names = known.map((key) => key.replace('?', ''));
	for (const attribute of attributes) {
		const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			const problem = `${tag} has an attribute that is no plain text.`;
			say('markup/attribute-no-text', problem, `Write ${key || 'name'}="text".`);
		} else if (!names.includes(key)) {
			const remedy = `It takes ${names.join(', ') || 'none'}.`;
			say('markup/attribute-unknown', `${tag} has no attribute "${key}".`, remedy);
		}
	}
	for (const key of known) {
		if (key.endsWith('?')) continue;
		if (attributes.some((given) => 'name' in given && given.name === key && given.value)) continue;
		say('markup/attribute-missing', `${tag} lacks "${key}".`, `Add ${key}="…".`);
	}
}

function checkAddress({ url }: { url: string }, say: Say): void {
	if (!/^(https?:\/\/|mailto:)/.test(url)) {
		say('markup/address-not-web', `The address "${url}" is not http(s) or mailto.`);
	} else if (/[\p{Script=Han}。，]/u.test(decodeQuietly(url).split('/').slice(0, 3).join('/'))) {
		say('markup/address-runs-on', `The address "${url}" has Chinese text in its host.`);
	}
}

function checkColumns({ children: [head, ...rows] }: Table, say: Say): void {
	const width = head?.children.length ?? 0;
	const wrong = rows.findIndex(({ children }) => children.length !== width);
	if (wrong < 0) return;
	const count = rows[wrong]?.children.length ?? 0;
	const problem = `Row ${wrong + 1} of the table has ${count} cells; the head has ${width}.`;
	say('markup/table-uneven', problem);
}

function decodeQuietly(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
