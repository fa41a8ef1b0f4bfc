// Every component with its examples, for their test and for the page that shows them while the site is written.

import type { Examples } from './example.ts';

/** Which props it takes its examples know. */
type Component = (props: object) => unknown;

const components = import.meta.glob<Component>('./*/*.astro', { eager: true, import: 'default' });
const examplesOf = import.meta.glob<Readonly<Record<string, Examples>>>('./*/examples.ts', {
	eager: true,
});

/** By folder; without examples where its folder gives none. */
export const componentExamples = Object.entries(components).map(([path, component]) => {
	const [, folder = '', name = ''] = path.split(/\/|\.astro$/);
	return { name, component, examples: examplesOf[`./${folder}/examples.ts`]?.[name] };
});
