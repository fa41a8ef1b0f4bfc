// Every component with every one of its examples: markup that conforms, words that are there, ids that are used once.

import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { HtmlValidate } from 'html-validate';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { locales } from '../domain/locale/locale.ts';
import { componentExamples } from './component-examples.ts';

type AstroComponent = Parameters<AstroContainer['renderToString']>[0];
type Element = DefaultTreeAdapterTypes.Element;

const container = await AstroContainer.create();
const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		'void-style': 'off',
		'prefer-native-element': ['error', { exclude: ['region'] }],
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		// The parts of a page are rendered alone: what a label, a note or a fragment means stands elsewhere on it.
		'no-missing-references': 'off',
	},
});

const rendered = await Promise.all(
	componentExamples.flatMap(({ name, component, examples }) =>
		locales.flatMap((locale) =>
			(examples?.[locale] ?? []).map(async ({ props, slot = '', within }, index) => {
				const html = await container.renderToString(component as AstroComponent, {
					props: { ...props },
					slots: { default: slot },
				});
				const whole = within ? `<${within}>${html}</${within}>` : html;
				return { title: `${name}, ${locale} ${index + 1}`, name, locale, html: whole };
			}),
		),
	),
);

test.each(componentExamples)('$name has an example in each language', ({ name }) => {
	const given = rendered.filter((example) => example.name === name).map(({ locale }) => locale);
	expect([...new Set(given)]).toEqual([...locales]);
});

describe.each(rendered)('$title', ({ html }) => {
	const elements = elementsOf(parseFragment(html));
	const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);

	test('conforms to HTML', async () => {
		const { results } = await validator.validateString(html);
		expect(
			results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
		).toEqual([]);
	});

	test('says nothing that is no word', () => {
		expect(html).not.toMatch(/undefined|\[object |\bNaN\b/);
	});

	test('names its links and its tables, and what each head stands for', () => {
		for (const link of all('a'))
			expect(textOf(link) || attribute(link, 'aria-label'), attribute(link, 'href')).toBeTruthy();
		for (const table of all('table'))
			expect(elementsOf(table).filter(({ tagName }) => tagName === 'caption')).toHaveLength(1);
		for (const head of all('th'))
			expect(attribute(head, 'scope'), textOf(head)).toMatch(/^(col|row|rowgroup)$/);
	});
});

test('no id is used twice, so that all examples can stand on one page', () => {
	const ids = rendered.flatMap(({ html }) =>
		elementsOf(parseFragment(html)).flatMap((element) => attribute(element, 'id') ?? []),
	);
	const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
	expect(repeated).toEqual([]);
});

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
	const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...children] : children;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value.trim();
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((each) => each.name === name)?.value;
}
