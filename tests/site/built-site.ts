// Reads the built site: its pages with their ids, links and text.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
	/** `/zh/report/climate/`; `/404.html` for a page that is a file. */
	readonly path: string;
	readonly html: string;
	readonly elements: readonly Element[];
	readonly ids: readonly string[];
}

export const dist = join(process.cwd(), 'dist');

/** Every file below `folder`, relative, with `/`, sorted. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

let pages: readonly BuiltPage[] | undefined;

/** Every HTML page of dist/. */
export function readPages(): readonly BuiltPage[] {
	if (!existsSync(join(dist, 'index.html')))
		throw new Error('There is no built site: run npm run build.');
	return (pages ??= readSite(dist));
}

/** Every HTML page of the site in `folder`. */
export function readSite(folder: string): readonly BuiltPage[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => readPage(folder, file));
}

/** The page at `path`; throws when there is none. */
export function getPage(path: string): BuiltPage {
	const page = readPages().find((own) => own.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}

/** An attribute of `element`, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((own) => own.name === name)?.value;
}

/** The words below `node`, white space collapsed. */
export function textOf(node: Node): string {
	const raw = (own: Node): string =>
		'value' in own ? own.value : 'childNodes' in own ? own.childNodes.map(raw).join('') : '';
	return raw(node).replaceAll(/\s+/g, ' ').trim();
}

function readPage(folder: string, file: string): BuiltPage {
	const html = readFileSync(join(folder, file), 'utf8');
	const elements: Element[] = [];
	const walk = (node: Node | DefaultTreeAdapterTypes.Document) => {
		if ('tagName' in node) elements.push(node);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html));
	return {
		path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		html,
		elements,
		ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
	};
}
