import { expect, test } from 'vitest';
import { simplify } from './script.ts';

test('replaces characters one by one', () => {
	expect(simplify('溫室氣體', '溫温氣气體体')).toBe('温室气体');
});

test('replaces words of other places after that', () => {
	expect(simplify('軟體更新', '軟软體体\n软体 软件')).toBe('软件更新');
});
