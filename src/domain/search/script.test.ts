import { expect, test } from 'vitest';
import { readScript } from './script.ts';

test('replaces characters one by one', () => {
	expect(readScript('溫温氣气體体')('溫室氣體')).toBe('温室气体');
});

test('replaces words of other places after that', () => {
	expect(readScript('軟软體体\n软体 软件')('軟體更新')).toBe('软件更新');
});
