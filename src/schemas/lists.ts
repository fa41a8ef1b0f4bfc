// The closed lists of words that content files choose from. They need no package, so that browser code may import them.

/** The languages of the site. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Why there is no figure. */
export const omissionReasons = ['not-reported', 'pending-2024-09', 'not-applicable'] as const;
export type OmissionReason = (typeof omissionReasons)[number];

/** What stands before a figure that is not exact. */
export const qualifiers = ['about', 'nearly', 'more-than', 'not-less-than'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const chartKinds = [
	'bar',
	'line',
	'stacked-bar',
	'share-bar',
	'ranked-bar',
	'multiples',
	'progress',
] as const;

/** The colours of the parts of a report. */
export const themes = ['technology', 'climate', 'people', 'governance', 'performance'] as const;
export type Theme = (typeof themes)[number];
