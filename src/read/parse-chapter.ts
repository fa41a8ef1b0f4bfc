// The one parse of a chapter's MDX: its outline, and what is wrong with its markup.

import type { Definition, Heading, Link, Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import {
	plainText,
	type Attributes,
	type BadHeading,
	type ChapterOutline,
	type ChapterPart,
	type FootnoteDefinition,
	type MarkdownPiece,
	type Mention,
	type OutgoingAddress,
	type Section,
	type TextLine,
	type TextPiece,
} from '../domain/chapter/chapter-outline.ts';
import { fault, type Fault } from '../domain/fault/fault.ts';
import { findPolicyFaults } from '../markdown/policy.ts';
import { headingId, isContinued, syntaxPlugins } from '../markdown/syntax.ts';
import { findBadCharacter } from './bad-characters.ts';
import { readBlocks } from './read-blocks.ts';

export interface ParsedChapter {
	/** Absent where the MDX cannot be read. */
	readonly outline: ChapterOutline | undefined;
	/** Of the syntax, else everything that a chapter may not contain. */
	readonly faults: readonly Fault[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use({ plugins: syntaxPlugins }).freeze();

/** Parses `body`, the MDX of `file` without its frontmatter, which begins on the 1-based line `firstLine` of the file. */
export function parseChapter(file: string, body: string, firstLine = 1): ParsedChapter {
	// Empty lines in place of the frontmatter: each node has its line of the file.
	const text = '\n'.repeat(firstLine - 1) + body;
	const marks = body.split('[^').length - 1;
	if (marks > mostMarks) {
		const problem = `The chapter has ${marks} times "[^"; ${mostMarks} are the most.`;
		return {
			outline: undefined,
			faults: [fault('markup/too-many-notes', file, firstLine, problem)],
		};
	}
	const deep = tooDeep.exec(text);
	if (deep) {
		const line = text.slice(0, deep.index).split('\n').length;
		const problem = 'A line lies more than a dozen lists or quotations deep.';
		return { outline: undefined, faults: [fault('file/nested-too-deep', file, line, problem)] };
	}
	let tree: Root;
	try {
		tree = parser.parse(text);
	} catch (error) {
		return { outline: undefined, faults: [describe(file, error as VFileMessage)] };
	}
	return {
		outline: readOutline(tree, text, firstLine - 1),
		faults: [...findPolicyFaults(file, tree, text), ...findHidden(file, tree, text)],
	};
}

/** What may take the parser all its room. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d+[.)](?=[ \t]))){12}|^[ \t]{60}/m;

/** To parse the marks of notes takes the square of their number. */
const mostMarks = 1000;

/** Characters that may not stand in a text, written as an entity: `&shy;`. */
function findHidden(file: string, tree: Root, source: string): Fault[] {
	const faults: Fault[] = [];
	if (!source.includes('&')) return faults;
	visit(tree, (node) => {
		const texts =
			'attributes' in node
				? Object.values(readAttributes(node))
				: [...('value' in node ? [node.value] : []), ...('url' in node ? [node.url] : [])];
		for (const text of texts) {
			const found = findBadCharacter(text);
			if (!found || findBadCharacter(source.slice(startOf(node), endOf(node)))) continue;
			const problem = `There is ${found.name}, written as an entity.`;
			faults.push(fault('file/forbidden-character', file, lineOf(node), problem));
		}
	});
	return faults;
}

/** A tag that is still open at the end of the file has its place only in the words: "(5:1-5:7)". */
function describe(file: string, error: VFileMessage): Fault {
	const opened = /\((\d+:\d+)-/.exec(error.reason)?.[1] ?? '1:1';
	const place = error.line ? `${error.line}:${error.column ?? 1}` : opened;
	return fault('markup/unreadable', file, place, `The MDX cannot be read: ${error.reason}.`);
}

/** Reads what `tree`, the parse of `source`, holds; the chapter begins at the offset `start`. */
function readOutline(tree: Root, source: string, start: number): ChapterOutline {
	const blocks = readBlocks(tree);
	const lead: Draft<ChapterPart> = {
		text: [],
		blocks: blocks.get(0) ?? [],
		...{ discrepancies: [], diagrams: [] },
	};
	const sections: (Draft<ChapterPart> & Omit<Section, keyof ChapterPart>)[] = [];
	const badHeadings: BadHeading[] = [];
	const tables: Mention[] = [];
	const references: Mention[] = [];
	const discrepancies: Mention[] = [];
	const diagrams: Mention[] = [];
	const named = new Map([
		['KpiTable', tables],
		['Ref', references],
		['Discrepancy', discrepancies],
		['Diagram', diagrams],
	]);
	const footnoteMarks = new Map<string, Mention>();
	const footnoteTexts: FootnoteDefinition[] = [];
	const components: Mention[] = [];
	const outgoing: OutgoingAddress[] = [];
	const markdown: MarkdownPiece[] = [];
	/** Up to here `source` stands in `markdown`. */
	let copied = start;

	tree.children.forEach(readBlock);
	copy(source.length, source.length);
	return {
		lead,
		sections,
		badHeadings,
		tables,
		references,
		discrepancies,
		diagrams,
		footnoteMarks: [...footnoteMarks.values()],
		footnoteTexts,
		components,
		outgoing,
		markdown,
	};

	function currentPart(): Draft<ChapterPart> {
		return sections.at(-1) ?? lead;
	}

	function readBlock(node: Nodes): void {
		switch (node.type) {
			case 'heading':
				openSection(node);
				break;
			case 'paragraph':
			case 'tableCell':
				if (/^#{1,6}[^\s#]/.test(source.slice(startOf(node), startOf(node) + 8))) badHeading(node);
				addLines(readLines(node), isContinued(node));
				break;
			case 'code':
				currentPart().text.push({ line: lineOf(node), pieces: [node.value] });
				break;
			case 'footnoteDefinition': {
				const { text } = currentPart();
				const before = text.length;
				node.children.forEach(readBlock);
				const words = plainText(text.slice(before));
				footnoteTexts.push({ id: node.label ?? node.identifier, line: lineOf(node), text: words });
				break;
			}
			case 'mdxJsxFlowElement':
				readComponent(node, (attributes) => {
					if (node.name === 'Figure')
						currentPart().text.push({ line: lineOf(node), pieces: [{ figure: attributes }] });
					node.children.forEach(readBlock);
				});
				break;
			case 'mdxFlowExpression':
				copy(startOf(node), endOf(node));
				break;
			case 'definition':
				readAddress(node);
				break;
			default:
				if ('children' in node) node.children.forEach(readBlock);
		}
	}

	/** What continues the block before it stands on the same line as that. */
	function addLines(lines: readonly TextLine[], isMore: boolean): void {
		const { text } = currentPart();
		const last = isMore ? text.pop() : undefined;
		const [first, ...others] = lines;
		if (!last || !first) text.push(...lines);
		else text.push({ ...last, pieces: [...last.pieces, ' ', ...first.pieces] }, ...others);
	}

	function openSection(node: Heading): void {
		const line = lineOf(node);
		const id = headingId(node) ?? '';
		const heading = { line, pieces: readLines(node).flatMap(({ pieces }) => pieces) };
		const title = plainText([heading]);
		const isUnderlined = source[startOf(node)] !== '#';
		if (isUnderlined || !id || node.depth < 2 || node.depth > 4) badHeading(node);
		const empty = { text: [], blocks: blocks.get(line) ?? [], discrepancies: [], diagrams: [] };
		sections.push({ id, depth: node.depth, title, heading, line, ...empty });
	}

	function badHeading(node: Nodes): void {
		badHeadings.push({ line: lineOf(node), text: source.slice(startOf(node), endOf(node)) });
	}

	/** The lines of a block that holds words. */
	function readLines(block: Paragraph | TableCell | Heading): TextLine[] {
		const lines: Draft<TextLine>[] = [{ line: lineOf(block), pieces: [] }];
		const newLine = (line: number) => lines.push({ line, pieces: [] });
		const add = (piece: TextPiece) => {
			const pieces = lines.at(-1)?.pieces ?? [];
			const last = pieces.at(-1);
			if (typeof piece === 'string' && typeof last === 'string')
				pieces[pieces.length - 1] = last + piece;
			else if (piece !== '') pieces.push(piece);
		};
		const addMark = (label: string, line: number) => {
			if (!footnoteMarks.has(label)) footnoteMarks.set(label, { id: label, line });
			add({ mark: label });
		};
		const read = (node: Nodes): void => {
			const line = lineOf(node);
			switch (node.type) {
				case 'text':
					for (const [index, words] of node.value.split(/\r?\n/).entries()) {
						if (index > 0) newLine(line + index);
						// A mark whose note belongs to a table stays text.
						for (const [place, piece] of words.split(/\[\^([^\]\s]+)\]/).entries()) {
							if (place % 2 === 0) add(piece);
							else addMark(piece, line + index);
						}
					}
					break;
				case 'inlineCode':
					add(node.value);
					break;
				case 'break':
					newLine(line + 1);
					break;
				case 'footnoteReference':
					addMark(node.label ?? node.identifier, line);
					break;
				case 'link':
					readAddress(node);
					node.children.forEach(read);
					break;
				case 'mdxTextExpression': {
					const isId = block.type === 'heading' && node === block.children.at(-1);
					const id = isId ? headingId(block) : undefined;
					copy(startOf(node), endOf(node), id === undefined ? undefined : { headingId: id });
					break;
				}
				case 'mdxJsxTextElement':
					readComponent(node, (attributes) => {
						if (node.name === 'Ref') add({ reference: attributes['to'] ?? '' });
						else if (node.name === 'Lang') add({ foreign: toString(node) });
						else if (node.name === 'Figure') {
							newLine(line);
							add({ figure: attributes });
							newLine(line);
						} else node.children.forEach(read);
					});
					break;
				default:
					if ('children' in node) node.children.forEach(read);
			}
		};
		block.children.forEach(read);
		return lines.filter(({ pieces }) => pieces.length > 0);
	}

	/** Notes the component; `readInside` reads what it shows and what stands between its tags. */
	function readComponent(
		node: MdxJsxFlowElement | MdxJsxTextElement,
		readInside: (attributes: Attributes) => void,
	): void {
		const line = lineOf(node);
		const name = node.name ?? '';
		const attributes = readAttributes(node);
		components.push({ id: name, line });
		const id = attributes[name === 'Ref' ? 'to' : 'id'];
		if (id) named.get(name)?.push({ id, line });
		if (id && name === 'Discrepancy') currentPart().discrepancies.push(id);
		if (id && name === 'Diagram')
			currentPart().diagrams.push({ id, behind: currentPart().text.length });
		const isEmpty = node.children.length === 0;
		const openEnd = isEmpty ? endOf(node) : source.indexOf('>', startOf(node)) + 1;
		copy(startOf(node), openEnd, { component: name, attributes });
		readInside(attributes);
		if (!isEmpty) copy(source.lastIndexOf('</', endOf(node)), endOf(node));
	}

	/** Copies what stands before the offset `from`, and puts `piece` in the place of what stands from there to `to`. */
	function copy(from: number, to: number, piece?: MarkdownPiece): void {
		if (from > copied) markdown.push(source.slice(copied, from));
		if (piece !== undefined) markdown.push(piece);
		copied = to;
	}

	function readAddress(node: Link | Definition): void {
		if (/^https?:\/\//.test(node.url)) outgoing.push({ address: node.url, line: lineOf(node) });
	}
}

type Draft<T> = {
	-readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

function readAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Attributes {
	return Object.fromEntries(
		node.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value] as const]
				: [],
		),
	);
}

function lineOf(node: Nodes): number {
	return node.position?.start.line ?? 1;
}

function startOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
	return node.position?.end.offset ?? 0;
}
