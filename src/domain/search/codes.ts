// Codes of standards in a query, however they are spelt: `GRI305-1`, `305-1a`, `KPI A1.2`, `a1.2`, `tc hw 410a.4`.

import type { Entry } from './catalogue.ts';

/** Returns those of `codes` that `query` names in their titles, and what is left of the query without them. */
export function findCodes<Code extends Pick<Entry, 'title'>>(
	query: string,
	codes: readonly Code[],
): { readonly found: readonly Code[]; readonly rest: string } {
	const lower = query.toLowerCase();
	const hits = codes.flatMap((code) => {
		const match = buildPatterns(code.title)
			.map((pattern) => pattern.exec(lower))
			.find(Boolean);
		return match ? [{ code, from: match.index, size: match[0].length }] : [];
	});
	let rest = query;
	for (const { from, size } of hits)
		rest = rest.slice(0, from) + ' '.repeat(size) + rest.slice(from + size);
	return {
		found: hits.map(({ code }) => code),
		rest: rest.replaceAll(/\s+/g, ' ').trim(),
	};
}

/** Returns the code in `query` that is written like those of a standard of `codes` and is none of them. */
export function findUnknownCode(query: string, codes: readonly Pick<Entry, 'title'>[]): string[] {
	const standards = new Set(codes.flatMap(({ title }) => /^[A-Z]{2,}/i.exec(title)?.[0] ?? []));
	const number = `[a-z]?\\d+(?:[${dash}.][a-z\\d]+)+`;
	const pattern = new RegExp(`${start}(?:${[...standards].join('|')})\\s*${number}`, 'iu');
	return standards.size > 0 ? [pattern.exec(query)?.[0] ?? []].flat() : [];
}

const dash = '\\-‐‑–—';
const start = '(?<![a-z\\d])(?<!\\d[.,])';
const end = `(?:[\\s\\-]*[a-z](?:[\\s\\-]*[ivx]+)?)?(?![a-z\\d])(?![.${dash}]\\d)`;

/**
 * The patterns of one code as a standard writes it, for queries in lower case: with the words before it (`gri`, `kpi`,
 * `tc hw`), where any mark or none may stand between the parts; and, of a code that tells by itself, without them, its parts
 * joined as the standard joins them.
 */
function buildPatterns(code: string): RegExp[] {
	const parts: readonly string[] = code.toLowerCase().match(/[a-z]+|\d+|[^a-z\d]+/g) ?? [];
	const words = parts.filter((part) => /^[a-z\d]/.test(part));
	const headCount = words.findIndex((word) => word.length < 2 || /^\d/.test(word));
	const prefix = words.slice(0, headCount).map((word) => `${word}[\\s.:${dash}_]*`);
	const core = words.slice(headCount);
	const loose = core.map((word, index) => {
		if (index === 0) return word;
		const isNumberAfterNumber = /^\d/.test(word) && /\d$/.test(core[index - 1] ?? '');
		return `[\\s.${dash}_]${isNumberAfterNumber ? '+' : '*'}${word}`;
	});
	const full = new RegExp(`${start}(?:${[...prefix, ...loose].join('')})${end}`, 'u');
	const bare = parts.slice(parts.indexOf(core[0] ?? ''));
	const isTelling =
		core.length > 1 && /\d/.test(core.at(-1) ?? '') && bare.some((part) => /[-.]/.test(part));
	if (!isTelling) return [full];
	const strict = bare.map((part, index) => {
		if (/^\d/.test(part) && /[a-z]/.test(bare[index - 1] ?? '')) return `\\s?${part}`;
		if (/^[a-z\d]/.test(part)) return part;
		if (part.trim() === '-') return `\\s*[${dash}]\\s*`;
		return part.trim() === '.' ? '[.．]' : '\\s+';
	});
	return [full, new RegExp(start + strict.join('') + end, 'u')];
}
