// llms.txt: what the site holds, for language models (llmstxt.org). It names the plain files, and of the pages the explorer.

import type { APIRoute } from 'astro';
import { loadReport } from '../read/report.ts';
import {
	addressOf,
	archiveFile,
	chapterFile,
	fileAddress,
	getTables,
	packageFile,
	schemaFile,
	tableFileAddress,
} from '../files/files.ts';
import { describeEdition } from '../views/edition.ts';
import { languageNames, locales, type Locale } from '../domain/locale/locale.ts';
import { codeFile, listCodeSets, titleCodeFile } from '../views/code-files.ts';
import { hasPage } from '../views/page-list.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator, type Translate } from '../i18n/translator.ts';
import { answer } from './_routes.ts';

export const GET: APIRoute = async () => {
	const report = await loadReport();
	const t = getTranslator('en');
	const lines = [
		`# ${report.source.title.en}`,
		`> ${report.identity.description.en}`,
		`${describeEdition(report, 'en').notice} ${t('llms.ids')}`,
		...locales.flatMap((locale) => [
			`## ${t('llms.chapters', { language: languageNames[locale] })}`,
			report.chapters
				.map(({ slug, texts }) => {
					const { title, summary } = texts[locale].meta;
					return `- [${title}](${fileAddress(chapterFile(locale, slug))}): ${summary}`;
				})
				.join('\n'),
		]),
		...(hasPage(report, 'data') ? listData(report, t) : []),
	];
	return answer('text/plain', `${lines.join('\n\n')}\n`);
};

/** The page that compares indicators of all tables, chosen by its address. */
function listExplorer(locale: Locale): string {
	const title = getTranslator(locale)('explorer.title');
	return `- [${title}](${addressOf(locale, { page: 'explore' })}): ${languageNames[locale]}`;
}

/** The tables, and the files that hold all of them. */
function listData(report: Report, t: Translate): string[] {
	return [
		`## ${t('data.title')}`,
		getTables(report)
			.map(
				({ id, title, chapter }) =>
					`- [${title.en}](${tableFileAddress(id, 'csv')}): ${title.zh} · ${chapter.title.en}`,
			)
			.join('\n'),
		'## Optional',
		[
			`- [${t('download.all')}](${fileAddress(archiveFile)})`,
			`- [datapackage.json](${fileAddress(packageFile)})`,
			`- [table.schema.json](${fileAddress(schemaFile)})`,
			...listCodeSets(report).map(
				(set) => `- [${titleCodeFile(report, set).en}](${fileAddress(codeFile(set, 'csv'))})`,
			),
			...(hasPage(report, 'explore') ? locales.map(listExplorer) : []),
		].join('\n'),
	];
}
