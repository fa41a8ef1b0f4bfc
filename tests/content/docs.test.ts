// What the documents say of the project is so.

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagramSchema } from '../../src/schemas/diagram.ts';
import { faultCodes } from '../../src/domain/fault/fault-codes.ts';

/** What Markdown would take for markup is escaped. */
const escape = (text: string): string => text.replaceAll(/[<*]/g, '\\$&');

test('docs/faults.md explains every kind of fault; `npx vitest run docs -u` writes it anew', async () => {
	const kinds = Object.entries(faultCodes).map(
		([code, { meaning, remedy }]) => `## ${code}\n\n${escape(meaning)}\n\n${escape(remedy)}\n`,
	);
	const head = [
		'# Faults',
		'`npm run check` and `npm run build` print each fault with its kind in square brackets. This page says what each kind means and what to do; the fault itself names the values. It is made from `src/domain/fault/fault-codes.ts`.',
	];
	const page = `${head.join('\n\n')}\n\n${kinds.join('\n')}`;
	await expect(page).toMatchFileSnapshot('../../docs/faults.md');
});

// What a superseded decision names may be gone.
const documents = ['README.md', ...globSync('docs/**/*.md')].filter(
	(document) => !/^\S+ · superseded/m.test(readFileSync(document, 'utf8')),
);

describe.each(documents)('%s', (document) => {
	const text = readFileSync(document, 'utf8');

	test('names files and folders that exist', () => {
		const missing = findPaths(text).filter(
			(path) => globSync(`{,src/}${toPattern(path)}`).length === 0,
		);
		expect(missing).toEqual([]);
	});

	test('names modules that exist', () => {
		const names = [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:ts|mjs|astro))`/g)];
		const missing = names.filter(
			([, name]) => globSync(`{,{src,tests}/**/}${name ?? ''}`).length === 0,
		);
		expect(missing.map(([, name]) => name)).toEqual([]);
	});

	test('names commands that exist', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const names = [...text.matchAll(/npm run (?:-s )?([a-z][a-z:]*)/g)].map(([, name]) => name);
		expect(names.filter((name) => name && !(name in scripts))).toEqual([]);
	});
});

test('the diagrams that docs/authoring.md shows have the form of their kind, one each', () => {
	const text = readFileSync('docs/authoring.md', 'utf8');
	const blocks = text.matchAll(/^```json\n(\{\n\s+"kind": [\s\S]*?)^```$/gm);
	const kinds = Array.from(blocks, ([, json = '']) => diagramSchema.parse(JSON.parse(json)).kind);
	expect(kinds).toEqual(['structure', 'process', 'timeline', 'path', 'ranking', 'pull']);
});

/** Paths below the folders of the project and of src/, and those of modules. */
function findPaths(text: string): string[] {
	const folders = ['src', 'content', 'docs', 'tests', 'seeds', 'public', ...readdirSync('src')];
	const paths = text.match(/(?<![\w./:@-])[\w-]+\/(?:\[[\w.]+\]|[\w./<>{},*-])*/g) ?? [];
	return paths
		.map((path) => path.replace(/[.,]+$/, ''))
		.filter(
			(path) => folders.includes(path.split('/')[0] ?? '') || /\.(ts|mjs|astro|csl)$/.test(path),
		);
}

/** `<slug>` stands for any name; brackets are part of a route's name. */
function toPattern(path: string): string {
	return path.replaceAll(/<[^>]*>/g, '*').replaceAll('[', '[[]');
}
