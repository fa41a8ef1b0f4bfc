// Reads the content and seed files of one content root, as text.

import { readdir, readFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fault, type Fault } from '../domain/fault/fault.ts';

export interface ContentFile {
	/** Path from the content root, with `/`: `content/kpi/water-use.json`. */
	readonly path: string;
	readonly text: string;
}

export interface ContentFiles {
	readonly files: readonly ContentFile[];
	readonly faults: readonly Fault[];
}

/** The folder that holds `content/` and `seeds/`: the project, unless CONTENT_ROOT names another. */
export function contentRoot(): string {
	return process.env['CONTENT_ROOT'] ?? process.cwd();
}

/** Reads every `.mdx` and `.json` below `content/` and `seeds/`; files that are not clean UTF-8 become faults. */
export async function readContentFiles(root: string): Promise<ContentFiles> {
	const paths = (
		await Promise.all(['content', 'seeds'].map((folder) => listFiles(root, folder)))
	).flat();
	const faults: Fault[] = [];
	const files: ContentFile[] = [];
	const read = await Promise.all(
		paths.map(async (path) => [path, await readFile(join(root, path))] as const),
	);
	for (const [path, bytes] of read) {
		const text = decode(bytes);
		if (text === undefined) {
			faults.push(fault('file/not-utf-8', path, '', 'The file is not valid UTF-8.'));
			continue;
		}
		faults.push(...findBadSign(path, text));
		files.push({ path, text: text.replaceAll('\r\n', '\n') });
	}
	return { files, faults };
}

async function listFiles(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	const nested = await Promise.all(
		entries.map(async (entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return listFiles(root, path);
			const plain = entry.isFile() || (await lstat(join(root, path))).isFile();
			return plain && /\.(mdx|json)$/.test(entry.name) ? [path] : [];
		}),
	);
	return nested.flat().sort();
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const badSigns: readonly (readonly [RegExp, string])[] = [
	[/\uFEFF/, 'a byte order mark'],
	[/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/, 'an invisible or direction-changing character'],
	[/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/, 'a full-width digit or letter'],
	[/\uFFFD/, 'a replacement character (�)'],
];

/** Returns the first character of `text` that no file may have. */
function findBadSign(file: string, text: string): Fault[] {
	for (const [pattern, name] of badSigns) {
		const index = text.search(pattern);
		if (index < 0) continue;
		const place = lineAndColumn(text, index);
		const number = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
		return [fault('file/forbidden-character', file, place, `There is ${name} (U+${number}).`)];
	}
	return [];
}

/** Returns the 1-based `line:column` of `offset`. */
export function lineAndColumn(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
