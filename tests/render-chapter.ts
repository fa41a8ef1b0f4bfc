// A chapter's Markdown to HTML through the plugins of the site, for tests; components become elements of their name.

import { evaluate } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import type { Locale } from '../src/domain/locale/locale.ts';
import { vocabulary } from '../src/markdown/policy.ts';
import { buildProcessor } from '../src/markdown/processor.ts';
import type { NamedTerm } from '../src/markdown/rehype-terms.ts';

type Props = Readonly<Record<string, unknown>>;

/**
 * Returns the HTML of `body` as a chapter "climate" in `locale`, on a site under `base` with a glossary of `terms`. White space is
 * collapsed.
 */
export async function renderChapter(
	body: string,
	locale: Locale = 'en',
	base = '/',
	terms: readonly NamedTerm[] = [],
) {
	const { options } = buildProcessor(base, () => Promise.resolve(terms));
	const { remarkPlugins, rehypePlugins, remarkRehype } = options;
	const file = new VFile({ value: body, path: `/site/content/chapters/${locale}/climate.mdx` });
	const { default: content } = await evaluate(file, {
		Fragment: (props: Props) => new Markup(write(props['children'])),
		jsx: writeElement,
		jsxs: writeElement,
		elementAttributeNameCase: 'html',
		stylePropertyNameCase: 'css',
		remarkPlugins,
		rehypePlugins,
		remarkRehypeOptions: remarkRehype,
	} as unknown as Parameters<typeof evaluate>[1]);
	const components = Object.fromEntries(
		Object.keys(vocabulary).map((name) => [name, (props: Props) => writeElement(name, props)]),
	);
	const inserted = {
		Aliases: () => undefined,
		CallingCells: () => undefined,
		Answers: (props: Props) => writeElement('Answers', props),
		SectionEnd: () => undefined,
	};
	return write(content({ components: { ...components, ...inserted } } as never))
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** Markup that is already written, so that it is not escaped again. */
class Markup {
	readonly html: string;
	constructor(html: string) {
		this.html = html;
	}
}

function writeElement(type: string | ((props: Props) => unknown), props: Props): Markup {
	if (typeof type === 'function') return new Markup(write(type(props)));
	const { children, ...attributes } = props;
	const head = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
		.join('');
	return new Markup(`<${type}${head}>${write(children)}</${type}>`);
}

function write(node: unknown): string {
	if (Array.isArray(node)) return node.map(write).join('');
	if (node instanceof Markup) return node.html;
	return node === undefined || node === null || typeof node === 'boolean'
		? ''
		: escape(String(node));
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
