// Wraps each h2 and what belongs to it in a section, and gives every heading its marks (link, citation, counterpart) and its
// codes.

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { languageTags, otherLocales } from '../domain/locale/locale.ts';
import { pagePath, shortPath } from '../domain/links/permalink.ts';
import { getTranslator } from '../i18n/translator.ts';
import { chapterOf } from './remark-chapter.ts';
import { component, element } from './elements.ts';

/** rehype plugin for a site under `base`; runs after the footnotes have been moved. */
export function rehypeSections({ base }: { readonly base: string }) {
	return (tree: Root, file: VFile) => {
		const { locale, slug } = chapterOf(file);
		const translate = getTranslator(locale);
		const dress = (heading: Element): RootContent[] => {
			const id = String(heading.properties['id'] ?? '');
			if (!id) return [heading];
			const title = titleOf(heading);
			const twins = otherLocales(locale).map((other) => {
				const tag = languageTags[other];
				const href = pagePath(base, other, { page: 'chapter', slug }, id);
				return element(
					'a',
					{ href, hrefLang: tag, lang: tag, className: ['twin'], title: translate('section.twin') },
					translate('section.twinShort'),
				);
			});
			const parallel = pagePath(base, locale, { page: 'parallel', slug }, id);
			const both = element('a', { href: parallel }, translate('section.parallel'));
			const link = {
				href: `#${id}`,
				className: ['self'],
				ariaLabel: translate('section.link', { title }),
			};
			const cite = {
				href: shortPath(base, id),
				className: ['anchor'],
				ariaLabel: translate('section.cite', { title }),
			};
			const marks = [
				element('a', link, translate('section.linkShort')),
				element('a', cite, translate('section.citeShort')),
				...twins,
				both,
			];
			const ariaLabel = translate('section.menu', { title });
			const menu = element('summary', { ariaLabel }, translate('section.menuShort'));
			const frame = element('div', { className: ['heading'] }, [
				component('Aliases', { of: id }),
				heading,
				// Where there is room for the marks, only they are shown; else they stand behind an open menu.
				element('details', {}, [menu]),
				element('p', { className: ['tools'] }, marks),
			]);
			return [frame, component('Answers', { of: id, locale }) as RootContent];
		};
		const end = (id: string) => component('SectionEnd', { of: id, locale });
		tree.children = frameLead(group(tree.children, dress, end), slug);
	};
}

function group(
	nodes: readonly RootContent[],
	dress: (heading: Element) => RootContent[],
	end: (id: string) => ElementContent,
): RootContent[] {
	const grouped: RootContent[] = [];
	let section: Element | undefined;
	let open = '';
	for (const node of nodes) {
		if (isHeading(node)) {
			if (open) (section?.children ?? grouped).push(end(open));
			open = String(node.properties['id'] ?? '');
		}
		if (isHeading(node) && node.tagName === 'h2') {
			section = element('section', { ariaLabelledBy: [String(node.properties['id'] ?? '')] }, []);
			grouped.push(section);
		}
		const dressed = dressAll(node, dress);
		if (section) section.children.push(...(dressed as ElementContent[]));
		else grouped.push(...dressed);
	}
	if (open) (section?.children ?? grouped).push(end(open));
	return grouped;
}

/** Gives what stands before the first heading an address of its own, the chapter's slug. */
function frameLead(nodes: RootContent[], slug: string): RootContent[] {
	const isSection = (node: RootContent) => node.type === 'element' && node.tagName === 'section';
	const first = nodes.findIndex(isSection);
	const lead = nodes.slice(0, Math.max(0, first));
	if (!lead.some(({ type }) => type === 'element')) return nodes;
	return [
		element('div', { id: slug, className: ['opening'] }, lead as ElementContent[]),
		...nodes.slice(first),
	];
}

/** Dresses `node` if it is a heading, else the headings that stand directly in it (a case study). */
function dressAll(node: RootContent, dress: (heading: Element) => RootContent[]): RootContent[] {
	if (isHeading(node)) return dress(node);
	if (node.type === ('mdxJsxFlowElement' as string)) {
		const parent = node as unknown as { children: RootContent[] };
		parent.children = parent.children.flatMap((child) =>
			isHeading(child) ? dress(child) : [child],
		);
	}
	return [node];
}

/** The words of `heading` without the marks of its notes. */
function titleOf(heading: Element): string {
	const isMark = (child: ElementContent) => child.type === 'element' && child.tagName === 'sup';
	return toString({ ...heading, children: heading.children.filter((child) => !isMark(child)) });
}

function isHeading(node: RootContent): node is Element {
	return node.type === 'element' && /^h[2-4]$/.test(node.tagName);
}
