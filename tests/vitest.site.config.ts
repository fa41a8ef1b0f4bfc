// Tests of the built site in dist/.

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/site/**/*.test.ts'],
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// Of two processors one would stand idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
	},
});
