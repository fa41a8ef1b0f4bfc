// The closed lists of words that content files choose from. They need no package, so that browser code may import them.

/** The languages of the site. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Why there is no figure: for good, or until the month for which the report announces it, `pending-2024-09`. */
export const lastingOmissions = ['not-reported', 'not-applicable'] as const;
export type OmissionReason = (typeof lastingOmissions)[number] | `pending-${string}`;

/** What stands before a figure that is not exact. */
export const qualifiers = [
	'about',
	'nearly',
	'more-than',
	'not-less-than',
	'less-than',
	'not-more-than',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How the report answers a disclosure. */
export const disclosureStates = [
	'figures',
	'text',
	/** The report names it; this edition found no answer. */
	'named',
	/** Left out, with the report's reason. */
	'omitted',
] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** Why a number of a note is bound to no cell and no ledger entry. */
export const unboundReasons = [
	/** A year that names a period. */
	'period',
	/** Part of a name, code or formula: ISO 14001, × 100%. */
	'name',
	/** Worked out by this edition: seeds/exceptions.json has the reason. */
	'worked-out',
	/** Printed in too many places to tell which one is meant. */
	'ambiguous',
	/** In no table and no ledger. */
	'elsewhere',
] as const;
export type UnboundReason = (typeof unboundReasons)[number];

export const chartKinds = [
	'bar',
	'line',
	'stacked-bar',
	'share-bar',
	'ranked-bar',
	'multiples',
	'progress',
] as const;

/** How the explorer draws what is compared. */
export const explorerKinds = ['line', 'columns', 'stack'] as const;

/** The colours of the parts of a report. */
export const themes = ['technology', 'climate', 'people', 'governance', 'performance'] as const;
export type Theme = (typeof themes)[number];
