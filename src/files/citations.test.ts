// Expected by hand from GB/T 7714-2015 (4.2, 4.6), APA 7 (chapter in a report by the same group author), the BibTeX and RIS
// formats and CSL-JSON.

import { Cite } from '@citation-js/core';
import { describe, expect, test, vi } from 'vitest';
import {
	citeChoice,
	formIds,
	placeholderHost,
	writeForm,
	type FormId,
} from '../domain/citation/forms.ts';
import { buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { locales, type Locale } from '../domain/locale/locale.ts';
import { buildCiter, citeExplorer, toSentenceCase } from './citations.ts';

const report = buildReport({
	source: {
		...buildReport().source,
		title: { zh: '公司 2023 年报告', en: 'The Company 2023 Report' },
	},
	tables: [
		buildTable([
			buildRow('renewable', ['372.00', '1045.96'], {
				label: { zh: '可再生能源 & 电力', en: 'Renewables & power' },
			}),
		]),
	],
});
// The styles are read when they are first used.
vi.setConfig({ testTimeout: 60_000 });

const host = 'https://example.org';
const write = (form: FormId, id: string, locale: Locale) =>
	writeForm(form, buildCiter(report, locale, '/reports/')(id), host, '2026-03-09');

const cases = [
	['chapter', 'climate', 'zh', '气候', '/reports/zh/report/climate/'],
	['chapter', 'climate', 'en', 'Climate', '/reports/en/report/climate/'],
	['section', 'climate-path', 'zh', '路径', '/reports/zh/report/climate/#climate-path'],
	['section', 'climate-path', 'en', 'The path', '/reports/en/report/climate/#climate-path'],
	['table', 'energy-use', 'zh', '能源消耗', '/reports/zh/data/energy-use/'],
	['table', 'energy-use', 'en', 'Energy use', '/reports/en/data/energy-use/'],
	[
		'cell',
		'energy-use.renewable.2023',
		'zh',
		'能源消耗：可再生能源 & 电力，2023',
		'/reports/zh/data/energy-use/#energy-use.renewable.2023',
	],
	[
		'cell',
		'energy-use.renewable.2023',
		'en',
		'Energy use: Renewables & power, 2023',
		'/reports/en/data/energy-use/#energy-use.renewable.2023',
	],
] as const;

describe.each(cases)('a %s (%s, %s)', (_, id, locale, title, path) => {
	const address = host + path;
	const author = locale === 'zh' ? '公司' : 'The Company';
	const whole = locale === 'zh' ? '公司 2023 年报告' : 'The Company 2023 Report';

	test('is cited by GB/T 7714-2015', () => {
		expect(write('gbt7714', id, locale)).toBe(
			`${author}. ${title}[R/OL]//${author}. ${whole}. ${author}, 2024[2026-03-09]. ${address}.`,
		);
	});

	test('is cited by APA 7, in sentence case and without a publisher that is the author', () => {
		const inSentenceCase = locale === 'zh' ? whole : 'The Company 2023 report';
		expect(write('apa', id, locale)).toBe(
			`${author}. (2024). ${title}. In ${inSentenceCase}. ${address}`,
		);
	});

	test('is cited in BibTeX, with its titles as printed', () => {
		expect(write('bibtex', id, locale).split('\n')).toEqual([
			`@incollection{${id},`,
			'\tnote = {[Online; accessed 2026-03-09]},',
			`\tauthor = {{${author}}},`,
			`\tbooktitle = {{${whole}}},`,
			'\tyear = {2024},',
			'\tmonth = apr,',
			`\tpublisher = {${author}},`,
			`\ttitle = {{${title.replace('&', '\\&')}}},`,
			`\turl = {${address}},`,
			'}',
		]);
	});

	test('is cited in RIS, one line for each field', () => {
		expect(write('ris', id, locale).split('\n')).toEqual([
			'TY  - CHAP',
			`AU  - ${author}`,
			`ID  - ${id}`,
			`LA  - ${locale === 'zh' ? 'zh-Hans' : 'en'}`,
			`PB  - ${author}`,
			'PY  - 2024',
			`T2  - ${whole}`,
			`TI  - ${title}`,
			`UR  - ${address}`,
			'Y2  - 2026/03/09/',
			'ER  - ',
		]);
	});

	test('is cited in CSL-JSON', () => {
		expect(JSON.parse(write('csl', id, locale))).toEqual([
			{
				id,
				type: 'chapter',
				title,
				author: [{ literal: author }],
				'container-title': whole,
				'container-author': [{ literal: author }],
				publisher: author,
				issued: { 'date-parts': [[2024, 4]] },
				accessed: { 'date-parts': [[2026, 3, 9]] },
				language: locale === 'zh' ? 'zh-Hans' : 'en',
				URL: address,
			},
		]);
	});

	test('is a link in Markdown and HTML, and an address with and without its title', () => {
		const html = title.replace('&', '&amp;');
		expect(write('markdown', id, locale)).toBe(`[${title}](${address})`);
		expect(write('html', id, locale)).toBe(`<a href="${address}">${html}</a>`);
		expect(write('titled', id, locale)).toBe(`${title} ${address}`);
		expect(write('address', id, locale)).toBe(address);
		expect(write('short', id, locale)).toBe(`${host}/reports/s/${id}/`);
	});
});

test('no form keeps a mark of the build', () => {
	for (const locale of locales)
		for (const form of formIds) {
			const text = write(form, 'energy-use.renewable.2023', locale);
			expect(text).not.toContain(placeholderHost);
			expect(text).not.toMatch(/1234|TITLE-OF/);
		}
});

test('a title that ends in a question mark gets no full stop in APA', () => {
	const [first, ...rest] = report.chapters;
	if (!first) throw new Error('There is no chapter.');
	const text = first.texts.en;
	const asked = {
		...first,
		texts: { ...first.texts, en: { ...text, meta: { ...text.meta, title: 'Why report?' } } },
	};
	const changed = buildReport({ chapters: [asked, ...rest] });
	expect(buildCiter(changed, 'en', '/')('climate').apa).toContain('(2024). Why report? In Report.');
});

test.each(locales)('the short style of APA says the same as the whole one (%s)', (locale) => {
	const { apa, csl } = buildCiter(report, locale, '/', host)('climate-path');
	// APA leaves a publisher out that is the author as well, and takes the author of the whole as said.
	const { publisher, 'container-author': authorOfWhole, ...item } = csl;
	expect(publisher).toBe(locale === 'zh' ? '公司' : 'The Company');
	expect(authorOfWhole).toEqual(item['author']);
	const whole = new Cite([item]).format('bibliography', {
		template: 'apa',
		lang: 'en-US',
		format: 'text',
	});
	// The style leaves sentence case to whoever writes the title.
	expect(whole.trim().toLowerCase()).toBe(apa.toLowerCase());
});

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

describe.each(locales)('what is chosen in the explorer, in %s', (locale) => {
	const query = '?rows=a.b,a.c&from=2020';
	const cited = citeChoice(citeExplorer(report, locale, '/reports/'), 'R&D_A and $B, 2020', query);
	const address = `${host}/reports/${locale}/explore/${query}`;

	test.each(formIds.filter((form) => form !== 'short'))(
		'is named by its own title in %s',
		(form) => {
			const text = writeForm(form, cited, host, '2026-03-09');
			const plain = text.replaceAll('&amp;', '&').replaceAll('\\', '');
			if (form !== 'address') expect(plain).toContain('R&D_A and $B, 2020');
			expect(plain).toContain(address);
			expect(plain).not.toMatch(/TITLE-OF/);
		},
	);

	test('has the signs of TeX written out in BibTeX', () => {
		expect(writeForm('bibtex', cited, host, '2026-03-09')).toContain(
			String.raw`title = {{R\&D\_A and \$B, 2020}}`,
		);
	});
});
