// What a chapter may contain. MDX can run code; a chapter must not, so everything but text and the known components is
// refused with its line.

import type {
	Blockquote,
	Definition,
	Link,
	List,
	ListItem,
	Nodes,
	Parents,
	Root,
	Table,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fault, type Fault } from '../domain/fault/fault.ts';
import type { FaultCode } from '../domain/fault/fault-codes.ts';
import { findStrayMarkup } from '../domain/markup/stray-markup.ts';
import { continuedComment } from './syntax.ts';

/** Components that authors may use, with their attributes; one with a question mark may be left out. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
	Case: [],
	ContentIndex: [],
	Diagram: ['id'],
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

/** Components that may stand within a line; the others stand between paragraphs. */
const inLine = new Set(['Figure', 'Lang', 'Ref']);

/** Returns everything in `tree`, the parse of `source`, that a chapter may not contain. */
export function findPolicyFaults(file: string, tree: Root, source: string): Fault[] {
	const faults: Fault[] = [];
	/** Components with an id, which gives its address. */
	const seen = new Set<string>();
	visit(tree, (node, index, parent) => {
		// What is found within a text has no place of its own.
		const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
		const say: Say = (code, problem, remedy) => {
			faults.push(fault(code, file, `${line}:${column}`, problem, remedy));
		};
		const { start, end } = node.position ?? {};
		const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
		checkNode(node, written, say);
		if (node.type === 'text') checkText(written, parent?.type === 'paragraph' && index === 0, say);
		if (isComponent(node)) checkRepeated(node, seen, say);
		if ('value' in node && node.type.startsWith('mdx') && continuedComment.test(node.value))
			checkContinued(node, parent, say);
		if (node.type === 'mdxJsxTextElement' && parent) checkInline(node, parent, say);
	});
	return faults;
}

type Component = Extract<Nodes, { attributes: unknown }>;
type Say = (code: FaultCode, problem: string, remedy?: string) => void;

function isComponent(node: Nodes): node is Component {
	return 'attributes' in node;
}

function checkNode(node: Nodes, written: string, say: Say): void {
	switch (node.type) {
		case 'mdxjsEsm':
			say('markup/import', 'There is an import or export.');
			break;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			if (!/^\s*\/\*\s*#.*\*\/\s*$/.test(node.value) && !continuedComment.test(node.value)) {
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
		case 'paragraph':
			if (brokenLine.test(written))
				say('markup/line-broken', 'A line of Chinese ends within its paragraph.');
			break;
		case 'thematicBreak':
			say('markup/stray', `"${written}" is a rule.`, 'Leave it out: sections part a chapter.');
			break;
		case 'delete':
			checkText(written, false, say);
			break;
		case 'heading':
			if (!node.children.every(isHeadingText)) {
				const problem = `The heading "${written.split('\n')[0] ?? ''}" holds more than words.`;
				say('markup/heading-marked', problem);
			}
			break;
		case 'text':
			if (/<\/?[a-z][^>]*>/i.test(node.value))
				say('markup/stray', `"${written}" would be shown as a tag.`);
			break;
		case 'list':
			checkList(node, written, say);
			break;
		case 'blockquote':
			checkWithin(node, say);
			break;
		case 'listItem':
			checkWithin(node, say);
			if (node.children.length === 0) say('markup/list-empty', 'An item of the list has no words.');
			if (typeof node.checked === 'boolean') checkText(/\[.\]/.exec(written)?.[0] ?? '', true, say);
			break;
		case 'link':
			checkLink(node, written, say);
			break;
		case 'definition':
			checkAddress(node, say);
			break;
		case 'table':
			checkColumns(node, say);
			break;
	}
}

/** It stands behind the words of a block, which it joins to the one before. */
function checkContinued(node: Nodes, parent: Parents | undefined, say: Say): void {
	const stands = parent?.type === 'paragraph' && parent.children.length > 1;
	if (!stands || parent.children.at(-1) !== node)
		say('markup/expression', 'A comment "continued" stands elsewhere than at the end of a text.');
}

/** A line break shows as a space, which Chinese does not have. */
const brokenLine =
	/[\p{Script=Han}，。；：、！？）」』》”][*_]*\n[ \t>]*[*_]*[\p{Script=Han}，。；：、！？（「『《“]/u;

function checkText(written: string, isStart: boolean, say: Say): void {
	const stray = findStrayMarkup(written, isStart);
	if (stray) say('markup/stray', `"${stray.shown}" would be shown as it is.`, stray.remedy);
}

function checkElement(component: Component, say: Say): void {
	const { name, attributes } = component;
	const tag = `<${name ?? ''}>`;
	const known = name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
	if (!known) {
		const remedy = `Authors may use ${Object.keys(vocabulary).join(', ')}; a "<" in text is written &lt;.`;
		say('markup/component-unknown', `There is no component ${tag}.`, remedy);
		return;
	}
	const names = known.map((key) => key.replace('?', ''));
	const given = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
	const twice = given.find((key, index) => given.indexOf(key) !== index);
	if (twice) say('markup/attribute-repeated', `${tag} has "${twice}" twice.`);
	for (const attribute of attributes) {
		const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			const problem = `${tag} has an attribute that is no plain text.`;
			say('markup/attribute-no-text', problem, `Write ${key || 'name'}="text".`);
		} else if (!names.includes(key)) {
			const remedy = `It takes ${names.join(', ') || 'none'}.`;
			say('markup/attribute-unknown', `${tag} has no attribute "${key}".`, remedy);
		} else if (key === 'tag' && !isLanguageTag(attribute.value)) {
			say('markup/language-tag', `"${attribute.value}" is no language tag.`);
		} else checkText(attribute.value, true, say);
	}
	for (const key of known) {
		if (key.endsWith('?')) continue;
		if (attributes.some((given) => 'name' in given && given.name === key && given.value)) continue;
		say('markup/attribute-missing', `${tag} lacks "${key}".`, `Add ${key}="…".`);
	}
	checkContent(component, tag, say);
}

