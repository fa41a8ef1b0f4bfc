// Values and wordings that a review of the content found wrong, or that only reading can tell to be right: what a text says,
// in the fewest words that carry the meaning, and what it does not say again. What holds for any text is a rule of
// seeds/renderings.json or of domain/checks.

import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { findPairedTexts } from '../../src/domain/checks/bilingual-texts.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import { messages } from '../../src/i18n/translator.ts';
import { readContentFiles } from '../../src/read/content-files.ts';
import { loadReport } from '../../src/read/report.ts';

interface Row {
	/** A chapter, or a file of `content/`. */
	readonly at: string;
	/** Line of the source that it is about. */
	readonly line?: number;
	readonly says?: string;
	readonly not?: string;
}

const english: readonly Row[] = [
	{ at: 'glossary.json', line: 990, says: 'one aim of which is to limit global warming to 1.5°C' },
	{ at: 'glossary.json', says: 'restricted by law or company', not: 'limited by law or company' },
	{ at: 'kpi/service-network.json', not: 'Customer satisfaction with service: change' },
	{ at: 'discrepancies/climate.json', line: 1040, not: 'strict inventories' },
	{ at: 'discrepancies/innovation.json', line: 311, not: 'prints that its consumer AIoT' },
	{ at: 'chairmans-message', line: 45, says: 'harmony among', not: 'harmony between' },
	{
		at: 'innovation',
		line: 303,
		says: 'mastered key technologies',
		not: 'critical links of technology',
	},
	{
		at: 'innovation',
		line: 311,
		says: 'in areas such as digital inclusion',
		not: 'worldwide, among other things',
	},
	{ at: 'materiality', not: 'is decided by review and analysis' },
	{ at: 'quality', line: 577, not: 'moving the focus of its quality work up' },
	{ at: 'quality', line: 585, says: 'recurring problems', not: 'problems of the same kind' },
	{
		at: 'quality',
		line: 591,
		says: 'from a health or safety defect',
		not: 'by product health and safety',
	},
	{ at: 'quality', line: 625, says: 'materials in the cell system', not: 'cell material system' },
	{ at: 'quality', line: 721, not: 'improve its repair capability. They include' },
	{ at: 'quality', line: 637, says: 'Everyone takes the quiz', not: 'Everyone answers' },
	{ at: 'data-security', line: 817, not: 'handles them in ways that include' },
	{
		at: 'data-security',
		line: 845,
		says: 'undergo security and privacy testing',
		not: 'submit security and privacy',
	},
	{
		at: 'privacy',
		line: 863,
		says: 'applies privacy practices',
		not: 'provides privacy practices',
	},
	{ at: 'privacy', line: 954, not: 'switches according to the conditions' },
	{
		at: 'climate',
		line: 1030,
		says: 'from renewable, low-carbon sources',
		not: 'renewable routes',
	},
	{ at: 'climate', line: 1173, not: 'starting from the communications' },
	{ at: 'circular-economy', line: 1213, not: 'disposal to regeneration' },
	{ at: 'circular-economy', line: 1213, not: 'fully promotes the recycling' },
	{
		at: 'circular-economy',
		line: 1295,
		says: 'from Corning Gorilla to improve',
		not: 'released by Corning Gorilla',
	},
	{
		at: 'nature',
		line: 1403,
		says: 'Xiaomi is the first company',
		not: 'Park is the first company',
	},
	{ at: 'nature', line: 1450, not: 'exert its influence' },
	{ at: 'people', line: 1679, not: 'fit in and quickly raise' },
	{ at: 'people', line: 1714, not: 'works to build one that' },
	{ at: 'supply-chain', line: 1933, not: 'reference for implementation' },
	{
		at: 'supply-chain',
		line: 1941,
		says: 'due diligence examines: whether',
		not: 'identifies the following risks',
	},
	{
		at: 'community',
		line: 2077,
		says: 'built around a smart IoT laboratory',
		not: 'such as a smart IoT',
	},
	{ at: 'community', line: 2166, not: 'passed on professional thinking' },
	{
		at: 'environmental-performance',
		line: 2350,
		says: 'the part “Key performance”',
		not: 'heading “Key performance”',
	},
	{ at: 'assurance', not: 'says in other words what it contains' },
	{ at: 'assurance', says: 'is a fair description', not: 'is fairly described' },
	{ at: 'messages', says: 'Three things are kept, in your own browser', not: 'One thing is kept' },
];

