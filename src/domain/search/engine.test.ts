import { expect, test } from 'vitest';
import { cutSearched, findEnd, readIndexText, writeIndexText, writeRecord } from './engine.ts';

test.each(['小米 e-waste 2022—2026 年，SU7/ISO-IEC 温室', 'A state-of-the-art R&D/QA plan'])(
	'reads back from the index what was written: %s',
	(text) => {
		expect(readIndexText(writeIndexText(text))).toBe(text);
	},
);

test('leaves no space between Chinese sentences of two paragraphs, but one between parts without a stop', () => {
	expect(readIndexText(writeIndexText('减排。 小米（集团） 核算'))).toBe('减排。小米（集团） 核算');
});

test('writes the words that are searched and not shown behind the text, from the place that it tells', () => {
	const record = { title: 'Energy', content: 'Uses 372 MWh.', searched: ['电费', 'power bill'] };
	const places = writeRecord(record).split(/\s+/);
	const end = findEnd(record, 'en');
	expect(readIndexText(places.slice(0, end).join(' '))).toBe('Energy · Uses 372 MWh.');
	expect(places.slice(end + 1)).toEqual(['电', '费', '·', 'power', 'bill']);
	expect(cutSearched(writeRecord(record))).toBe('Energy · Uses 372 MWh.');
});

test('counts a mark behind a Chinese character as a place of its own', () => {
	expect(findEnd({ title: '能源', content: '用电，用水。' }, 'zh')).toBe(9);
});
