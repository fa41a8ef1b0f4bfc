import { expect, test } from 'vitest';
import { traditionalCharacter } from './traditional.ts';

test.each(['電', '體', '門', '減', '產', '說'])('%s is traditional', (character) => {
	expect(traditionalCharacter.test(character)).toBe(true);
});

test.each(['电', '体', '后', '里', '著', '喆', '镕', '〇', 'A', '。'])('%s is not', (character) => {
	expect(traditionalCharacter.test(character)).toBe(false);
});
