// Adds the platform packages that a registry lacks to package-lock.json, so that `npm ci` finds the tree complete.
// Some registries carry only the Linux builds of a new release; npm then leaves the others out of the lock and refuses its
// own lock. Run after each change of a dependency: `npm run lock`.

import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;

for (const [path, entry] of Object.entries(packages)) {
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		if (resolveFrom(path, name)) continue;
		packages[`node_modules/${name}`] = describe(name, version, entry.dev === true);
		added++;
	}
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added.`);

/** Looks for `name` as Node does: in the package's own node_modules, then in each above. */
function resolveFrom(path, name) {
	for (let base = path; ;) {
		const candidate = `${base ? `${base}/` : ''}node_modules/${name}`;
		if (packages[candidate]) return candidate;
		if (!base) return undefined;
		const above = base.lastIndexOf('/node_modules/');
		base = above < 0 ? '' : base.slice(0, above);
	}
}

function describe(name, version, isDevelopment) {
	const [, system, cpu] =
		/(darwin|freebsd|linux|windows|win32|android)(?:-(arm64|x64))?/.exec(name) ?? [];
	return {
		version,
		...(isDevelopment ? { dev: true } : {}),
		optional: true,
		...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
		...(cpu ? { cpu: [cpu] } : {}),
		...(name.includes('wasm32') ? { cpu: ['wasm32'] } : {}),
		...(name.includes('musl')
			? { libc: ['musl'] }
			: name.includes('gnu')
				? { libc: ['glibc'] }
				: {}),
	};
}
