// Reads the content and seed files of one content root, as text.

import { readdir, readFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fault, type Fault } from '../domain/fault/fault.ts';
import { findBadCharacter } from './bad-characters.ts';

export interface ContentFile {
	/** Path from the content root, with `/`: `content/kpi/water-use.json`. */
	readonly path: string;
	readonly text: string;
}

export interface ContentFiles {
	readonly files: readonly ContentFile[];
	readonly faults: readonly Fault[];
}

/** In bytes: the first report's largest chapter has 36 kB, its largest other file 280 kB. */
const largest = { chapter: 200_000, other: 2_000_000 };
/** In characters: a paragraph stands on one line. */
const longestLine = 20_000;

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
		const most = path.endsWith('.mdx') ? largest.chapter : largest.other;
		if (bytes.length > most) {
			const problem = `The file has ${bytes.length} bytes; ${most} are the most.`;
			faults.push(fault('file/too-large', path, 1, problem));
			continue;
		}
		const text = decode(bytes)?.replaceAll('\r\n', '\n');
		if (text === undefined) {
			faults.push(fault('file/not-utf-8', path, findLoss(bytes), 'The file is not valid UTF-8.'));
			continue;
		}
		faults.push(...findTextFaults(path, text));
		files.push({ path, text });
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

/** Where the first byte stands that is no UTF-8. */
function findLoss(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	return lineAndColumn(text, text.indexOf('\uFFFD'));
}

/** Returns why the file is not read any further, or its first character that no file may have. */
function findTextFaults(file: string, text: string): Fault[] {
	const lines = text.split('\n');
	const long = lines.findIndex((line) => line.length > longestLine);
	if (long >= 0) {
		const problem = `The line has ${lines[long]?.length ?? 0} characters; ${longestLine} are the most.`;
		return [fault('file/line-too-long', file, long + 1, problem)];
	}
	const found = findBadCharacter(text);
	if (!found) return [];
	const place = lineAndColumn(text, found.index);
	return [fault('file/forbidden-character', file, place, `There is ${found.name}.`)];
}

/** Returns the 1-based `line:column` of `offset`. */
export function lineAndColumn(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
