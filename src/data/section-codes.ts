// The standards codes that each section answers, for the Markdown pipeline, which is set up before the report is read.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disclosure } from '../domain/report/report.ts';

export type SectionCodes = ReadonlyMap<string, readonly Pick<Disclosure, 'id' | 'code'>[]>;

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
	const disclosures = [...files.values()].flatMap(
		(file) => (file as { disclosures?: Disclosure[] } | undefined)?.disclosures ?? [],
	);
	const codes = new Map<string, Pick<Disclosure, 'id' | 'code'>[]>();
	for (const { id, code } of disclosures) {
		for (const section of answers[id] ?? []) {
			codes.set(section, [...(codes.get(section) ?? []), { id, code }]);
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
