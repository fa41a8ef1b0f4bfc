// What the tools on a page are made of: elements, and messages.

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

/** Returns `message` with `{{name}}` replaced by the value of that name. */
export function fillGaps(message: string, values: Readonly<Record<string, string>>): string {
	return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
