// On a page that is shown where there is none: goes on to the page that a pasted address means, if it is there.

import { mendPath } from '../domain/links/mend-address.ts';

async function findPage(): Promise<string | undefined> {
	for (const path of mendPath(location.pathname)) {
		const answer = await fetch(path, { method: 'HEAD' });
		if (answer.ok) return path;
	}
	return undefined;
}

void findPage().then((path) => {
	if (path) location.replace(path + location.search + location.hash);
});
