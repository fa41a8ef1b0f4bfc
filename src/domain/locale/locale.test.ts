import { expect, test } from 'vitest';
import { isLocale, languageTags, locales, otherLocales } from './locale.ts';

test('lists Chinese first, as the language whose text prevails', () => {
	expect(locales).toEqual(['zh', 'en']);
});

test.each([
	['zh', ['en']],
	['en', ['zh']],
] as const)('gives the languages other than %s', (locale, others) => {
	expect(otherLocales(locale)).toEqual(others);
});

test.each([
	['zh', true],
	['en', true],
	['ZH', false],
	['de', false],
	['', false],
])('tells whether "%s" is a language of the site', (text, expected) => {
	expect(isLocale(text)).toBe(expected);
});

test.each(locales)('has a well-formed BCP 47 tag for %s', (locale) => {
	expect(Intl.getCanonicalLocales(languageTags[locale])).toEqual([languageTags[locale]]);
});
