// The components of chapters where two languages stand side by side.

import { components } from './vocabulary.ts';
import Nothing from './Nothing.astro';
import Whole from './Whole.astro';

/** What stays as it is: frames around Markdown, what stands within a line, what the plugins put at headings. */
const asTheyAre = new Set([
	...['Case', 'Highlights', 'Roadmap', 'Steps', 'Tree'],
	...['Figure', 'Lang', 'Ref', 'Aliases', 'SectionEnd'],
]);
/** What leads about within the chapter's own page. */
const left = new Set(['Answers', 'CallingCells']);

export const parallelComponents = Object.fromEntries(
	Object.entries(components).map(([name, component]) => {
		if (left.has(name)) return [name, Nothing];
		return [name, asTheyAre.has(name) ? component : Whole];
	}),
);
