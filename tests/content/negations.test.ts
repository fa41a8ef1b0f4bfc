// A "not" that comes or goes in one language of a text of the JSON files. Half of them are found: the others stand in a sentence
// that denies something else too. The places are drawn by a seed: `SEED=7 npx vitest run tests/content/negations`.

import process from 'node:process';
import { expect, test } from 'vitest';
import { findBilingualTexts } from '../../src/domain/checks/bilingual-texts.ts';
import { findLoneNegations } from '../../src/domain/ledger/negation.ts';
import type { Bilingual, Locale } from '../../src/domain/locale/locale.ts';
import { readContentFiles } from '../../src/read/content-files.ts';
import { random } from './random.ts';

const { files } = await readContentFiles(process.cwd());
const texts = files
	.filter(({ path }) => /^content\/(?!departures|outgoing-links|permalinks).*\.json$/.test(path))
	.flatMap(({ text }) => findBilingualTexts(JSON.parse(text)).map(([, bilingual]) => bilingual))
	.filter((text) => findLoneNegations(text).length === 0);

/** Every text with `write` in the place of what `pattern` finds in `locale`, once. */
function change(locale: Locale, pattern: RegExp, write: string): Bilingual[] {
	return texts.flatMap((text) =>
		[...text[locale].matchAll(pattern)].map(({ 0: found, index }) => ({
			...text,
			[locale]: text[locale].slice(0, index) + write + text[locale].slice(index + found.length),
		})),
	);
}

test.each<[string, Locale, RegExp, string, number]>([
	['不 is lost', 'zh', /[不没未无](?!仅|断|锈|同|足|当|良|来|成年)/g, '', 40],
	['"not" is lost', 'en', /\b(?:not|no) /g, '', 50],
	[
		'不 comes in',
		'zh',
		/(?<=\p{Script=Han})(?=是|有|能|会|为|含|包|使|提|达|由|按|在)/gu,
		'不',
		50,
	],
	['"not" comes in', 'en', /(?<=\b(?:is|are|was|were|has|have|does|can|will|may) )/g, 'not ', 45],
])('%s: at least so many of 100 are found', (_, locale, pattern, write, least) => {
	const next = random(Number(process.env['SEED'] ?? 2023));
	const left = change(locale, pattern, write);
	const drawn = Array.from({ length: 100 }, () =>
		left.splice(Math.floor(next() * left.length), 1),
	).flat();
	const found = drawn.filter((text) => findLoneNegations(text).length > 0);
	expect((found.length / drawn.length) * 100).toBeGreaterThanOrEqual(least);
});
