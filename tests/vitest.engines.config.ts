// Tests of the built site in three engines.

import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/engines/**/*.test.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		fileParallelism: false,
	},
});
