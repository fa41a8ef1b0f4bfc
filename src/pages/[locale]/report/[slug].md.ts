// The Markdown twin of a chapter.

import type { APIRoute } from 'astro';
import { writeChapterFile } from '../../../files/chapter-file.ts';
import { loadReport } from '../../../read/report.ts';
import { locales, type Locale } from '../../../domain/locale/locale.ts';
import { answer } from '../../_routes.ts';

export async function getStaticPaths() {
	return (await loadReport()).chapters.flatMap(({ slug }) =>
		locales.map((locale) => ({ params: { locale, slug }, props: { locale, slug } })),
	);
}

export const GET: APIRoute<{ locale: Locale; slug: string }> = async ({ props }) =>
	answer('text/markdown', writeChapterFile(await loadReport(), props.slug, props.locale));
