import { expect, test } from 'vitest';
import { readIndexText, writeIndexText } from './engine.ts';

test.each(['小米 e-waste 2022—2026 年，SU7/ISO-IEC 温室', 'A state-of-the-art R&D/QA plan'])(
	'reads back from the index what was written: %s',
	(text) => {
		expect(readIndexText(writeIndexText(text))).toBe(text);
	},
);

test('leaves no space between Chinese sentences of two paragraphs, but one between parts without a stop', () => {
	expect(readIndexText(writeIndexText('减排。 小米（集团） 核算'))).toBe('减排。小米（集团） 核算');
});
