// Writes a made-up report as a content root, the folder that CONTENT_ROOT names. What is no chapter or table is that of
// `src/domain/report/examples.ts`.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { locales, type Bilingual, type Locale } from '../src/domain/locale/locale.ts';
import { assurance, buildReport } from '../src/domain/report/examples.ts';
import type { SourceFigures } from '../src/schemas/source.ts';
import type { ChapterMeta } from '../src/domain/report/report.ts';

/** Files by path; JSON unless they are text. */
export type Files = Readonly<Record<string, unknown>>;

/**
 * Returns all but the chapters, tables and ledgers, for chapters in the parts `partIds`. `section` is one of the sections; it
 * answers the disclosure, and `words` that it holds stand for what an assurance statement prints. `numbers` are those of the
 * source, by line.
 */
export function reportFiles(
	section: string,
	words: Bilingual,
	partIds: readonly string[] = ['climate'],
	numbers: SourceFigures['numbers'] = {},
): Files {
	const { identity, source, glossary, updates, standards } = buildReport();
	const title = { zh: `${identity.year} 年报告`, en: `Report ${identity.year}` };
	const parts = partIds.flatMap((id) => identity.parts.map((part) => ({ ...part, id })));
	return {
		// No chapter is of a stakeholder, and no row counts.
		'content/report.json': {
			...identity,
			...{ title, shortTitle: title, parts, headlines: [], stakeholders: [], countUnits: [] },
		},
		'seeds/document.json': { ...source, title },
		'seeds/source-figures.json': {
			lines: source.lines,
			// The year of the title, in a line of no chapter.
			numbers: { 2: [identity.year], ...numbers },
		},
		'seeds/exceptions.json': { numbers: [], derived: [], wording: [] },
		'content/glossary.json': glossary.map((term) => ({ ...term, see: [] })),
		'content/standards/index.json': [],
		'content/standards/answers.json': { 'gri-302-1': [section] },
		...Object.fromEntries(
			standards.map(({ id, ...standard }) => [`content/standards/${id}.json`, standard]),
		),
		'content/figure-facts.json': {
			boundaries: [],
			assurance: { ...assurance, section, standard: words, typeAndLevel: words },
		},
		'content/departures.json': [],
		'content/outgoing-links.json': [],
		'content/updates.json': updates,
	};
}

/** What is written of a chapter in one language. */
export interface WrittenText {
	readonly title: string;
	readonly summary: string;
	readonly body: string;
}

/** Returns the files of a chapter in both languages; `meta` is what its frontmatter says besides title and summary. */
export function chapterFiles(
	slug: string,
	texts: Readonly<Record<Locale, WrittenText>>,
	meta: Partial<ChapterMeta>,
): Files {
	const pages = locales.map((locale) => {
		const { body, ...words } = texts[locale];
		const head = { part: 'climate', topics: ['energy'], stakeholders: [], standards: [] };
		const lines = Object.entries({
			...head,
			sourceLines: [1, 1],
			state: 'checked',
			...meta,
			...words,
		});
		const front = lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
		return [`content/chapters/${locale}/${slug}.mdx`, `---\n${front}---\n\n${body}\n`];
	});
	return Object.fromEntries(pages) as Files;
}

/** Writes `files` into the folder `root`. */
export function writeFiles(root: string, files: Files): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(
			join(root, path),
			typeof content === 'string' ? content : JSON.stringify(content, null, '\t'),
		);
	}
}

/** Writes the published addresses of the report in `root`, as its editors do. */
export function recordAddresses(root: string): void {
	const command = ['--no-warnings', 'src/commands/permalinks.ts'];
	execFileSync(process.execPath, command, { env: { ...process.env, CONTENT_ROOT: root } });
}
