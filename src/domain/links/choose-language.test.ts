import { describe, expect, test } from 'vitest';
import { chooseAddress, chooseLanguage } from './choose-language.ts';

describe('chooseLanguage', () => {
	test.each([
		['the remembered choice before the browser', 'zh', ['en-GB'], 'zh'],
		['the first language of the browser that is offered', null, ['fr-FR', 'en-US', 'zh-CN'], 'en'],
		['a language whatever its region', null, ['zh-Hant-TW'], 'zh'],
		['a language in capital letters', null, ['ZH-CN'], 'zh'],
		['the browser where the remembered one is unknown', 'de', ['zh'], 'zh'],
		['none where none is offered', null, ['fr', 'de'], undefined],
		['none of a browser that says nothing', null, [], undefined],
		['no language that only begins alike', null, ['enm'], undefined],
	] as const)('takes %s', (_, remembered, preferred, expected) => {
		expect(chooseLanguage(remembered, preferred, ['zh', 'en'])).toBe(expected);
	});
});

describe('chooseAddress', () => {
	const links = (base: string, fragment: string) =>
		['zh', 'en'].map((language) => ({
			language,
			href: `${base}${language}/report/climate/${fragment}`,
		}));

	test.each([
		['/', '#targets', '', '/en/report/climate/#targets'],
		['/reports/2023/', '#targets', '', '/reports/2023/en/report/climate/#targets'],
		['/', '#targets', '#other', '/en/report/climate/#targets'],
		['/', '', '#targets', '/en/report/climate/#targets'],
		['/', '', '', '/en/report/climate/'],
	])('under %s, to "%s", opened with "%s", leads to %s', (base, fragment, hash, expected) => {
		expect(chooseAddress(null, ['en-GB'], links(base, fragment), hash)).toBe(expected);
	});

	test('leads nowhere where no language is wanted', () => {
		expect(chooseAddress(null, ['fr'], links('/', ''), '')).toBeUndefined();
	});
});
