import { expect, test } from 'vitest';
import { wordOmission } from './omission-words.ts';

test.each([
	['not-reported', 'en', 'not reported', 'the report gives no figure'],
	[
		'pending-2019-12',
		'en',
		'due December 2019',
		'the report says that it is to be published in December 2019',
	],
	['pending-2019-12', 'zh', '2019 年 12 月披露', '报告写明预计于 2019 年 12 月披露'],
] as const)('%s is said in %s', (reason, locale, short, long) => {
	expect(wordOmission(reason, locale)).toEqual({ short, long });
});
