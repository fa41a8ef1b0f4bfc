// Which of several languages a reader is led to: the one chosen last, else the browser's, else none.

/**
 * Returns the first of `offered` (languages as `zh`, `en`) that the reader wants: `remembered`, then `preferred`, the
 * browser's tags in its order (`en-GB`). Letter case and region do not matter. Undefined when none is wanted.
 */
export function chooseLanguage(
	remembered: string | null,
	preferred: readonly string[],
	offered: readonly string[],
): string | undefined {
	return [remembered ?? '', ...preferred]
		.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '')
		.find((language) => offered.includes(language));
}

export interface LanguageLink {
	readonly language: string;
	/** Address of the page in that language, perhaps with a fragment. */
	readonly href: string;
}

/**
 * Returns the address among `links` to which a reader is led, or undefined to let them choose. `hash` is the fragment of
 * the address that was opened (`#x` or empty): it goes along where the link has none of its own.
 */
export function chooseAddress(
	remembered: string | null,
	preferred: readonly string[],
	links: readonly LanguageLink[],
	hash: string,
): string | undefined {
	const language = chooseLanguage(
		remembered,
		preferred,
		links.map((link) => link.language),
	);
	const href = links.find((link) => link.language === language)?.href;
	return href === undefined || href.includes('#') ? href : href + hash;
}