const chinese: readonly Row[] = [
	{ at: 'glossary.json', line: 990, says: '目标之一是把全球升温限制在 1.5°C 以内' },
	{ at: 'glossary.json', not: '以此等方式' },
	{ at: 'glossary.json', not: '以耐用性、保修和维修延长它' },
	{ at: 'glossary.json', not: '承诺选址和建设避免' },
	{ at: 'glossary.json', line: 2428, not: '回收材料于产品制造' },
	{ at: 'kpi/key-topics.json', line: 263, says: '（软件 × 硬件）ᴬᴵ', not: 'AI 次方' },
	{ at: 'board-statement', line: 115, not: '借此以情景分析' },
	{
		at: 'board-statement',
		line: 123,
		says: '，以及小米利益相关方密切关注的',
		not: '且为小米利益相关方',
	},
	{ at: 'materiality', line: 219, not: '相对于小米的风险' },
	{ at: 'materiality', line: 235, says: '能够准确把握', not: '才能准确把握' },
	{ at: 'innovation', line: 344, says: '建成全球最大的消费级', not: '平台为全球最大' },
	{ at: 'innovation', line: 557, not: '健康发展为首要' },
	{ at: 'quality', line: 665, says: '对忽视服务质量的合作伙伴', not: '小米也对合作伙伴的服务质量' },
	{ at: 'quality', line: 673, says: '使小米门店既能', not: '基础，小米门店既能' },
	{ at: 'data-security', line: 817, not: '处理方式包括以下步骤' },
	{ at: 'privacy', line: 859, not: '存储由可信的云服务商提供' },
	{ at: 'privacy', line: 954, not: '会按条件切换' },
	{ at: 'climate', line: 986, says: '社会转向低碳', not: '绿色生活与低碳' },
	{ at: 'climate', line: 1147, says: '小米在产品的设计', not: '环节都在践行' },
	{ at: 'climate', line: 1201, says: '小米以联合研发和投资', not: '正因小米的联合研发' },
	{ at: 'climate', line: 1201, not: '参与对储能' },
	{ at: 'circular-economy', line: 1213, not: '须经认证资质的严格考察' },
	{ at: 'circular-economy', line: 1376, says: '确保严格遵守', not: '务求严格遵守' },
	{ at: 'nature', line: 1392, not: '措施也在持续采取' },
	{ at: 'nature', line: 1416, not: '信息公开也在完善' },
	{ at: 'nature', line: 1420, says: '更经济、更易获得', not: '持续变得更经济' },
	{ at: 'nature', line: 1458, says: '确保植物生长速度提高', not: '植物生长速度确保' },
	{ at: 'people', line: 1544, says: '编制了 EHS 管理手册', not: '搭建了 EHS 管理手册' },
	{ at: 'supply-chain', line: 1770, not: '牵引目标设定' },
	{ at: 'supply-chain', line: 1810, not: '可见性和穿透力' },
	{ at: 'community', line: 2113, says: '为提升基层应急能力', not: '努力为基层应急能力' },
	{ at: 'community', line: 2156, not: '助力老年人实现精彩' },
	{ at: 'governance', line: 2270, not: '薪酬所须达到' },
	{ at: 'messages', says: '只有三项内容存在您的浏览器里', not: '只有一项内容' },
];

const rows: Readonly<Record<Locale, readonly Row[]>> = { zh: chinese, en: english };

const report = await loadReport();
const { files } = await readContentFiles(process.cwd());
const values = files
	.filter(({ path }) => path.endsWith('.json'))
	.map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]);
const texts = findPairedTexts(new Map(values), report.chapters);

/** The text of `at` in one line. */
function textOf(at: string, locale: Locale): string {
	if (at === 'messages') return Object.values(messages[locale]).join(' ');
	const paths = [`content/${at}`, `content/chapters/en/${at}.mdx`];
	const own = texts.filter(({ file }) => paths.includes(file)).map(({ text }) => text[locale]);
	return own.join(' ').replaceAll(/\s+/g, ' ');
}

describe.each(locales)('in %s', (locale) => {
	test.each(rows[locale])('$at says $says, not $not', ({ at, says = '', not }) => {
		const text = textOf(at, locale);
		expect({
			isThere: text !== '',
			says: text.includes(says),
			saysAgain: not !== undefined && text.includes(not),
		}).toEqual({ isThere: true, says: true, saysAgain: false });
	});
});

test.each([
	// Line 1364: a working group on the standards for pollution control.
	['gri-2-28', ['restricted-substances']],
	// Withdrawal and recycled water are printed, no consumption.
	['gri-303-5', []],
	['gri-407-1', ['employee-communication', 'case-partner-labour-practice']],
	['gri-417-1', ['restricted-substances']],
])('%s is answered by %j', (disclosure, answers) => {
	expect(report.answers.get(disclosure)).toEqual(answers);
});

test('no chapter has 作 as a verb before another verb', () => {
	const words = new Intl.Segmenter('zh', { granularity: 'word' });
	const chapters = texts.filter(({ file }) => file.endsWith('.mdx'));
	const found = chapters.flatMap(({ file, text }) => {
		// 印作 quotes the print, and 作贡献 is how it is said.
		const plain = text.zh.replaceAll(/印作|作贡献/g, '');
		const parts = [...words.segment(plain)].map(({ segment }) => segment);
		return parts.flatMap((part, index) => (part === '作' ? `${file}: 作${parts[index + 1]}` : []));
	});
	expect(found).toEqual([]);
});
