// Lint rules: the strict TypeScript set, Astro's own, the borders of Astro components, and a domain that only computes.

import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { borders } from './borders.mjs';

/** dependency-cruiser cannot read Astro components. */
const componentBorders = Object.entries(borders).map(([folder, { folders, types, packages }]) => {
	const known = [folder, ...folders, ...(types ?? [])].join('|');
	const patterns = [
		{ regex: `^(\\.\\./)+(?!(${known})/)(${Object.keys(borders).join('|')})/` },
		...(packages ? [{ regex: `^(?!\\.|(${packages.join('|') || '\\.'})$)` }] : []),
		...(types ?? []).map((name) => ({ regex: `^(\\.\\./)+${name}/`, allowTypeImports: true })),
	];
	const message = `borders.mjs says what src/${folder} may import.`;
	return {
		files: [`src/${folder}/**/*.astro`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: patterns.map((pattern) => ({ ...pattern, message })) },
			],
		},
	};
});

const given = 'Time, chance and surroundings are arguments.';

export default tseslint.config(
	{ ignores: ['dist/', '.build-*/', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
	eslint.configs.recommended,
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'astro/no-set-html-directive': 'error',
			'@typescript-eslint/consistent-type-definitions': 'error',
			'no-undef': 'off',
		},
	},
	...componentBorders,
	{
		files: ['src/{domain,schemas}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					...['globalThis', 'self', 'window', 'document', 'navigator', 'location'],
					...['localStorage', 'sessionStorage', 'process', 'performance', 'crypto', 'fetch'],
				].map((name) => ({ name, message: given })),
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: given },
				{ object: 'Math', property: 'random', message: given },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: given },
				{ selector: "CallExpression[callee.name='Date']", message: given },
				{ selector: 'MetaProperty', message: given },
			],
		},
	},
);
