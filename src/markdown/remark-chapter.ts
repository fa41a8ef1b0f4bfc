// Headings take their ids from their comments, and every component is told its name and the language of its file, so that a
// page may show two languages side by side. One walk does both: to walk costs more than what is done on the way.

import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../domain/locale/locale.ts';
import { headingId } from './syntax.ts';

/** remark plugin. */
export function remarkChapter() {
	return (tree: Root, file: VFile) => {
		const { locale } = chapterOf(file);
		visit(tree, (node) => {
			if (node.type === 'heading') takeId(node);
			else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
				node.attributes.push(
					{ type: 'mdxJsxAttribute', name: 'component', value: node.name },
					{ type: 'mdxJsxAttribute', name: 'locale', value: locale },
				);
		});
	};
}

/** Returns the language and the slug of `…/chapters/<language>/<slug>.mdx`; throws for another file. */
export function chapterOf(file: VFile): { locale: Locale; slug: string } {
	const [, locale = '', slug = ''] =
		/chapters[\\/]([a-z]+)[\\/]([a-z0-9-]+)\.mdx$/.exec(file.path) ?? [];
	if (!isLocale(locale)) throw new Error(`${file.path} is not a chapter.`);
	return { locale, slug };
}

/** Moves the id comment at the end of `heading` into its `id`. */
function takeId(heading: Heading): void {
	const id = headingId(heading);
	if (id === undefined) return;
	heading.children.pop();
	const text = heading.children.at(-1);
	if (text?.type === 'text') text.value = text.value.trimEnd();
	heading.data = { ...heading.data, hProperties: { id } };
}
