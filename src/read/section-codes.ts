// The standards codes that each section answers, for the Markdown pipeline, which is set up before the report is read.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disclosure } from '../domain/report/report.ts';

export interface SectionCode {
	/** Id of the disclosure. */
	readonly id: string;
	/** Short name of its standard: `GRI`, `HKEX`. */
	readonly standard: string;
	/** Its code without the standard's name: `305-1`, `KPI A1.2`. */
	readonly short: string;
}

export type SectionCodes = ReadonlyMap<string, readonly SectionCode[]>;

/**
 * Reads `content/standards/` below `root` without checking it: returns the disclosures by the id of the section or table that
 * answers them. Files that cannot be read give nothing; the content check names their faults.
 */
export async function readSectionCodes(root: string): Promise<SectionCodes> {
	const folder = join(root, 'content/standards');
	const names = await readdir(folder).catch(() => []);
	const files = new Map(
		await Promise.all(
			names.sort().map(async (name) => [name, await readJson(join(folder, name))] as const),
		),
	);
	const answers = (files.get('answers.json') ?? {}) as Record<string, string[]>;
	const codes = new Map<string, SectionCode[]>();
	for (const [name, file] of files) {
		const standard = name.replace('.json', '').toUpperCase();
		for (const { id, code } of (file as { disclosures?: Disclosure[] } | undefined)?.disclosures ??
			[]) {
			const own = { id, standard, short: code.replace(`${standard} `, '') };
			for (const section of answers[id] ?? [])
				codes.set(section, [...(codes.get(section) ?? []), own]);
		}
	}
	return codes;
}

async function readJson(path: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as unknown;
	} catch {
		return undefined;
	}
}