/** Words, the id and words in another language. */
function isHeadingText(node: Nodes): boolean {
	return (
		node.type === 'text' ||
		node.type === 'mdxTextExpression' ||
		(isComponent(node) && node.name === 'Lang')
	);
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether `tag` is of BCP 47, in its canonical spelling, and of a language that has a name. */
function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && languages.of(tag) !== undefined;
	} catch {
		return false;
	}
}

/** What each component holds between its tags; the others hold nothing. */
const contents: Readonly<
	Record<string, readonly [words: string, fits: (nodes: Nodes[]) => boolean]>
> = {
	Case: ['a heading and what belongs to it', ([first]) => first?.type === 'heading'],
	Highlights: [
		'figures, <Figure … />',
		isOnly((node) => isComponent(node) && node.name === 'Figure'),
	],
	Lang: ['words', (nodes) => toString(nodes).trim() !== ''],
	Roadmap: ['one list whose items begin with a bold date', isOnlyList(isDated)],
	Steps: ['one list, "1. …"', isOnlyList((list) => list.ordered === true)],
	Tree: ['one list, "- …"', isOnlyList(() => true)],
};

function isOnly(fits: (node: Nodes) => boolean): (nodes: Nodes[]) => boolean {
	return (nodes) => nodes.length > 0 && nodes.every(fits);
}

function isOnlyList(fits: (list: List) => boolean): (nodes: Nodes[]) => boolean {
	return (nodes) => nodes.length === 1 && nodes.every((node) => node.type === 'list' && fits(node));
}

function isDated({ children }: List): boolean {
	return children.every(({ children: [first] }) => {
		return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
	});
}

function checkContent({ name, children }: Component, tag: string, say: Say): void {
	const content = contents[name ?? ''];
	if (content ? content[1](children) : children.length === 0) return;
	const problem = `${tag} does not hold what it is for.`;
	const remedy = content
		? `Put ${content[0]} between its tags, with an empty line after the first and before the last.`
		: `It holds nothing: end it with " />".`;
	say('markup/component-content', problem, remedy);
}

/** Each would give the page the same ids again. */
function checkRepeated({ name, attributes }: Component, seen: Set<string>, say: Say): void {
	const named = attributes.flatMap((given) =>
		'name' in given && typeof given.value === 'string' ? `${given.name}="${given.value}"` : [],
	);
	if (name !== 'Figure' && !named.some((each) => each.startsWith('id='))) return;
	const key = `<${name ?? ''} ${named.join(' ')}>`;
	if (seen.has(key)) say('markup/component-repeated', `${key} stands twice in the chapter.`);
	seen.add(key);
}

/** A block within the line of a paragraph would cut the paragraph in two. */
function checkInline({ name }: Component, parent: Parents, say: Say): void {
	const stands = parent.children.length > 1 || parent.type !== 'paragraph';
	if (stands && name !== null && name in vocabulary && !inLine.has(name))
		say('markup/component-inline', `<${name}> stands within a line.`);
}

/** The page counts from 1, whatever is written. */
function checkList({ ordered, children }: List, written: string, say: Say): void {
	if (!ordered) return;
	const numbers = children.map((item: ListItem) =>
		Number.parseInt(written.slice(offset(item) - offset(children[0])), 10),
	);
	const wrong = numbers.findIndex((number, index) => number !== index + 1);
	if (wrong < 0) return;
	const problem = `Item ${wrong + 1} of the list is numbered ${numbers[wrong]}.`;
	say(
		'markup/list-number',
		problem,
		`Count from 1; a number that belongs to the text is written "${numbers[wrong]}\\. …".`,
	);
}

function checkWithin({ children }: Blockquote | ListItem, say: Say): void {
	if (children.some(({ type }) => type === 'heading'))
		say('markup/heading-within', 'A heading stands in a list or a quotation.');
}

function offset(node: ListItem | undefined): number {
	return node?.position?.start.offset ?? 0;
}

function checkLink(link: Link, written: string, say: Say): void {
	if (!written.startsWith('[')) say('markup/address-bare', `The address ${link.url} stands bare.`);
	else if (toString(link).trim() === '')
		say('markup/address-bare', `The link to ${link.url} has no words.`);
	checkAddress(link, say);
}

function checkAddress({ url, title }: Link | Definition, say: Say): void {
	if (!isAddress(url)) {
		say('markup/address-not-web', `The address "${url}" is not https or mailto.`);
	} else if (/[\p{Script=Han}。，]/u.test(decodeQuietly(url).split('/').slice(0, 3).join('/'))) {
		say('markup/address-runs-on', `The address "${url}" has Chinese text in its host.`);
	}
	if (title) say('markup/link-title', `The link to ${url} has a title, "${title}".`);
}

/** Whether `url` is of a public host, or of a mailbox and nothing else. */
function isAddress(url: string): boolean {
	if (/^mailto:[^\s@:?&/]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return true;
	const parsed = /^https:\/\/[^/]/.test(url) ? URL.parse(url) : null;
	return parsed !== null && parsed.hostname.includes('.') && parsed.username === '';
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
