// One digit that is changed somewhere in the chapters is found.

import { expect, test } from 'vitest';
import { drawDigits, survivors } from './figure-changes.ts';

test(
	'a change of one digit in the chapters is found at 99 of 100 places',
	{ timeout: 600_000 },
	() => {
		const drawn = drawDigits(({ path }) => path.endsWith('.mdx'), 300);
		expect(drawn).toHaveLength(300);
		const lost = survivors(drawn);
		expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(3);
	},
);
