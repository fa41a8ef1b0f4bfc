// Tests of the built site in dist/.

import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['tests/site/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});
