// One judgement: `npm run check` and `npm run build` print the same faults, for mistakes of every kind made together.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, plainEnvironment } from './project-copy.ts';

let folder: string;

beforeAll(() => {
	folder = copyProject();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: 'build' | 'check-content') {
	const { status, stderr } = spawnSync(
		process.execPath,
		['--no-warnings', `src/commands/${command}.ts`],
		{ cwd: folder, encoding: 'utf8', env: plainEnvironment() },
	);
	// The last line counts the faults.
	return { status, faults: stderr.trim().split('\n\n').slice(0, -1) };
}

/** An edit of a file: its text after it, or nothing where the file is gone. */
type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

const add = (words: string) => (text: string) => `${text}\n${words}\n`;
const chapters = 'content/chapters';

test.each<[string, Edits]>([
	[
		'in markup, values and ids',
		{
			[`${chapters}/en/climate.mdx`]: add('{process.env.HOME}'),
			[`${chapters}/zh/nature.mdx`]: add('见 https://example.org/a。后文'),
			[`${chapters}/en/people.mdx`]: add('<Foo />'),
			[`${chapters}/en/quality.mdx`]: add('## Heading'),
			[`${chapters}/en/governance.mdx`]: add('2023. A year began.'),
			[`${chapters}/zh/community.mdx`]: add('<Case>\n\n没有结束。'),
			'content/kpi/water-use.json': (text) => text.replace('"683906.94"', '"683,906.94"'),
			'content/kpi/waste.json': () => '{',
			'content/updates.json': () => '[]',
			'seeds/ledger/climate.json': () => undefined,
		},
	],
	['in the published addresses', { 'content/permalinks.json': () => undefined }],
	[
		'in emptied addresses',
		{ 'content/permalinks.json': () => '{"addresses":{},"moves":{},"redirects":{}}' },
	],
])('faults %s', (_, edits) => {
	const before = new Map<string, string>();
	for (const [file, edit] of Object.entries(edits)) {
		const text = readFileSync(join(folder, file), 'utf8');
		before.set(file, text);
		const written = edit(text);
		if (written === undefined) rmSync(join(folder, file));
		else writeFileSync(join(folder, file), written);
	}
	const [checked, built] = [run('check-content'), run('build')];
	for (const [file, text] of before) writeFileSync(join(folder, file), text);
	expect(built).toEqual(checked);
	expect(checked.status).toBe(1);
	for (const file of Object.keys(edits))
		expect(checked.faults.filter((fault) => fault.startsWith(file)).length, file).toBeGreaterThan(
			0,
		);
	expect(checked.faults.filter((fault) => /\n\s+at /.test(fault))).toEqual([]);
});
