// Turns the peers' neutral corpus (Markdown, one folder for each language) into chapters of this site: headings get ids,
// links become references, footnotes get numbers of their own, Chinese punctuation becomes full-width.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import type { Corpus, CorpusChapter } from './content-root.ts';

/** Reads the neutral corpus in `folder`. Its index page has no counterpart: the home page lists the chapters. */
export async function convertCorpus(folder: string): Promise<Corpus> {
	const names = (await readdir(join(folder, 'zh')))
		.map((name) => name.replace(/\.md$/, ''))
		.filter((name) => name !== 'index');
	const chapters = await Promise.all(
		names.map(async (slug) => ({ slug, texts: await convertPair(folder, slug) })),
	);
	return { chapters: chapters.sort((a, b) => a.texts.zh.order - b.texts.zh.order), tables: {} };
}

interface ConvertedText {
	readonly title: string;
	readonly summary: string;
	readonly body: string;
	readonly order: number;
}

async function convertPair(folder: string, slug: string): Promise<Record<Locale, ConvertedText>> {
	const pairs = await Promise.all(
		locales.map(async (locale) => {
			const text = await readFile(join(folder, locale, `${slug}.md`), 'utf8');
			return [locale, convertText(text, slug, locale)] as const;
		}),
	);
	return Object.fromEntries(pairs) as CorpusChapter['texts'] & Record<Locale, ConvertedText>;
}

function convertText(text: string, slug: string, locale: Locale): ConvertedText {
	const [, quoted = '""', order = '0', body = ''] =
		/^---\ntitle: (".*")\norder: (\d+)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const title = mend(JSON.parse(quoted) as string, locale);
	let section = 0;
	const lines = body
		.replaceAll(/<!--.*?-->\n*/g, '')
		.trim()
		.split('\n')
		.map((line) => {
			const [mark = ''] = /^\[\^\d+\]:/.exec(line) ?? [];
			const words = mend(line.slice(mark.length).replaceAll(link, '<Ref to="$1" />'), locale);
			const whole = (mark + words).replaceAll(/\[\^(\d+)\]/g, `[^${Number(order)}-$1]`);
			return /^#{2,4} /.test(line) ? `${whole} {/* #${slug}-${++section} */}` : whole;
		});
	return { title, summary: title, body: lines.join('\n'), order: Number(order) };
}

const link = /\[[^\]]*\]\(\.\/([\w-]+)\.md\)/g;

const fullWidth: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
};

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
		(sign) => fullWidth[sign] ?? sign,
	);
}
