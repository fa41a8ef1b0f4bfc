// The real content with edits made in memory, and the faults that it has then.

import process from 'node:process';
import type { Fault } from '../../src/domain/fault/fault.ts';
import { readContentFiles, type ContentFile } from '../../src/read/content-files.ts';
import { parseChapter, type ParsedChapter } from '../../src/read/parse-chapter.ts';
import { parseReport } from '../../src/read/parse-report.ts';

/** Replaces `find` in a file; writes `write` at its end where there is no `find`; removes it where there is neither. */
export interface Edit {
	readonly file: string;
	readonly find?: RegExp;
	readonly write?: string;
}

/** Texts by path, in place of those of the content; a file without text is gone. */
export type EditedFiles = ReadonlyMap<string, string | undefined>;

/** Files in which mistakes are made. */
export const emissions = 'content/kpi/ghg-emissions.json';
export const inventory = 'content/kpi/ghg-inventory.json';
export const waste = 'content/kpi/waste.json';
export const ledger = 'seeds/ledger/chairmans-message.json';

/** The content as it stands. */
export const { files } = await readContentFiles(process.cwd());
const texts = new Map(files.map(({ path, text }) => [path, text]));
const parsed = new Map<string, ParsedChapter>();

/** Returns what `edit` makes of `text`; nothing stands for a file that is not there. */
export function makeEdit({ find, write }: Edit, text: string | undefined): string | undefined {
	if (find) return text?.replace(find, write ?? '');
	if (write === undefined || text === undefined) return write;
	return `${text}\n${write}\n`;
}

/** Makes `edits` one after the other; throws when one finds nothing to change. */
export function makeEdits(edits: readonly Edit[]): EditedFiles {
	const edited = new Map<string, string | undefined>();
	for (const edit of edits) {
		const { file, find } = edit;
		const before = textOf(file, edited);
		const text = makeEdit(edit, before);
		if (text === before) throw new Error(`${file} has nothing like ${String(find ?? 'a file')}.`);
		edited.set(file, text);
	}
	return edited;
}

/** Returns the text of `file` where `edited` stands in place of the content's own. */
export function textOf(file: string, edited: EditedFiles = texts): string | undefined {
	return edited.has(file) ? edited.get(file) : texts.get(file);
}

/** Returns the faults of the content with `edited`. Chapters as they stand are parsed once. */
export function findFaults(edited: EditedFiles): readonly Fault[] {
	const parse: typeof parseChapter = (path, ...chapter) => {
		if (edited.has(path)) return parseChapter(path, ...chapter);
		const known = parsed.get(path) ?? parseChapter(path, ...chapter);
		parsed.set(path, known);
		return known;
	};
	const written = [...new Map([...texts, ...edited])].flatMap(([path, text]): ContentFile[] =>
		text === undefined ? [] : [{ path, text }],
	);
	return parseReport({ files: written, faults: [] }, parse).faults;
}
