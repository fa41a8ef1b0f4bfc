import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartForms } from '../domain/chart/chart-view.ts';
import { auditKinds, auditVerdicts } from '../views/audit/audit-results.ts';
import { assuredWords } from '../schemas/code-data.ts';
import { disclosureStates, explorerKinds, lastingOmissions } from '../schemas/lists.ts';
import { languageTags, locales, type Locale } from '../domain/locale/locale.ts';
import { describedPages } from '../views/own-pages.ts';
import { recordKinds } from '../domain/search/catalogue.ts';
import { getTranslator, messages } from './translator.ts';

const all: Readonly<Record<Locale, Readonly<Record<string, string>>>> = messages;
const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The key without its plural form. */
const baseOf = (key: string) => key.replace(pluralForm, '');
const basesOf = (locale: Locale) => [...new Set(Object.keys(all[locale]).map(baseOf))].sort();
const placeholdersOf = (text: string) =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('both languages', () => {
	test('have the same keys', () => {
		expect(basesOf('en')).toEqual(basesOf('zh'));
	});

	test.each(locales)('have exactly the plural forms of %s', (locale) => {
		const { pluralCategories } = new Intl.PluralRules(languageTags[locale]).resolvedOptions();
		const plurals = basesOf(locale).filter((base) => !(base in all[locale]));
		expect(plurals.length).toBeGreaterThan(0);
		for (const base of plurals) {
			const forms = Object.keys(all[locale]).filter((key) => baseOf(key) === base);
			expect(forms.sort()).toEqual(pluralCategories.map((form) => `${base}_${form}`).sort());
		}
	});

	test('need one form in Chinese and two in English', () => {
		const forms = (locale: Locale) =>
			Object.keys(all[locale])
				.filter((key) => baseOf(key) === 'search.count')
				.sort();
		expect(forms('zh')).toEqual(['search.count_other']);
		expect(forms('en')).toEqual(['search.count_one', 'search.count_other']);
	});

	test('have a key as plain text or as plural forms, never as both', () => {
		for (const locale of locales) {
			const plural = Object.keys(all[locale]).filter((key) => pluralForm.test(key));
			expect(plural.filter((key) => baseOf(key) in all[locale])).toEqual([]);
		}
	});

	test.each(basesOf('zh'))('have the same placeholders in "%s"', (base) => {
		const found = locales.flatMap((locale) =>
			Object.entries(all[locale])
				.filter(([key]) => baseOf(key) === base)
				.map(([, text]) => placeholdersOf(text).join(' ')),
		);
		expect([...new Set(found)]).toHaveLength(1);
	});

	test('leave no text empty', () => {
		for (const locale of locales)
			expect(Object.values(all[locale]).filter((text) => text.trim() === '')).toEqual([]);
	});
});

/** Words that may stand in the other language, with the reason. */
const foreign: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	zh: {
		English: 'each language is named in itself',
		MIT: 'the name of a licence',
		Cookie: 'the word that Chinese readers know it by',
		SVG: 'the name of a file format',
		CSV: 'the name of a file format',
		XLSX: 'the name of a file format',
		JSON: 'the name of a file format',
		Excel: 'the name of a program',
		RSS: 'the name of a file format',
		PNG: 'the name of a file format',
		Ctrl: 'the name of a key',
		K: 'the name of a key',
		WCAG: 'the name of a guideline',
		AA: 'the name of a level',
		axe: 'the name of a set of rules',
		JavaScript: 'the name of a language',
		HTML: 'the name of a language',
	},
	en: {
		简体中文: 'each language is named in itself',
		中文: 'each language is named in itself',
	},
};

const scripts: Readonly<Record<Locale, RegExp>> = {
	zh: /[A-Za-z]+/g,
	en: /[\p{Script=Han}，。；：？！、（）「」《》]+/gu,
};

describe.each(locales)('the words of %s', (locale) => {
	const texts = Object.entries(all[locale]).map(
		([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}/g, ' ')] as const,
	);
	const strange = texts.flatMap(([key, text]) =>
		[...text.matchAll(scripts[locale])].map(([word]) => [key, word] as const),
	);

	test('are not left in the other language', () => {
		expect(strange.filter(([, word]) => !(word in foreign[locale]))).toEqual([]);
	});

	test('need every exception that is made', () => {
		const used = new Set(strange.map(([, word]) => word));
		expect(Object.keys(foreign[locale]).filter((word) => !used.has(word))).toEqual([]);
	});
});

