// The form of the built HTML: conforming, nothing inline that a strict policy forbids, nothing from elsewhere.

import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, readPages, textOf } from './built-site.ts';

const pages = readPages();

/** Short addresses are hundreds of pages of one form: one in fifty is enough. */
function isOfItsOwnForm({ path }: { readonly path: string }): boolean {
	return !path.startsWith('/s/') || short.indexOf(path) % 50 === 0;
}
const short = pages.map(({ path }) => path).filter((path) => path.startsWith('/s/'));

describe('HTML', () => {
	test('conforms', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard', 'html-validate:a11y'],
			rules: {
				'no-inline-style': 'error',
				// Astro writes `<link />`, which HTML allows.
				'void-style': 'off',
				// <section> is a section of a chapter; a table that scrolls is a region of its own.
				'prefer-native-element': ['error', { exclude: ['region'] }],
				'long-title': 'off',
				'no-trailing-whitespace': 'off',
				'attribute-boolean-style': 'off',
				'doctype-style': 'off',
			},
		});
		const faults: string[] = [];
		for (const { path, html } of pages.filter(isOfItsOwnForm)) {
			const report = await validator.validateString(html, path);
			for (const { messages } of report.results) {
				faults.push(
					...messages.map(
						({ line, column, message, ruleId }) =>
							`${path}:${line}:${column} ${ruleId}: ${message}`,
					),
				);
			}
		}
		expect(faults).toEqual([]);
	});

	test('has no inline style, no inline script, no handler attribute', () => {
		const wrong = pages.flatMap(({ path, elements }) =>
			elements.flatMap((element) => {
				const inline =
					element.tagName === 'style' ||
					attribute(element, 'style') !== undefined ||
					element.attrs.some(({ name }) => /^on[a-z]+$/.test(name)) ||
					(element.tagName === 'script' &&
						attribute(element, 'src') === undefined &&
						attribute(element, 'type') !== 'application/ld+json');
				return inline ? [`${path} <${element.tagName}>`] : [];
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('requests nothing from elsewhere', () => {
		const requests = pages.flatMap(({ path, elements }) =>
			elements.flatMap((element) => {
				const loads =
					element.tagName !== 'a' &&
					!['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '');
				const address =
					attribute(element, 'src') ?? (loads ? attribute(element, 'href') : undefined) ?? '';
				return loads && /^(https?:)?\/\//.test(address) ? [`${path} ${address}`] : [];
			}),
		);
		expect(requests).toEqual([]);
	});

	test('names its language, and each page has one first heading', () => {
		const wrong = pages.filter(({ path, elements }) => {
			const tag = attribute(
				elements.find(({ tagName }) => tagName === 'html') as (typeof elements)[number],
				'lang',
			);
			const expected = path.startsWith('/en/') ? 'en' : 'zh-Hans';
			return tag !== expected || elements.filter(({ tagName }) => tagName === 'h1').length !== 1;
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('shows no stray markup', () => {
		const stray = pages.flatMap(({ path, elements }) => {
			const body = elements.find(({ tagName }) => tagName === 'main');
			const text = body ? textOf(body) : '';
			return [
				/\*\*.{0,20}/,
				/\[\^.{0,20}/,
				/\{\/\*.{0,20}/,
				/.{0,10}&(amp|lt|gt);/,
				/.{0,10}undefined/,
			].flatMap((pattern) => {
				const found = pattern.exec(text)?.[0];
				return found ? [`${path} ${found}`] : [];
			});
		});
		expect(stray).toEqual([]);
	});
});
