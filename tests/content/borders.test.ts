// The borders of src/ bite: each wrong import is reported, and what is right passes.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IFlattenedRuleSet, type ICruiseResult } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import cruiserConfig from '../../.dependency-cruiser.mjs';
import { borders } from '../../borders.mjs';

const folders = Object.keys(borders);
const eslint = new ESLint();

test('a folder names only folders above it', () => {
	for (const [folder, { folders: known, types = [] }] of Object.entries<Border>(borders)) {
		for (const name of [...known.filter((each) => each !== 'schemas/lists.ts'), ...types])
			expect(folders.indexOf(name), `${folder} -> ${name}`).toBeLessThan(folders.indexOf(folder));
	}
});

interface Border {
	readonly folders: readonly string[];
	readonly types?: readonly string[];
}

describe('modules', async () => {
	const right = [
		['schemas', "import { z } from 'astro/zod';"],
		['domain', "import type { X } from '../schemas/x.ts';"],
		['domain', "import { x } from '../schemas/lists.ts';"],
		['domain', "import { scaleLinear } from 'd3-scale';"],
		['site', "import process from 'node:process';"],
		['components', "import type { X } from '../views/x.ts';"],
		['pages', "import { x } from '../layouts/x.ts';"],
		['commands', "import { x } from '../integrations/x.ts';"],
	] as const;
	const wrong = [
		['schemas', "import type { X } from '../domain/x.ts';"],
		['schemas', "import { readFile } from 'node:fs';"],
		['domain', "import { x } from '../schemas/x.ts';"],
		['domain', "import type { X } from '../read/x.ts';"],
		['domain', "import { z } from 'astro/zod';"],
		['domain', "import { readFile } from 'node:fs/promises';"],
		['domain', "import i18next from 'i18next';"],
		['domain', "import type { Page } from 'pagefind';"],
		['domain', "export { x } from '../client/x.ts';"],
		['domain', "export const later = () => import('../files/x.ts');"],
		['styles', "import { x } from '../domain/x.ts';"],
		['site', "import { x } from '../i18n/x.ts';"],
		['i18n', "import { x } from '../read/x.ts';"],
		['markdown', "import { x } from '../read/x.ts';"],
		['read', "import type { X } from '../views/x.ts';"],
		['client', "import type { X } from '../schemas/x.ts';"],
		['client', "import { x } from '../i18n/x.ts';"],
		['views', "import { x } from '../read/x.ts';"],
		['files', "import { x } from '../read/x.ts';"],
		['components', "import { x } from '../views/x.ts';"],
		['components', "import { x } from '../i18n/x.ts';"],
		['chapter-components', "import { x } from '../layouts/x.ts';"],
		['layouts', "import { x } from '../chapter-components/x.ts';"],
		['pages', "import { x } from '../commands/x.ts';"],
		['integrations', "import { x } from '../pages/x.ts';"],
		['commands', "import { x } from '../pages/x.ts';"],
		['helpers', "import { x } from '../domain/x.ts';"],
	] as const;
	const circle = [
		['domain/one.ts', "import type { Two } from './two.ts';\nexport type One = Two;"],
		['domain/two.ts', "import type { One } from './one.ts';\nexport type Two = One | 2;"],
	] as const;

	const nameOf = (folder: string, kind: string, index: number) => `${folder}/${kind}-${index}.ts`;
	const reported = await cruiseFiles([
		...[...folders, 'helpers'].map(
			(folder) => [`${folder}/x.ts`, 'export const x = 1;\nexport type X = 1;'] as const,
		),
		['schemas/lists.ts', 'export const x = 1;'],
		...right.map(([folder, text], index) => [nameOf(folder, 'right', index), text] as const),
		...wrong.map(([folder, text], index) => [nameOf(folder, 'wrong', index), text] as const),
		...circle,
	]);

	test.each(right.map((each, index) => [...each, index] as const))(
		'in %s may have %s',
		(folder, _, index) => {
			expect(reported).not.toContain(`src/${nameOf(folder, 'right', index)}`);
		},
	);

	test.each(wrong.map((each, index) => [...each, index] as const))(
		'in %s may not have %s',
		(folder, _, index) => {
			expect(reported).toContain(`src/${nameOf(folder, 'wrong', index)}`);
		},
	);

	test('may not import each other in a circle, even types', () => {
		expect(reported).toContain('src/domain/one.ts');
	});
});

describe('Astro components', () => {
	const lint = async (folder: string, line: string) => {
		const filePath = `src/${folder}/wrong/Wrong.astro`;
		const [result] = await eslint.lintText(`---\n${line}\n---\n\n<p>{x}</p>\n`, { filePath });
		return result?.messages.map(({ ruleId }) => ruleId);
	};

	test.each([
		['components', "import type { x } from '../../views/x.ts';"],
		['components', "import x from '../numeral/Numeral.astro';"],
		['layouts', "import { x } from '../../read/report.ts';"],
		['pages', "import x from '../../layouts/Page.astro';"],
	])('in %s may have %s', async (folder, line) => {
		expect(await lint(folder, line)).toEqual([]);
	});

	test.each([
		['components', "import { x } from '../../read/report.ts';"],
		['components', "import { x } from '../../views/x.ts';"],
		['components', "import { x } from '../../i18n/translator.ts';"],
		['components', "import x from 'node:fs';"],
		['chapter-components', "import { x } from '../../files/x.ts';"],
		['layouts', "import x from '../../pages/x.astro';"],
		['pages', "import type { x } from '../../client/x.ts';"],
	])('in %s may not have %s', async (folder, line) => {
		expect(await lint(folder, line)).toEqual(['@typescript-eslint/no-restricted-imports']);
	});
});

describe('the domain', () => {
	const lint = async (expression: string) => {
		const text = `export const x = (): unknown => ${expression};\n`;
		const [result] = await eslint.lintText(text, { filePath: 'src/domain/wrong/wrong.ts' });
		return result?.messages.length;
	};

	test.each([
		...['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'performance.now()'],
		...['globalThis', 'process.env', 'import.meta.env', 'window', 'document', 'fetch("/")'],
	])('may not use %s', async (expression) => {
		expect(await lint(expression)).toBe(1);
	});

	test.each(['new Date("2023-12-31")', 'Math.round(1)', 'Date.parse("2023-12-31")'])(
		'may use %s',
		async (expression) => {
			expect(await lint(expression)).toBe(0);
		},
	);
});

/** Writes `files` to the src/ of an empty project and returns the paths of those that dependency-cruiser reports. */
async function cruiseFiles(files: readonly (readonly [string, string])[]): Promise<string[]> {
	const root = await mkdtemp(join(tmpdir(), 'borders-'));
	try {
		for (const [path, text] of files) {
			await mkdir(dirname(join(root, 'src', path)), { recursive: true });
			await writeFile(join(root, 'src', path), `${text}\n`);
		}
		const { forbidden, options } = cruiserConfig;
		const ruleSet = { forbidden } as IFlattenedRuleSet;
		const cruised = await cruise(['src'], { ...options, baseDir: root, validate: true, ruleSet });
		const { summary } = cruised.output as ICruiseResult;
		return summary.violations.map(({ from }) => from);
	} finally {
		await rm(root, { recursive: true });
	}
}
