// Imports between the modules of src/, types included: its borders, and no circles.

import { borders } from './borders.mjs';

const inSource = (names) => names.map((name) => `^src/${name}${name.endsWith('.ts') ? '$' : '/'}`);

/** As dependency-cruiser names them: resolved where it can, and built-in modules without "node:". */
const inPackages = (names) =>
	names
		.map((name) => name.replace('node:', ''))
		.flatMap((name) => [`^${name}(/|$)`, `^node_modules/(@types/)?${name}/`]);

const rules = Object.entries(borders).flatMap(([folder, { folders, types, packages }]) => {
	const values = inSource([folder, ...folders]);
	const others = packages ? inPackages(packages) : ['^(?!src/)'];
	const border = {
		name: `border-of-${folder}`,
		from: { path: `^src/${folder}/` },
		to: { pathNot: [...values, ...inSource(types ?? []), ...others] },
	};
	if (!types) return [border];
	const to = { path: inSource(types), pathNot: values, dependencyTypesNot: ['type-only'] };
	return [border, { ...border, name: `only-types-in-${folder}`, to }];
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{ name: 'no-circle', from: {}, to: { circular: true } },
		{
			name: 'folder-without-border',
			from: { path: `^src/(?!(${Object.keys(borders).join('|')})/)[^/]+/` },
			to: {},
		},
		...rules,
	].map((rule) => ({ severity: 'error', ...rule })),
	options: {
		// Examples are for tests.
		exclude: '(\\.test|/examples)\\.ts$',
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
	},
};
