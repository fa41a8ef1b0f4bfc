// What the glossary says to a query: the names that stand in it, and the records that may answer for them.

import { stemKey, type Catalogue, type TermName } from './catalogue.ts';
import type { Gram, Reading } from './grams.ts';
import { gramKeys, tokenize } from './tokens.ts';

/** From this strength on the glossary is sure of the record. */
export const sureClaim = 0.9;

/** Each next target of a term counts this much less, so that they keep their order. */
const stepDown = 0.02;
const mostSteps = 15;
/** A record that only has a name of the term in its title or text. */
const unsureShare = 0.85;
/** A query that is a name asks for what the name means. */
const exactStrength = 1.3;
/** So much of a query must be one name for it to lead. */
const leastShare = 0.5;

/** Finds the names of the glossary in a query with its `grams`. */
export function findClaims(
	{ query, tokens }: Reading,
	grams: readonly Gram[],
	{ terms }: Catalogue,
) {
	const sought = stemKey(tokenize(query));
	// 排放了多少污水 asks for 排放污水.
	const plain = stemKey(tokens);
	const wanted = [...new Set(gramKeys(tokens))];
	const unknown = new Set(grams.filter(({ isUnknown }) => isUnknown).map(({ key }) => key));
	const stands = ({ key }: TermName) => sought.includes(key) || plain.includes(key);
	const all = terms.flatMap(({ names }) => names.filter(stands));
	/** The whole query is a name. */
	const isName = all.some(({ key }) => key === sought);
	/** How much a record leads, 0 to 1: its place among those that a term is sure of, by the share of the query that is a name. */
	const leads = new Map<number, number>();
	/** How strongly a record stands for a gram of the query, by its number and the gram's key. */
	const claims = new Map<number, Map<string, number>>();
	for (const { number, names, targets, sure } of terms) {
		const standing = names.filter((name) => stands(name) && !isWithinAnother(name, all));
		const strange = names.flatMap((name) => name.grams.filter((key) => unknown.has(key)));
		// A definition whose names in the other language hold all of the query says nothing.
		const isHolder = !isName && grams.every(({ places }) => places.get(number)?.length === 0);
		if (standing.length === 0 && !isHolder && strange.length === 0) continue;
		const named = standing.map((name) => wanted.filter((key) => belongsTo(key, name)));
		const keys = [...strange, ...(isHolder ? wanted : []), ...named.flat()];
		const share = Math.max(0, ...named.map(({ length }) => length / wanted.length));
		const strength = share === 1 ? exactStrength : 1;
		for (const [place, target] of (share < leastShare ? [] : targets.slice(0, sure)).entries())
			leads.set(target, Math.max(share / (1 + place), leads.get(target) ?? 0));
		for (const [place, target] of [...targets, number].entries()) {
			const claimed = claims.get(target) ?? new Map<string, number>();
			const step = stepDown * Math.min(mostSteps, place);
			const claim = place < sure ? strength * (1 - step) : unsureShare - step;
			for (const key of keys) claimed.set(key, Math.max(claim, claimed.get(key) ?? 0));
			claims.set(target, claimed);
		}
	}
	return { claims, isName, leads };
}

/** 高管 in a query of 女性高管, where both are names, says nothing of its own. */
function isWithinAnother(name: TermName, all: readonly TermName[]): boolean {
	return all.some((other) => other.key.length > name.key.length && other.key.includes(name.key));
}

/** A gram of the query belongs to a name that has it, or, for a single character that the query kept, that has this. */
function belongsTo(key: string, { key: name, grams }: TermName): boolean {
	return grams.includes(key) || (key.length === 1 && name.includes(` ${key} `));
}
