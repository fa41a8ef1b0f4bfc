import { describe, expect, test } from 'vitest';
import { buildChapter, buildReport } from '../report/examples.ts';
import { checkTypography } from './check-typography.ts';

/** The names of the faults in a chapter of one line, in one language. */
function check(line: string, locale: 'zh' | 'en') {
	const bodies = {
		zh: '正文。',
		en: 'Text.',
		[locale]: `${locale === 'zh' ? '正文。' : 'Text.'}\n\n${line}`,
	};
	return checkTypography(buildReport({ chapters: [buildChapter('nature', bodies)] }));
}

describe('Chinese', () => {
	test.each([
		['a half-width comma', '节约用水,保护生态'],
		['a half-width colon', '目标: 2030 年'],
		['half-width brackets', '小米(集团)'],
		['a half-width question mark', '为什么? 因为'],
		['a full stop of English', '保护生态.'],
	])('reports %s beside Han', (_, line) => {
		expect(check(line, 'zh')).toEqual([
			{
				code: 'text/half-width-punctuation',
				file: 'content/chapters/zh/nature.mdx',
				place: '15:1',
				problem: expect.stringMatching(
					/^There is half-width punctuation beside a Han character: ".+"\.$/,
				),
				remedy: 'Use ，；：？！（）.',
			},
		]);
	});

	test.each([
		['an opening one', '坚持「技术为本'],
		['one within others', '坚持“技术『为本”'],
	])('reports a corner quotation mark, %s', (_, line) => {
		expect(check(line, 'zh')).toEqual([
			{
				code: 'text/corner-quotation-mark',
				file: 'content/chapters/zh/nature.mdx',
				place: '15:1',
				problem: expect.stringMatching(/^There is a corner quotation mark: ".+"\.$/),
				remedy: 'Use “ ”, and ‘ ’ within them.',
			},
		]);
	});

	test.each([
		['a sentence', 'The whole sentence is English.'],
		['a phrase in a sentence', '集团的 water use 在下降'],
		['a title', 'Water use'],
	])('reports English, %s', (_, line) => {
		expect(check(line, 'zh')).toMatchObject([{ code: 'text/english-in-chinese', place: '15:1' }]);
	});

	test('reports an English title', () => {
		const chapter = buildChapter('nature', { zh: '正文。', en: 'Text.' });
		const zh = { ...chapter.texts.zh, meta: { ...chapter.texts.zh.meta, title: 'Nature' } };
		const report = buildReport({ chapters: [{ ...chapter, texts: { ...chapter.texts, zh } }] });
		expect(checkTypography(report)).toMatchObject([
			{ code: 'text/english-in-chinese', place: '#/title' },
		]);
	});

	test.each([
		'坚持“技术为本”',
		'参照 IUCN Red List of Threatened Species',
		'评级为低风险（Low risk）',
		'<Lang tag="en">The whole sentence is English.</Lang>',
		'节约用水，保护生态（2023 年）：好！',
		'约 12,260 吨，ISO 14064-1:2018',
		'见[官网](https://example.org/a?b=c)，',
		'<Figure value="12,260" unit="吨" label="回收" />',
	])('accepts %s', (line) => {
		expect(check(line, 'zh')).toEqual([]);
	});
});

describe('English', () => {
	test.each([
		['Han', 'It saves 水 and more.'],
		['a full-width comma', 'It saves water，and more.'],
		['a Chinese quotation mark', 'It is called 「water」.'],
		['a full-width question mark', 'Is it water？'],
		['a full-width percent sign', 'It is 30％ of all'],
	])('reports %s', (_, line) => {
		expect(check(line, 'en')).toEqual([
			{
				code: 'text/chinese-in-english',
				file: 'content/chapters/en/nature.mdx',
				place: '15:1',
				problem: expect.stringMatching(/^There is Chinese text: ".+"\.$/),
				remedy: 'Put it into <Lang tag="zh-Hans">…</Lang>, or translate it.',
			},
		]);
	});

	test.each([
		['In 2023 the Group saved water.', true],
		['It did. On 8 January 2024 it saved water.', true],
		['During the year it saved water.', true],
		['It used 4 t; in 2023 it saved water.', true],
		['Over the four years the total rose.', true],
		['It used 4 t; by 2023, it saved water.', false],
		['In 2023, the Group saved water.', false],
		['In the year to 2023 and before, it saved water.', false],
		['It saved water in 2023 and 2022 alike.', false],
	])('a comma after a time that opens a sentence: %s', (line, lacks) => {
		expect(check(line, 'en').map(({ code }) => code)).toEqual(lacks ? ['text/comma-missing'] : []);
	});

	test.each([
		['- **Packaging**: switch to paper.', ['text/capital-missing']],
		['- **Algorithm** (<Lang tag="zh-Hans">算法</Lang>): it was new.', ['text/capital-missing']],
		['- **Packaging**: Switch to paper: all of it.', []],
	])('a capital behind a bold lead-in: %s', (line, codes) => {
		expect(check(line, 'en').map(({ code }) => code)).toEqual(codes);
	});

	test('accepts Chinese in <Lang>', () => {
		expect(check('By <Lang tag="zh-Hans">雷军</Lang>, “founder”.', 'en')).toEqual([]);
	});
});

