// Lint rules: the strict TypeScript set, Astro's own, and the direction of imports.

import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Folders that `folder` may not import from. */
function forbid(folder, names, reason) {
	return {
		files: [`src/${folder}/**/*.{ts,astro}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: names.map((name) => `**/${name}/**`), message: reason }] },
			],
		},
	};
}

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
	{
		files: ['src/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex:
								'^(astro|node:|i18next|pagefind)|/(read|views|files|site|i18n|components|pages|layouts|markdown|client|integrations|commands)/',
							message: 'The domain imports only the domain and the shapes of the files.',
						},
					],
				},
			],
			'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch'],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Time is an argument.',
				},
			],
		},
	},
	forbid(
		'schemas',
		['domain', 'read', 'views', 'files', 'site', 'i18n', 'components', 'pages', 'layouts'],
		'Schemas import nothing of the project.',
	),
	forbid('components', ['pages', 'layouts', 'i18n'], 'A component takes a finished view.'),
	forbid(
		'client',
		['read', 'views', 'files', 'site', 'i18n', 'schemas'],
		'Browser code imports only the domain.',
	),
);
