// The Markdown twin of a chapter.

import type { APIRoute } from 'astro';
import { writeChapterFile } from '../../../files/chapter-file.ts';
import { loadReport } from '../../../read/report.ts';
import { locales, type Locale } from '../../../domain/locale/locale.ts';

export async function getStaticPaths() {
	return (await loadReport()).chapters.flatMap(({ slug }) =>
		locales.map((locale) => ({ params: { locale, slug }, props: { locale, slug } })),
	);
}

export const GET: APIRoute<{ locale: Locale; slug: string }> = async ({ props }) =>
	new Response(writeChapterFile(await loadReport(), props.slug, props.locale), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
