// Turns the peers' neutral corpus (Markdown, one folder for each language) into chapters of this site: headings get ids,
// links become references, footnotes get numbers of their own, Chinese punctuation becomes full-width.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachLocale, type Locale } from '../../src/domain/locale/locale.ts';
import {
	chapterFiles,
	hideNumbers,
	recordAddresses,
	reportFiles,
	writeFiles,
	type WrittenText,
} from '../content-root.ts';

/**
 * Writes the neutral corpus in `folder` into the content root `root`, without its index page: the home page lists the
 * chapters. Parts have 25 chapters each, so that no list on a chapter's page grows with the whole report.
 */
export function convertCorpus(root: string, folder: string): void {
	const slugs = readdirSync(join(folder, 'zh')).map((name) => name.replace(/\.md$/, ''));
	const chapters = slugs.filter((slug) => slug !== 'index').map(readChapter);
	const parts = chapters.map(({ part }) => part);
	// The first words of the first section stand for what an assurance statement prints.
	const words = inEachLocale(
		(locale) => chapters[0]?.texts[locale].body.split('*/}')[1]?.trim().slice(0, 4) ?? '',
	);
	writeFiles(root, reportFiles(`${chapters[0]?.slug ?? ''}-1`, words, [...new Set(parts)]));
	for (const [index, { slug, texts, part }] of chapters.entries())
		writeFiles(root, {
			...chapterFiles(slug, texts, { part, order: index + 1 }),
			[`seeds/ledger/${slug}.json`]: { chapter: slug, entries: [] },
		});
	recordAddresses(root);

	function readChapter(slug: string, index: number) {
		const texts = inEachLocale((locale) =>
			convertText(readFileSync(join(folder, locale, `${slug}.md`), 'utf8'), slug, locale),
		);
		return { slug, texts, part: `part-${Math.floor(index / 25) + 1}` };
	}
}

function convertText(text: string, slug: string, locale: Locale): WrittenText {
	const [, quoted = '""', body = ''] = /^---\ntitle: (".*")\n.*\n---\n([^]*)$/.exec(text) ?? [];
	const title = mend(JSON.parse(quoted) as string, locale);
	let section = 0;
	const lines = body
		.replaceAll(/<!--.*?-->\n*/g, '')
		.replaceAll(/\[[^\]]*\]\(\.\/([\w-]+)\.md\)/g, '<Ref to="$1" />')
		.trim()
		.split('\n')
		.map((line) => {
			const [mark = ''] = /^\[\^\d+\]:/.exec(line) ?? [];
			const words = mark + mend(line.slice(mark.length), locale);
			const whole = words.replaceAll(/\[\^(\d+)\]/g, `[^${slug}-$1]`);
			return /^#{2,4} /.test(line) ? `${whole} {/* #${slug}-${++section} */}` : whole;
		});
	const plain = hideNumbers(title);
	return { title: plain, summary: plain, body: hideNumbers(lines.join('\n')) };
}

/** Mends what the site's own checks refuse (`check-typography.ts`, `content-files.ts`), with addresses that would be links. */
function mend(text: string, locale: Locale): string {
	const clean = text
		.replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (sign) => sign.normalize('NFKC'))
		.replaceAll(/[\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFFFD]/g, '')
		.replaceAll(/\bwww\.(?=\S)/g, '')
		.replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ');
	if (locale === 'en') return clean.replaceAll(/[\p{Script=Han}，。；：「」《》（）]/gu, '');
	return clean.replaceAll(
		/(?<=\p{Script=Han}\s?)[,;:?!()]|[,;:?!()](?=\s?\p{Script=Han})/gu,
		// Each has its full-width form at the same distance.
		(sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
	);
}
