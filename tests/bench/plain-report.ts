// Chapters of plain prose, the same for every site. Their sections are the report's, without the lines that need a ledger, a
// table, a note or another list: what is left passes the site's own checks.

import { readFileSync } from 'node:fs';
import {
	firstLocale,
	inEachLocale,
	locales,
	type Bilingual,
	type Locale,
} from '../../src/domain/locale/locale.ts';
import type { ChapterMeta, Report } from '../../src/domain/report/report.ts';
import { loadReport } from '../../src/read/report.ts';
import { chapterFiles, recordAddresses, reportFiles, writeFiles } from '../content-root.ts';
import { copyReport } from './larger-report.ts';

/** Its first line is the heading. */
type Section = Bilingual;

/** Writes a report of `count` chapters into the new content root `root`. */
export async function writePlainReport(root: string, count: number): Promise<void> {
	const chapters = await plainChapters(count);
	const parts = new Set(chapters.map(({ meta }) => meta.part));
	// Its first letters stand for what an assurance statement prints.
	const first = chapters[0]?.sections[0];
	const words = inEachLocale((locale) => first?.[locale].split('\n\n')[1]?.slice(0, 4) ?? '');
	writeFiles(root, reportFiles('ch-001-1', words, [...parts]));
	for (const { slug, sections, meta } of chapters) writeChapter(root, slug, sections, meta);
	recordAddresses(root);
}

/** Writes the same chapters as Markdown into the folder `root`, one folder for each language. */
export async function writeMarkdown(root: string, count: number, extension: string): Promise<void> {
	for (const { slug, sections, meta } of await plainChapters(count)) {
		for (const locale of locales) {
			const front = `---\ntitle: "${titleOf(sections, locale)}"\norder: ${meta.order}\n---`;
			const texts = sections.map((section) => `\n\n## ${section[locale]}`);
			writeFiles(root, { [`${locale}/${slug}.${extension}`]: front + texts.join('') });
		}
	}
}

/** Writes a copy of the report into the new folder `root`, with a further chapter of `count` sections. */
export async function writeFurtherChapter(root: string, count: number): Promise<void> {
	copyReport(root);
	const report = await loadReport();
	const meta = report.chapters.at(-1)?.texts[firstLocale].meta;
	const sections = plainSections(report).slice(0, count);
	if (count > 0)
		writeChapter(root, 'further', sections, { ...meta, order: report.chapters.length + 1 });
}

type Meta = Partial<ChapterMeta>;

function writeChapter(root: string, slug: string, sections: readonly Section[], meta: Meta): void {
	const texts = inEachLocale((locale) => {
		const title = titleOf(sections, locale);
		const body = sections.map(
			(section, at) => '## ' + section[locale].replace('\n', ` {/* #${slug}-${at + 1} */}\n`),
		);
		return { title, summary: title, body: body.join('\n\n') };
	});
	writeFiles(root, chapterFiles(slug, texts, meta));
	writeFiles(root, { [`seeds/ledger/${slug}.json`]: { chapter: slug, entries: [] } });
}

function titleOf(sections: readonly Section[], locale: Locale): string {
	return sections[0]?.[locale].split('\n')[0] ?? '';
}

/** Returns `count` chapters of twenty sections, which begin again after the last. */
async function plainChapters(count: number) {
	const sections = plainSections(await loadReport());
	return Array.from({ length: count }, (_, index) => {
		const slug = `ch-${String(index + 1).padStart(3, '0')}`;
		const first = (index * 20) % (sections.length / 2);
		// So that no list on a chapter's page grows with the whole report.
		const part = `part-${Math.floor(index / 25) + 1}`;
		return { slug, sections: sections.slice(first, first + 20), meta: { part, order: index + 1 } };
	});
}

/** Returns the sections of `report` twice, with the lines that are plain in every language: they correspond. */
function plainSections({ chapters, exceptions }: Report): Section[] {
	const excepted = exceptions.negations?.map(({ text }) => text) ?? [];
	const isPlain = (line = '') =>
		/^[^\d<[{]*(?:\{\/\*.*)?$/.test(line) && !excepted.some((text) => line.includes(text));
	const sections = chapters.flatMap(({ texts }) => {
		const lines = inEachLocale((locale) => readFileSync(texts[locale].file, 'utf8').split('\n'));
		const found = inEachLocale((locale) => {
			const plain = lines[locale].filter((_, at) =>
				locales.every((each) => isPlain(lines[each][at])),
			);
			const written = plain.join('\n').matchAll(/^#{2,4} (.*) \{.*\}\s+([^#\s][^#]*)/gm);
			return [...written].map(([, heading = '', text = '']) => `${heading}\n\n${text.trim()}`);
		});
		return found.zh.map((zh, at) => ({ zh, en: found.en[at] ?? '' }));
	});
	return [...sections, ...sections];
}
