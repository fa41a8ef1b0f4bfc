import { expect, test } from 'vitest';
import { getSearchWords } from './search-words.ts';

const synonyms = { zh: ['工伤事故'], en: ['work injury'] };

test('has the abbreviation, the synonyms and the words that no page prints, of one language', () => {
	const searched = { zh: ['工伤率'], en: ['LTIFR'] };
	const term = { abbreviation: 'WRI', synonyms, searched };
	expect(getSearchWords(term, 'zh')).toEqual(['WRI', '工伤事故', '工伤率']);
	expect(getSearchWords(term, 'en')).toEqual(['WRI', 'work injury', 'LTIFR']);
});

test('has the synonyms alone where a term has nothing else', () => {
	expect(getSearchWords({ synonyms }, 'en')).toEqual(['work injury']);
});