/** Messages that name a language, because they speak of the languages of the site. */
const ofSite =
	/^(?:site\.switch|section\.(?:twin(?:Short)?|parallel)|parallel\.\w+|search\.twin|language\.\w+|link\.filter(?:Plain)?|readme\.files|llms\.ids|notFound\.root)$/;

describe.each(locales)('the messages of %s hold for any report', (locale) => {
	test('name no year and no medium of the original', () => {
		expect(Object.values(all[locale]).filter((text) => /\d{4}|\bprint|印/i.test(text))).toEqual([]);
	});

	test('name no language as that of the original', () => {
		const naming = Object.entries(all[locale]).filter(([, text]) =>
			/Chinese|English|中文|英文|中英/.test(text),
		);
		expect(naming.map(([key]) => key).filter((key) => !ofSite.test(key))).toEqual([]);
	});
});

/** Keys that are put together in the code, with what may stand in the gap. */
const templates: Readonly<Record<string, readonly string[]>> = {
	'omission.${reason}': lastingOmissions,
	'index.state.${state}': disclosureStates,
	'index.state.${state}.long': disclosureStates,
	'index.state.${entry.state}': disclosureStates,
	'index.state.${row.state}': disclosureStates,
	'codes.assured.${assured}': assuredWords,
	'omission.${reason}.long': lastingOmissions,
	'site.${page}': ['data', 'explore', 'glossary', 'about'],
	'chart.form.${view.form}': chartForms,
	'chart.form.${ChartForm}': chartForms,
	'omission.${omission}': [],
	'chart.change.${direction}.${kind}': [],
	'explorer.${name}': explorerKinds,
	'chart.${choice}': ['both', 'chartOnly', 'tableOnly'],
	'audit.kind.${kind}': auditKinds,
	'audit.verdict.${verdict}': auditVerdicts,
	'audit.count.${verdict}': auditVerdicts,
	'search.${name}': ['kind', 'year', 'part', 'topic', 'standard'],
	'page.${page}': describedPages,
	'page.${page}.searched': describedPages,
	'search.kind.${kind}': recordKinds,
	'language.${language}': locales,
};

describe('the code', () => {
	const code = listSource('src').map((path) => readFileSync(path, 'utf8'));
	const spaces = [...new Set(basesOf('en').map((base) => base.split('.')[0]))].join('|');
	const quoted = find(
		new RegExp(`['"\`]((?:${spaces})\\.[A-Za-z0-9.-]+(?:_one|_other)?)['"\`]`, 'g'),
	);
	const composed = find(new RegExp(`\`((?:${spaces})\\.[^\`]*\\$\\{[^\`]*)\``, 'g'));

	function find(pattern: RegExp): Set<string> {
		return new Set(code.flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key)));
	}

	test('composes no key but those listed here', () => {
		expect([...composed].sort()).toEqual(Object.keys(templates).sort());
	});

	test('uses every message', () => {
		const used = new Set([
			...[...quoted].map(baseOf),
			...Object.entries(templates).flatMap(([template, values]) =>
				values.map((value) => template.replace(/\$\{\w+\}/, value)),
			),
		]);
		expect(basesOf('en').filter((base) => !used.has(base))).toEqual([]);
	});

	test('asks in the browser only for messages that exist', () => {
		const asked = [...readFileSync('src/client/search.ts', 'utf8').matchAll(/'(search\.\w+)'/g)];
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.map(([, key = '']) => key).filter((key) => !(key in all.en))).toEqual([]);
	});
});

describe('getTranslator', () => {
	test.each([
		['en', 1, '1 code'],
		['en', 2, '2 codes'],
		['en', 0, '0 codes'],
		['zh', 1, '1 项'],
		['zh', 2, '2 项'],
	] as const)('counts in %s: %d', (locale, count, text) => {
		expect(getTranslator(locale)('chapter.codesCount', { count })).toBe(text);
	});

	test('puts values in as they are, without escaping them', () => {
		expect(getTranslator('en')('table.unit', { unit: 't & <kg>' })).toBe('Unit: t & <kg>');
	});

	test('throws on a key that is in no file, and takes no other language instead', () => {
		expect(() => getTranslator('zh')('site.nothing' as 'site.home')).toThrow(
			'The message "site.nothing" is missing in zh.',
		);
	});
});

function listSource(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
		.map((path) => join(folder, path));
}
