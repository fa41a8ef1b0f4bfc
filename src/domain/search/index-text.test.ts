import { expect, test } from 'vitest';
import { readIndexText, writeIndexText } from './index-text.ts';

test.each(['小米 e-waste 2022—2026 年，SU7/ISO-IEC 温室', 'A state-of-the-art R&D/QA plan'])(
	'reads back from the index what was written: %s',
	(text) => {
		expect(readIndexText(writeIndexText(text))).toBe(text);
	},
);
