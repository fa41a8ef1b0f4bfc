// How the folders of components give their examples: a few telling cases in each language.

import type { Locale } from '../domain/locale/locale.ts';

export interface Example<Props = object> {
	readonly props: Props;
	/** What stands in the component, as HTML. */
	readonly slot?: string;
	/** The element that it has to stand in. */
	readonly within?: 'dl';
}

/** The examples of one component. */
export type Examples<Props = object> = Readonly<Record<Locale, readonly Example<Props>[]>>;
