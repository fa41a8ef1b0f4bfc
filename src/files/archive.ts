// ZIP archives that are the same bytes at any time and in any place.

import { zipSync, type Zippable } from 'fflate';

/** Packs `files`, by path, in the order of their paths and with one date, the first that ZIP knows. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const entries = Object.keys(files)
		.sort()
		.map((path) => [path, files[path] ?? new Uint8Array()] as const);
	// fflate writes the date in local time, so the date is made in local time too.
	const mtime = new Date(1980, 0, 1);
	return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime, os: 3 });
}
