// Leads from a fragment that names nothing on the page to the place that it means.

import { mendFragment } from '../domain/links/mend-address.ts';

/** Goes on to the place that the fragment of the address means. */
export function followFragment(): void {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	const id = mendFragment(location.hash.slice(1), ids);
	if (id && `#${id}` !== location.hash) location.replace(`#${id}`);
}
