import { expect, test } from 'vitest';
import { readTokenColor } from './token-colors.ts';

const tokens = '--color-paper: light-dark(#fbfaf6, #121518);\n--color-part: var(--color-ink);';

test('reads a colour in both schemes', () => {
	expect(readTokenColor(tokens, 'paper')).toEqual({ light: '#fbfaf6', dark: '#121518' });
});

test('does not guess a colour that the style sheet takes from elsewhere', () => {
	expect(() => readTokenColor(tokens, 'part')).toThrow('--color-part');
});
