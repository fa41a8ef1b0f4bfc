// Unit tests: beside their modules, and the rules across content files in tests/content. Astro's own settings are left
// out: components need none of them, and the search index would be built anew for each run.

import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
	{
		test: {
			include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts'],
			environment: 'node',
			// Machines that run this are slow and shared: a time is no finding.
			testTimeout: 60_000,
			// A component reads its colours there.
			css: { include: /tokens\.css/ },
			// The modules under test keep nothing between calls but what they have read: one worker serves all files.
			isolate: false,
			// Of two processors one would stand idle.
			maxWorkers: Math.max(2, availableParallelism() - 1),
		},
	} as Parameters<typeof getViteConfig>[0],
	{ configFile: false },
);
