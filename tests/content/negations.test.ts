// A "not" that comes or goes in one language of a text of the JSON files, or of a line of a chapter. Half of them are found: the others stand in a sentence
// that denies something else too. The places are drawn by a seed: `SEED=7 npx vitest run tests/content/negations`.

import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { pairLines, plainText } from '../../src/domain/chapter/chapter-outline.ts';
import { findBilingualTexts } from '../../src/domain/checks/bilingual-texts.ts';
import { findLoneNegations } from '../../src/domain/ledger/negation.ts';
import type { Bilingual, Locale } from '../../src/domain/locale/locale.ts';
import { readContentFiles } from '../../src/read/content-files.ts';
import { parseReport } from '../../src/read/parse-report.ts';
import { random } from './random.ts';

const content = await readContentFiles(process.cwd());
const ofFiles = content.files
	.filter(({ path }) => /^content\/(?!departures|outgoing-links|permalinks).*\.json$/.test(path))
	.flatMap(({ text }) => findBilingualTexts(JSON.parse(text)).map(([, bilingual]) => bilingual));
const ofChapters = (parseReport(content).report?.chapters ?? []).flatMap(({ texts }) =>
	pairLines(texts).map(({ zh, en }) => ({ zh: plainText([zh]), en: plainText([en]) })),
);
const sources = { files: ofFiles, chapters: ofChapters };

/** Every text with `write` in the place of what `pattern` finds in `locale`, once. */
function change(
	texts: readonly Bilingual[],
	locale: Locale,
	pattern: RegExp,
	write: string,
): Bilingual[] {
	return texts.flatMap((text) =>
		[...text[locale].matchAll(pattern)].map(({ 0: found, index }) => ({
			...text,
			[locale]: text[locale].slice(0, index) + write + text[locale].slice(index + found.length),
		})),
	);
}

describe.each(['files', 'chapters'] as const)('in %s', (kind) => {
	test.each<[string, Locale, RegExp, string, Record<typeof kind, number>]>([
		[
			'不 is lost',
			'zh',
			/[不没未无](?!仅|断|锈|同|足|当|良|来|成年)/g,
			'',
			{ files: 40, chapters: 20 },
		],
		['"not" is lost', 'en', /\b(?:not|no) /g, '', { files: 50, chapters: 35 }],
		[
			'不 comes in',
			'zh',
			/(?<=\p{Script=Han})(?=是|有|能|会|为|含|包|使|提|达|由|按|在)/gu,
			'不',
			{ files: 50, chapters: 50 },
		],
		[
			'"not" comes in',
			'en',
			/(?<=\b(?:is|are|was|were|has|have|does|can|will|may) )/g,
			'not ',
			{ files: 45, chapters: 45 },
		],
	])('%s: at least so many of 100 are found', (_, locale, pattern, write, least) => {
		const next = random(Number(process.env['SEED'] ?? 2023));
		const whole = sources[kind].filter((text) => findLoneNegations(text).length === 0);
		const left = change(whole, locale, pattern, write);
		const drawn = Array.from({ length: 100 }, () =>
			left.splice(Math.floor(next() * left.length), 1),
		).flat();
		const found = drawn.filter((text) => findLoneNegations(text).length > 0);
		expect((found.length / drawn.length) * 100).toBeGreaterThanOrEqual(least[kind]);
	});
});
