// Unit tests: beside their modules, and the rules across content files in tests/content.

import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: { include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts'], environment: 'node' },
} as Parameters<typeof getViteConfig>[0]);
