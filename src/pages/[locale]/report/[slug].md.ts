// The Markdown twin of a chapter.

import type { APIRoute, GetStaticPaths } from 'astro';
import { writeChapterFile } from '../../../files/chapter-file.ts';
import { loadReport } from '../../../read/report.ts';
import { isLocale, locales } from '../../../domain/locale/locale.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { chapters } = await loadReport();
	return chapters.flatMap(({ slug }) => locales.map((locale) => ({ params: { locale, slug } })));
};

export const GET: APIRoute = async ({ params: { locale = '', slug = '' } }) => {
	if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the site.`);
	return new Response(writeChapterFile(await loadReport(), slug, locale), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
};
