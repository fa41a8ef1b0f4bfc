// One file's text to one typed value, with every fault at its line and column.

import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'astro/zod';
import { fault, type Fault } from '../domain/fault/fault.ts';
import { lineAndColumn, type ContentFile } from './content-files.ts';
import { findBadCharacter } from './bad-characters.ts';
import { applySchema, valueAt } from './schema-issues.ts';
import { wordJsonError, wordYamlError } from './unreadable.ts';

export type Parsed<T> = { readonly value: T; readonly faults: readonly Fault[] } | Failed;

interface Failed {
	readonly value: undefined;
	readonly faults: readonly Fault[];
}

/** Turns a JSON Pointer such as `#/rows/2` into `14:3 #/rows/2`. */
export type Locate = (pointer: string) => string;

/** Parses a JSON file through `schema`. Repeated keys are faults too. */
export function parseJsonFile<T>(file: ContentFile, schema: z.ZodType<T>): Parsed<T> {
	const deep = findDepth(file.text, deepest);
	if (deep !== undefined) {
		const problem = `More than ${deepest} brackets stand within each other.`;
		return failed('file/nested-too-deep', file.path, lineAndColumn(file.text, deep), problem);
	}
	const errors: ParseError[] = [];
	const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
	if (errors.length > 0 || !tree) {
		const error = errors[0];
		const isEmpty = !error || file.text.trim() === '';
		return failed(
			'file/json-unreadable',
			file.path,
			lineAndColumn(file.text, error?.offset ?? 0),
			`The JSON cannot be read: ${isEmpty ? 'the file is empty' : wordJsonError(error.error)}.`,
		);
	}
	const locate = locateJson(file.text, tree);
	const repeated = findRepeatedKeys(tree).map(({ key, offset }) => {
		const problem = `The key "${key}" stands twice in one object.`;
		return fault('file/key-repeated', file.path, lineAndColumn(file.text, offset), problem);
	});
	return check(file.path, getNodeValue(tree), schema, locate, [
		...repeated,
		...findBadStrings(tree).map(({ offset, name }) =>
			fault(
				'file/forbidden-character',
				file.path,
				lineAndColumn(file.text, offset),
				`There is ${name}.`,
			),
		),
		...findOddNumbers(tree, file.text).map(({ offset, written }) =>
			oddNumber(file.path, lineAndColumn(file.text, offset), written),
		),
	]);
}

/** A number that is not in plain digits: `4e0`; in YAML also `0o13`, `+4`. */
const isOdd = (written: string) => /[a-z+]/i.test(written);

function findOddNumbers(node: Node, text: string): { offset: number; written: string }[] {
	if (node.type !== 'number')
		return (node.children ?? []).flatMap((child) => findOddNumbers(child, text));
	const written = text.slice(node.offset, node.offset + node.length);
	return isOdd(written) ? [{ offset: node.offset, written }] : [];
}

function oddNumber(path: string, place: string, written: string): Fault {
	const remedy = `Write ${Number(written)}.`;
	return fault('file/value-wrong', path, place, `${written} is not in plain digits.`, remedy);
}

/** No file of a report nests deeper. */
const deepest = 40;

/** The offset of the first bracket of a JSON text that opens a level below `most`. */
function findDepth(text: string, most: number): number | undefined {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
		if (token === '{' || token === '[') depth += 1;
		else if (token === '}' || token === ']') depth -= 1;
		if (depth > most) return index;
	}
	return undefined;
}

/** A text is one line. */
const broken = /[\n\t]/;

/** Strings that hold, by an escape, what may not stand in a file, or more than one line. */
function findBadStrings(node: Node): { name: string; offset: number }[] {
	if (node.type === 'string') {
		const text = String(node.value);
		const name = broken.test(text) ? 'a line break or tab in a text' : findBadCharacter(text)?.name;
		return name ? [{ name, offset: node.offset }] : [];
	}
	return (node.children ?? []).flatMap(findBadStrings);
}

/** The first report's longest has 700. */
const longestFrontmatter = 10_000;

