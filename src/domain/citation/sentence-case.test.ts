import { expect, test } from 'vitest';
import { toSentenceCase } from './sentence-case.ts';

test.each([
	[
		'Xiaomi Group 2023 Environmental, Social and Governance Report',
		'Xiaomi Group 2023 environmental, social and governance report',
	],
	['Annual Report of Xiaomi Group', 'Annual report of Xiaomi Group'],
	['Sustainability: A Report on ESG and HyperOS', 'Sustainability: A report on ESG and HyperOS'],
	['小米集团 2023 年环境、社会及管治报告', '小米集团 2023 年环境、社会及管治报告'],
])('"%s" in sentence case', (title, expected) => {
	expect(toSentenceCase(title, 'Xiaomi Group')).toBe(expected);
});
