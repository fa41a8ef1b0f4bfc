// The form of the built HTML: conforming, nothing inline that a strict policy forbids, nothing from elsewhere.

import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, readPages, textOf, type Element } from './built-site.ts';

const pages = readPages();
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const links = readJson('content/outgoing-links.json') as { address: string; archived?: string }[];
const source = readJson('seeds/document.json') as { address: string };

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
				/\]\(.{0,20}/,
				/:::.{0,20}/,
				/~~.{0,20}/,
				/`.{0,20}/,
				/<(?:Case|Diagram|Discrepancy|Figure|Highlights|KpiTable|Lang|Ref|Roadmap|Steps|Tree)\b.{0,20}/,
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

	test('has each id once', () => {
		const twice = pages.flatMap(({ path, ids }) =>
			ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`${path} #${id}`])),
		);
		expect(twice).toEqual([]);
	});

	test('leads to no address that is not on the list', () => {
		const listed = new Set([
			...links.flatMap(({ address, archived = '' }) => [address, archived].map(decodeURI)),
			source.address,
		]);
		const unlisted = pages.flatMap(({ path, elements }) =>
			elements.flatMap((element) => {
				const href = (element.tagName === 'a' && attribute(element, 'href')) || '';
				const isKnown =
					listed.has(decodeURI(href)) || !/^[a-z]+:/i.test(href) || href.startsWith('mailto:');
				return isKnown ? [] : [`${path} ${href}`];
			}),
		);
		expect(unlisted).toEqual([]);
	});

	test('has its headings in order', () => {
		const skipped = pages.flatMap(({ path, elements }) => {
			const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
			return levels.flatMap((level, index) =>
				Number(level) > Number(levels[index - 1] ?? 0) + 1
					? [`${path} h${level} after h${levels[index - 1] ?? 0}`]
					: [],
			);
		});
		expect(skipped).toEqual([]);
	});

	test('counts its lists from 1', () => {
		const counted = pages.flatMap(({ path, elements }) =>
			elements.flatMap((element) =>
				(element.tagName === 'ol' && attribute(element, 'start')) ||
				(element.tagName === 'li' && attribute(element, 'value'))
					? [`${path} <${element.tagName}>`]
					: [],
			),
		);
		expect(counted).toEqual([]);
	});

	test('in English has no Han but where it says so, and in addresses', () => {
		const stray = pages
			.filter(({ path }) => path.startsWith('/en/'))
			.flatMap(({ path, elements }) => {
				const main = elements.find(({ tagName }) => tagName === 'main');
				return main ? findHan(main, 'en').map((words) => `${path} ${words}`) : [];
			});
		expect([...new Set(stray)]).toEqual([]);
	});

	test('leads from each note below a table back to every mark that calls it', () => {
		const shown = pages.filter(({ path }) => /\/(report|data)\//.test(path));
		const faults = shown.flatMap(({ path, elements }) => {
			const notes = elements.filter((element) => attribute(element, 'class')?.includes('kpi-note'));
			return notes.flatMap((note) => {
				const id = attribute(note, 'id');
				if (id === undefined) return [];
				const marks = elements.filter(
					(element) => attribute(element, 'href') === `#${id}` && attribute(element, 'id'),
				);
				const back = note.childNodes.flatMap((node) =>
					'tagName' in node && attribute(node, 'class') === 'kpi-back'
						? [attribute(node, 'href')]
						: [],
				);
				const wanted = marks.map((mark) => `#${attribute(mark, 'id')}`);
				return back.join() === wanted.join() ? [] : [`${path} #${id}`];
			});
		});
		expect(faults).toEqual([]);
	});

	test('names each mark of a note, and leads back from the note to each of its marks, cells too', () => {
		for (const { path, elements } of pages.filter(({ path }) => path.includes('/report/'))) {
			const marks = elements.filter((element) => attribute(element, 'href')?.startsWith('#fn-'));
			const nameless = marks.filter((element) => !attribute(element, 'aria-label'));
			expect(nameless, path).toEqual([]);
			const hrefs = new Set(
				elements.map((element) => attribute(element, 'href')?.replace(/^.*#/, '#')),
			);
			const ids = marks.flatMap((element) => attribute(element, 'id') ?? []);
			expect(
				ids.filter((id) => !hrefs.has(`#${id}`)),
				path,
			).toEqual([]);
		}
	});
});

/** Addresses may have Han. */
const quoting = links.map(({ address }) => decodeURI(address)).join('\n');

function isQuoted(text: string): boolean {
	return (text.match(/\p{Script=Han}+/gu) ?? []).every((run) => quoting.includes(run));
}

/** Texts with Han below `element` whose language, `lang`, is not Chinese. */
function findHan(element: Element, lang: string): string[] {
	const own = attribute(element, 'lang') ?? lang;
	return element.childNodes.flatMap((node) => {
		if ('tagName' in node) return findHan(node, own);
		const text = textOf(node);
		return own.startsWith('zh') || isQuoted(text) ? [] : [text.slice(0, 60)];
	});
}