/** Parses the frontmatter of an MDX file through `schema`; `body` and `firstLine` are what follows it. */
export function parseFrontmatter<T>(
	file: ContentFile,
	schema: z.ZodType<T>,
): { parsed: Parsed<T>; body: string; firstLine: number } {
	const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(file.text);
	if (!match) {
		const parsed = failed('file/frontmatter-missing', file.path, 1, 'The file has no frontmatter.');
		return { parsed, body: file.text, firstLine: 1 };
	}
	const [head, yaml = ''] = match;
	const body = file.text.slice(head.length);
	const firstLine = head.split('\n').length;
	if (yaml.length > longestFrontmatter) {
		const problem = `The frontmatter has ${yaml.length} characters; ${longestFrontmatter} are the most.`;
		return { parsed: failed('file/too-large', file.path, '1:1', problem), body, firstLine };
	}
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
	const error = document.errors[0];
	if (error) {
		const { line, col } = counter.linePos(error.pos[0]);
		const problem = `The frontmatter cannot be read: ${wordYamlError(error.code)}.`;
		const place = `${line + 1}:${col}`;
		const parsed = failed('file/frontmatter-unreadable', file.path, place, problem);
		return { parsed, body, firstLine };
	}
	const locate: Locate = (pointer) => {
		const path = pointerPath(pointer);
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
			const start = node?.range?.[0];
			if (start === undefined) continue;
			const { line, col } = counter.linePos(start);
			return `${line + 1}:${col} ${pointer}`;
		}
		return `1:1 ${pointer}`;
	};
	if (/(?:^|[\s[{,])[&*][\w-]/m.test(yaml.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''))) {
		const problem = 'The frontmatter has an anchor or an alias (& or *).';
		const parsed = failed('file/frontmatter-unreadable', file.path, '2:1', problem);
		return { parsed, body, firstLine };
	}
	const odd: Fault[] = [];
	visit(document, {
		Scalar(_, { value, source = '', range }) {
			const { line, col } = counter.linePos(range?.[0] ?? 0);
			const place = `${line + 1}:${col}`;
			if (typeof value === 'number' && isOdd(source)) odd.push(oddNumber(file.path, place, source));
			if (typeof value === 'string' && broken.test(value)) {
				const problem = 'There is a line break or tab in a text.';
				odd.push(fault('file/forbidden-character', file.path, place, problem));
			}
		},
	});
	return { parsed: check(file.path, document.toJS(), schema, locate, odd), body, firstLine };
}

/** Returns a function that finds the line of a JSON Pointer in `text`, or nothing when the text is no JSON. */
export function locateIn(text: string): Locate {
	const tree = parseTree(text);
	return tree ? locateJson(text, tree) : (pointer) => pointer;
}

function locateJson(text: string, tree: Node): Locate {
	return (pointer) => {
		let node = tree;
		for (const key of pointerPath(pointer)) {
			const next =
				node.type === 'array'
					? node.children?.[Number(key)]
					: node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
			if (!next) break;
			node = next;
		}
		return `${lineAndColumn(text, node.offset)} ${pointer}`;
	};
}

function check<T>(
	file: string,
	value: unknown,
	schema: z.ZodType<T>,
	locate: Locate,
	found: readonly Fault[],
): Parsed<T> {
	const result = applySchema(value, schema);
	if ('data' in result) return { value: result.data, faults: found };
	const faults = result.issues.map(({ code, path, message, remedy }) => {
		const pointer = `#/${path.map(String).join('/')}`;
		const label = path.length > 0 ? `"${path.map(String).join('.')}"` : 'The file';
		const shown = showValue(valueAt(value, path));
		return fault(code, file, locate(pointer), `${label}${shown} ${message}.`, remedy);
	});
	return { value: undefined, faults: [...found, ...faults] };
}

function findRepeatedKeys(node: Node): { key: string; offset: number }[] {
	const repeated: { key: string; offset: number }[] = [];
	if (node.type === 'object') {
		const seen = new Set<string>();
		for (const property of node.children ?? []) {
			const name = property.children?.[0];
			if (!name) continue;
			const key = String(name.value);
			// JavaScript takes it for something else and leaves it out.
			if (seen.has(key) || key === '__proto__') repeated.push({ key, offset: name.offset });
			seen.add(key);
		}
	}
	return [...repeated, ...(node.children ?? []).flatMap(findRepeatedKeys)];
}

function pointerPath(pointer: string): string[] {
	return pointer.replace(/^#\/?/, '').split('/').filter(Boolean);
}

function showValue(value: unknown): string {
	if (value === undefined || (typeof value === 'object' && value !== null)) return '';
	return ` (${JSON.stringify(value)})`;
}

function failed(...of: Parameters<typeof fault>): Failed {
	return { value: undefined, faults: [fault(...of)] };
}
