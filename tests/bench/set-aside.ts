// Earlier builds are put out of the way, not deleted: for a minute or more after files were deleted ext4 takes twice as long
// to make new ones, and most for a site that has many of them.

import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const folder = join(process.cwd(), '.cache/bench/aside');
let count = 0;

/** Moves `path`, a file or folder of the project, out of the way if it is there. */
export async function setAside(path: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	count += 1;
	await rename(path, join(folder, `${process.pid}-${count}`)).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOENT') throw error;
		},
	);
}

/** Deletes all that was put out of the way, once nothing is measured any more, and what an interrupted benchmark left. */
export async function deleteAside(): Promise<void> {
	await rm(folder, { recursive: true, force: true });
}
