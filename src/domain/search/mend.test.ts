import { expect, test } from 'vitest';
import { simplify } from './mend.ts';

test('replaces characters one by one', () => {
	expect(simplify('溫室氣體', '溫温氣气體体')).toBe('温室气体');
});
