// What the cards of terms in the text show, as the browser fetches it.

export interface ExplainedTerms {
	/** The words of the way to the glossary. */
	readonly more: string;
	/** By id. */
	readonly terms: Readonly<Record<string, ExplainedTerm>>;
}

export interface ExplainedTerm {
	readonly name: string;
	/** Its abbreviation and its names in the other languages, each with its BCP 47 tag. */
	readonly others: readonly { readonly lang?: string; readonly text: string }[];
	readonly definition: string;
}
