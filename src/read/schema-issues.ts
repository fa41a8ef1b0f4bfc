// What a schema finds wrong with a value, in plain words: the one place where its library's issues are read.

import { z } from 'astro/zod';
import type { FaultCode } from '../domain/fault/fault-codes.ts';

type Issue = z.core.$ZodIssue;

export interface SchemaIssue {
	readonly code: Extract<FaultCode, `file/${string}`>;
	/** Keys that lead to the value. */
	readonly path: readonly PropertyKey[];
	/** Follows the name of the value: `is missing`. */
	readonly message: string;
	readonly remedy?: string;
}

/** Returns what `schema` finds wrong with `value`, at most one issue for each place; else the typed value. */
export function applySchema<T>(
	value: unknown,
	schema: z.ZodType<T>,
): { readonly data: T } | { readonly issues: readonly SchemaIssue[] } {
	const result = schema.safeParse(value, { error: wordIssue });
	if (result.success) return { data: result.data };
	const issues = result.error.issues.flatMap((issue) => readIssue(issue, [], value));
	// What else a value lacks follows from its first issue.
	const first = new Map(issues.toReversed().map((issue) => [issue.path.join('/'), issue]));
	return { issues: issues.filter((issue) => first.get(issue.path.join('/')) === issue) };
}

/** Returns the value to which `path` leads. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null
				? (inner as Record<PropertyKey, unknown>)[key]
				: undefined,
		value,
	);
}

/** The types of JSON by the names of the schemas' library, where these are others. */
const types: Readonly<Record<string, string>> = {
	int: 'whole number',
	record: 'object',
	tuple: 'array',
};

/** Words an issue for which its schema has no words of its own; a union is left to its branches. */
function wordIssue(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `${shouldBe(issue.expected)}, not ${typeOf(issue.input)}`;
		case 'invalid_value':
			return `should be ${listChoices(issue.values)}`;
		case 'too_small':
			return issue.origin === 'array'
				? `needs at least ${countEntries(issue.minimum)}`
				: `should be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
		case 'too_big':
			return issue.origin === 'array'
				? `may have at most ${countEntries(issue.maximum)}`
				: `should be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
		case 'invalid_union':
			return Array.isArray(issue.options) ? `should be ${listChoices(issue.options)}` : '';
		case 'invalid_key':
			return `is a key that ${issue.issues[0]?.message ?? 'no form has'}`;
		default:
			return 'has another form than it should';
	}
}

function shouldBe(expected: string): string {
	return `should be of the type ${types[expected] ?? expected}`;
}

function typeOf(value: unknown): string {
	if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction';
	return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function listChoices(values: readonly unknown[]): string {
	const quoted = values.map((value) => JSON.stringify(value));
	return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
}

function countEntries(count: number | bigint): string {
	return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

/** One issue below `above`; of a union's branches, the one that fits best speaks, if it knows more than the union. */
function readIssue(issue: Issue, above: readonly PropertyKey[], value: unknown): SchemaIssue[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		const best = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0];
		if (best && (issue.message === '' || depth(best) > 0))
			return best.flatMap((inner) => readIssue(inner, path, value));
	}
	if (issue.code === 'unrecognized_keys') {
		const message = 'is not a known key';
		return issue.keys.map((key) => ({ code: 'file/key-unknown', path: [...path, key], message }));
	}
	if (issue.code === 'invalid_key')
		return [{ code: 'file/key-unknown', path, message: issue.message }];
	if (valueAt(value, path) === undefined) {
		const form = issue.code === 'invalid_type' ? shouldBe(issue.expected) : issue.message;
		const remedy = `Add it; it ${form}. docs/authoring.md shows the form.`;
		return [{ code: 'file/key-missing', path, message: 'is missing', remedy }];
	}
	return [{ code: 'file/value-wrong', path, message: issue.message }];
}

function depth(issues: readonly Issue[]): number {
	return Math.max(0, ...issues.map((issue) => issue.path.length));
}
