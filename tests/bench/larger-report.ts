// A larger report, made from the report: its chapters again behind them, with ids of their own. Tables and what else the
// chapters name are there once.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachLocale, locales } from '../../src/domain/locale/locale.ts';
import { loadReport } from '../../src/read/report.ts';
import { recordAddresses, writeFiles } from '../content-root.ts';

/** Writes a copy of the report into the new folder `root`, and chapters again until there are `count`. */
export async function writeLargerReport(root: string, count: number): Promise<void> {
	copyReport(root);
	const { chapters, identity } = await loadReport();
	const repeats = Math.ceil(count / chapters.length) - 1;
	const endings = Array.from({ length: repeats }, (_, index) => `-${index + 2}`);
	const copies = endings
		.flatMap((ending) =>
			chapters.map(({ slug, texts }) => ({ slug, ending, part: texts.zh.meta.part })),
		)
		.slice(0, count - chapters.length);
	// In parts of their own: no list on a chapter's page grows with the whole report.
	const further = endings.flatMap((ending) =>
		identity.parts
			.filter(({ id }) => copies.some((copy) => copy.part === id && copy.ending === ending))
			.map(({ id, title, theme }) => {
				const own = inEachLocale((locale) => title[locale] + letterOf(ending));
				return { id: id + ending, title: own, theme };
			}),
	);
	const parts = [...identity.parts, ...further];
	writeFiles(root, { 'content/report.json': { ...identity, parts } });
	for (const [index, { slug, ending }] of copies.entries()) {
		const ledger = readFileSync(`seeds/ledger/${slug}.json`, 'utf8');
		const named = ledger.replaceAll(/("(?:chapter|section)": "[^"]*)/g, `$1${ending}`);
		writeFiles(root, { [`seeds/ledger/${slug}${ending}.json`]: named });
		for (const locale of locales) {
			const text = readFileSync(`content/chapters/${locale}/${slug}.mdx`, 'utf8')
				.replace(/^order: .*/m, `order: ${chapters.length + index + 1}`)
				.replace(/^part: .*/m, `$&${ending}`)
				.replace(/^title: .*/m, `$&${letterOf(ending)}`)
				.replace(/^page: .*\n/m, '')
				// A discrepancy stands where it names.
				.replaceAll(/<Discrepancy [^>]*>\n*/g, '');
			const path = `content/chapters/${locale}/${slug}${ending}.mdx`;
			writeFiles(root, { [path]: renameIds(text, ending) });
		}
	}
	recordAddresses(root);
}

/** ` A` for `-1`: no two titles are the same. */
function letterOf(ending: string): string {
	return ` ${String.fromCharCode(0x40 + Number(ending.slice(1)))}`;
}

/** Copies the report into the new folder `root`. */
export function copyReport(root: string): void {
	for (const folder of ['content', 'seeds'])
		cpSync(folder, join(root, folder), { recursive: true });
}

/** Puts `ending` behind the ids of the headings and footnotes in `text`. */
function renameIds(text: string, ending: string): string {
	const isMarked = (label: string) => text.split(`[^${label}]`).length > 2;
	return (
		text
			.replaceAll(/\{\/\* #(\S+) \*\/\}/g, `{/* #$1${ending} */}`)
			// A note whose mark stands in a table is a paragraph here.
			.replaceAll(/^\[\^(\w+)\]: /gm, (note, label: string) => (isMarked(label) ? note : ''))
			.replaceAll(/\[\^(\w+)\]/g, `[^$1${ending}]`)
	);
}
