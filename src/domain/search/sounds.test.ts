import { expect, test } from 'vitest';
import { foldSound, soundAlike } from './sounds.ts';

test.each([
	['zhong', 'zon'],
	['chan', 'can'],
	['niang', 'lian'],
	['xing', 'xin'],
	['lü', 'lü'],
])('folds %s to %s', (syllable, sound) => {
	expect(foldSound(syllable)).toBe(sound);
});

test('characters of one line sound alike', () => {
	expect(soundAlike('产', '铲', '产铲\n砸杂')).toBe(true);
	expect(soundAlike('砸', '捐', '产铲\n砸杂')).toBe(false);
});
