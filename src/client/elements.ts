// What the tools on a page are made of: elements, and messages.

import { svgNames, type ChartElement } from '../domain/chart/drawing.ts';

/** Makes an element with its attributes and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}

/**
 * Links the style sheet at `href` to the page; resolves when it is there or fails. Imported as a style it would be linked from
 * every page.
 */
export function addStyles(href: string): Promise<unknown> {
	const link = make('link', { rel: 'stylesheet', href });
	document.head.append(link);
	return new Promise((resolve) => {
		for (const end of ['load', 'error']) link.addEventListener(end, resolve, { once: true });
	});
}

/** Returns `message` with `{{name}}` replaced by the value of that name. */
export function fillGaps(message: string, values: Readonly<Record<string, string>>): string {
	return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** Makes what the drawing of a chart consists of, element by element. */
export function makeDrawing({ name, attributes, children }: ChartElement): Element {
	const isSvg = (svgNames as readonly string[]).includes(name);
	const element = isSvg
		? document.createElementNS('http://www.w3.org/2000/svg', name)
		: document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(
		...children.map((child) => (typeof child === 'string' ? child : makeDrawing(child))),
	);
	return element;
}
