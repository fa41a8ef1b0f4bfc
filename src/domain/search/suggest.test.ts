import { expect, test } from 'vitest';
import { searchIn } from './examples.ts';
import { suggestTerms } from './suggest.ts';

test('offers a term that shares its characters', () => {
	const { catalogue } = searchIn('zh');
	expect(suggestTerms('兆瓦', catalogue, 3).map(({ term }) => term)).toEqual(['兆瓦时']);
});
