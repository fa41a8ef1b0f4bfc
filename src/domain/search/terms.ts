// The glossary in a query: the names that stand in it, and the records that may answer for them.

import type { Catalogue } from './catalogue.ts';
import { gramKeys } from './grams.ts';
import { stem, tokenize, type Token } from './query.ts';

/** How strongly a record stands for a gram of the query through the glossary, by the gram's key. */
export type Claims = ReadonlyMap<string, number>;

/** From this strength on the glossary is sure of the record. */
export const sureClaim = 0.9;

export interface NamedTerms {
	/** By the number of the record. */
	readonly claims: ReadonlyMap<number, Claims>;
	/** The whole query is a name. */
	readonly isName: boolean;
	/** How much a record leads, 0 to 1: its place among those that a term is sure of, by the share of the query that is a name. */
	readonly leads: ReadonlyMap<number, number>;
}

/** What of the query the index answered. */
export interface Known {
	/** Keys of the grams that no record holds. */
	readonly unknown: ReadonlySet<string>;
	/** Records of terms whose names in the other language hold all of the query. */
	readonly holders: ReadonlySet<number>;
}

interface Name {
	/** The stems between spaces, so that one name is found in another by its whole words. */
	readonly key: string;
	readonly grams: readonly string[];
}

/** Each next target of a term counts this much less, so that they keep their order. */
const stepDown = 0.02;
const mostSteps = 15;
/** A record that only has a name of the term in its title or text. */
const unsureShare = 0.85;
/** A query that is a name asks for what the name means. */
const exactStrength = 1.3;
/** So much of a query must be one name for it to lead. */
const leastShare = 0.5;

/** Finds the names of the glossary in `query`. The records of terms come last, from number `first` on. */
export function findTerms(
	query: string,
	tokens: readonly Token[],
	catalogue: Catalogue,
	first: number,
	{ unknown, holders }: Known = { unknown: new Set(), holders: new Set() },
): NamedTerms {
	const sought = keyOf(tokenize(query));
	// 排放了多少污水 asks for 排放污水.
	const plain = keyOf(tokens);
	const wanted = new Set(gramKeys(tokens));
	const byTerm = readNames(catalogue);
	const standing = byTerm.map((names) =>
		names.filter(({ key }) => sought.includes(key) || plain.includes(key)),
	);
	const spans = standing.flat();
	const isName = spans.some(({ key }) => key === sought);
	const leads = new Map<number, number>();
	const claims = new Map<number, Map<string, number>>();
	for (const [index, [, , , , sure, targets]] of catalogue.terms.entries()) {
		const own = (standing[index] ?? []).filter((span) => !isWithinAnother(span, spans));
		const strange = (byTerm[index] ?? []).flatMap(({ grams }) =>
			grams.filter((key) => unknown.has(key)),
		);
		const isHolder = !isName && holders.has(first + index);
		if (own.length === 0 && !isHolder && strange.length === 0) continue;
		const keys = [
			...strange,
			...(isHolder ? wanted : []),
			...own.flatMap((span) => [...wanted].filter((key) => belongsTo(key, span))),
		];
		const share = Math.max(0, ...own.map((span) => shareOf(wanted, span)));
		const strength = share === 1 ? exactStrength : 1;
		for (const [place, target] of (share < leastShare ? [] : targets.slice(0, sure)).entries())
			leads.set(target, Math.max(share / (1 + place), leads.get(target) ?? 0));
		for (const [place, target] of [...targets, first + index].entries()) {
			const claimed = claims.get(target) ?? new Map<string, number>();
			const step = stepDown * Math.min(mostSteps, place);
			const claim = place < sure ? strength * (1 - step) : unsureShare - step;
			for (const key of keys) claimed.set(key, Math.max(claim, claimed.get(key) ?? 0));
			claims.set(target, claimed);
		}
	}
	return { claims, isName, leads };
}

const gramsOfNames = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Returns the grams of all names of the glossary. */
export function nameGrams(catalogue: Catalogue): ReadonlySet<string> {
	const known = gramsOfNames.get(catalogue);
	if (known) return known;
	const made = new Set(
		readNames(catalogue).flatMap((names) => names.flatMap(({ grams }) => grams)),
	);
	gramsOfNames.set(catalogue, made);
	return made;
}

const namesOf = new WeakMap<Catalogue, readonly (readonly Name[])[]>();

/** The names of each term, cut once. A single letter is no name to be found in a query. */
function readNames(catalogue: Catalogue): readonly (readonly Name[])[] {
	const known = namesOf.get(catalogue);
	if (known) return known;
	const made = catalogue.terms.map(([, term, own, others]) =>
		[term, ...own, ...others]
			.filter((name) => name.length > 1)
			.map((name) => {
				const cut = tokenize(name);
				return { key: keyOf(cut), grams: gramKeys(cut) };
			}),
	);
	namesOf.set(catalogue, made);
	return made;
}

function keyOf(tokens: readonly Token[]): string {
	return ` ${tokens.map((token) => (token.isHan ? token.text : stem(token.text))).join(' ')} `;
}

/** 高管 in a query of 女性高管, where both are names, says nothing of its own. */
function isWithinAnother(span: Name, spans: readonly Name[]): boolean {
	return spans.some((other) => other.key.length > span.key.length && other.key.includes(span.key));
}

function shareOf(wanted: ReadonlySet<string>, span: Name): number {
	return [...wanted].filter((key) => belongsTo(key, span)).length / wanted.size;
}

/** A gram of the query belongs to a name that has it, or, for a single character that the query kept, that has this. */
function belongsTo(key: string, { key: name, grams }: Name): boolean {
	return grams.includes(key) || (key.length === 1 && name.includes(` ${key} `));
}