test.each(['zh', 'en'] as const)(
	'reports a double space in %s, but not one at the start',
	(locale) => {
		expect(check('A\tB', locale)).toMatchObject([{ code: 'text/double-space' }]);
		const [word, remedy] = ['A  B', 'Delete it.'];
		expect(check(word, locale)).toEqual([
			{
				code: 'text/double-space',
				file: `content/chapters/${locale}/nature.mdx`,
				place: '15:1',
				problem: 'There is a superfluous space: "A  B".',
				remedy,
			},
		]);
		expect(check('- A\n  - B', locale)).toEqual([]);
	},
);

test.each([
	['zh', '保护生态。。'],
	['zh', '保护生态，、节约'],
	['zh', '保护生态...'],
	['zh', '坚持"技术为本"'],
	['zh', '保护 ，生态'],
	['en', 'It saves water ,and more.'],
	['en', 'It saves water..'],
	['en', `The report's words`],
	['en', 'It is "water".'],
] as const)('reports a mark out of place (%s): %s', (locale, line) => {
	expect(check(line, locale).map(({ code }) => code)).toContain('text/marks');
});

test.each([
	['zh', '我们节约用水。', 'text/first-person'],
	['en', 'We save water.', 'text/first-person'],
	['zh', '用水量待补充。', 'text/placeholder'],
	['en', 'The volume is TBD.', 'text/placeholder'],
	['zh', '“我们节约用水”', undefined],
	['en', 'It says “we save water” of the US.', undefined],
] as const)('who speaks, and what is not written yet (%s): %s', (locale, line, code) => {
	expect(check(line, locale).map((found) => found.code)).toEqual(code ? [code] : []);
});

test.each([
	['zh', '占79.89%。', 'text/space-missing'],
	['zh', '使用LNG 车。', 'text/space-missing'],
	['zh', '占 30%以上。', 'text/space-missing'],
	['en', 'It saves water,paper and heat.', 'text/space-missing'],
	['en', 'It saves water.It saves heat.', 'text/space-missing'],
	['en', 'It saves water(and heat).', 'text/space-missing'],
	['zh', '集团的的用水。', 'text/word-doubled'],
	['zh', '节约用水节约用水。', 'text/word-doubled'],
	['en', 'It saves the the water.', 'text/word-doubled'],
	['zh', '“技术为本。', 'text/marks-unpaired'],
	['zh', '”技术为本“。', 'text/marks-unpaired'],
	['zh', '用水（2023 年。', 'text/marks-unpaired'],
	['zh', '水法》。', 'text/marks-unpaired'],
	['en', 'It saves water (and heat.', 'text/marks-unpaired'],
	['en', '“It saves “water.', 'text/marks-unpaired'],
	['en', 'It saves water .', 'text/marks'],
	['en', 'It saves ( water).', 'text/marks'],
	['en', 'It saves water².', 'text/marks'],
	['zh', '減少用水。', 'text/traditional-character'],
	['zh', 'ミ用水。', 'text/traditional-character'],
	['en', 'The Group organizes and recognizes it.', 'text/american-spelling'],
	['en', 'The data center saves water.', 'text/american-spelling'],
	['en', 'The color was modeled.', 'text/american-spelling'],
	['zh', '## 用水。 {/* #new */}', 'text/title-with-stop'],
	['en', '## Water: {/* #new */}', 'text/title-with-stop'],
] as const)('reports in %s: %s', (locale, line, code) => {
	expect(check(line, locale)).toMatchObject([{ code, place: '15:1' }]);
});

test.each([
	['zh', '不以营利为目的的组织，端到端的水。'],
	['zh', '占 30%，共 5 m³（每天）。'],
	['zh', '“技术（含‘水’）为本”。'],
	['zh', '<Lang tag="zh-Hant">減少</Lang>'],
	['en', 'A full trade-in in Europe, at xiaomi.com, i.e. 1,000 m².'],
	['en', 'It had had “centers” (Specification at the organization level).'],
	['en', 'The World Trade Organization sized, seized and prized citizens’ horizons.'],
	['en', '## Water by Xiaomi Inc. {/* #new */}'],
] as const)('accepts in %s: %s', (locale, line) => {
	expect(check(line, locale)).toEqual([]);
});

test('reports a summary without its stop', () => {
	const chapter = buildChapter('nature', { zh: '正文。', en: 'Text.' });
	const en = { ...chapter.texts.en, meta: { ...chapter.texts.en.meta, summary: 'On water' } };
	const report = buildReport({ chapters: [{ ...chapter, texts: { ...chapter.texts, en } }] });
	expect(checkTypography(report)).toMatchObject([
		{ code: 'text/stop-missing', place: '#/summary' },
	]);
});
