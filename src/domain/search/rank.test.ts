import { expect, test } from 'vitest';
import { findLiteral } from './rank.ts';
import { tokenize } from './tokens.ts';

const find = (query: string, places: Record<string, readonly number[]>) =>
	findLiteral(
		tokenize(query),
		new Map(Object.entries(places).map(([text, list]) => [text, new Map([[7, list]])])),
	).has(7);

test.each([
	['characters side by side', '用电', { 用: [3], 电: [4] }, true],
	['characters with another between', '用电', { 用: [3], 电: [5] }, false],
	['characters the other way round', '用电', { 用: [4], 电: [3] }, false],
	['words with a sign between', 'state art', { state: [3], art: [5] }, true],
	['words with two others between', 'state art', { state: [3], art: [6] }, false],
	['a single word, which is no quotation', 'state', { state: [3] }, false],
])('takes %s for what they are', (_, query, places, expected) => {
	expect(find(query, places)).toBe(expected);
});
