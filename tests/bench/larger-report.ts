// A larger report, made from the report: its chapters again behind them, with ids of their own. Tables and what else the
// chapters name are there once.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/domain/locale/locale.ts';
import type { Part } from '../../src/domain/report/report.ts';
import { loadReport } from '../../src/read/report.ts';
import { hideNumbers, recordAddresses, writeFiles } from '../content-root.ts';

/** Splits a chapter before each heading. */
const beforeHeadings = /^(?=#{2,4} )/m;

/** Writes a copy of the report into the new folder `root`, and chapters again until there are `count`. */
export async function writeLargerReport(root: string, count: number): Promise<void> {
	copyReport(root);
	const { chapters, identity } = await loadReport();
	const parts: Part[] = [...identity.parts];
	for (let index = chapters.length; index < count; index++) {
		const place = index % chapters.length;
		const ending = `-${Math.floor(index / chapters.length) + 1}`;
		// In parts of their own: no list on a chapter's page grows with the whole report.
		if (place === 0)
			parts.push(
				...identity.parts.map(({ title, theme, ...part }) => ({
					id: part.id + ending,
					title,
					theme,
				})),
			);
		const slug = chapters[place]?.slug ?? '';
		const ledger = readFileSync(`seeds/ledger/${slug}.json`, 'utf8');
		writeFiles(root, {
			[`seeds/ledger/${slug}${ending}.json`]: ledger.replaceAll(
				/("(?:chapter|section)": "[^"]*)/g,
				`$1${ending}`,
			),
		});
		for (const locale of locales) {
			const text = readFileSync(`content/chapters/${locale}/${slug}.mdx`, 'utf8')
				.replace(/^order: .*/m, `order: ${index + 1}`)
				.replace(/^part: .*/m, `$&${ending}`)
				// A discrepancy stands where it names.
				.replaceAll(/<Discrepancy [^>]*>\n*/g, '');
			const path = `content/chapters/${locale}/${slug}${ending}.mdx`;
			writeFiles(root, { [path]: renameIds(text, ending) });
		}
	}
	writeFiles(root, { 'content/report.json': { ...identity, parts } });
	recordAddresses(root);
}

/** Writes a copy of the report into the new folder `root`, with a further chapter of its first `count` sections. */
export async function writeFurtherChapter(root: string, count: number): Promise<void> {
	copyReport(root);
	if (count === 0) return;
	const { chapters } = await loadReport();
	writeFiles(root, { 'seeds/ledger/further.json': { chapter: 'further', entries: [] } });
	for (const locale of locales) {
		const texts = chapters.map((chapter) => readFileSync(chapter.texts[locale].file, 'utf8'));
		const [head = ''] = texts.at(-1)?.split(beforeHeadings) ?? [];
		const sections = texts.flatMap((text) => text.split(beforeHeadings).slice(1)).slice(0, count);
		const front = head.replace(/^order: .*/m, `order: ${chapters.length + 1}`);
		const [, keys = '', lead = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(front) ?? [];
		const text = renameIds(lead + sections.join(''), '-further')
			// What a component names has pages of its own, which would grow.
			.replaceAll(/ ?<\/?(?!Lang)[A-Z][^>]*>/g, '');
		writeFiles(root, {
			[`content/chapters/${locale}/further.mdx`]:
				keys.replace(/^(?:title|summary): .*/gm, (line) => hideNumbers(line)) + hideNumbers(text),
		});
	}
}

function copyReport(root: string): void {
	for (const folder of ['content', 'seeds'])
		cpSync(folder, join(root, folder), { recursive: true });
}

/** Puts `ending` behind the ids of the headings and footnotes in `text`. */
function renameIds(text: string, ending: string): string {
	const labels = (pattern: RegExp) =>
		new Set([...text.matchAll(pattern)].map(([, label = '']) => label));
	const marks = labels(/(?<!^)\[\^(\w+)\]/gm);
	const notes = labels(/^\[\^(\w+)\]:/gm);
	return (
		text
			.replaceAll(/\{\/\* #(\S+) \*\/\}/g, `{/* #$1${ending} */}`)
			// The mark of this one stands in a table.
			.replaceAll(/^\[\^(\w+)\]: /gm, (note, label: string) => (marks.has(label) ? note : ''))
			.replaceAll(/\[\^(\w+)\]/g, (mark, label: string) =>
				notes.has(label) ? `[^${label}${ending}]` : mark,
			)
	);
}
