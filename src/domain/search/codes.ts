// Codes of standards in a query, however they are spelt: `GRI305-1`, `305-1a`, `KPI A1.2`, `a1.2`, `tc hw 410a.4`.

/** A code cut for comparison. */
export interface CodePattern {
	/** With the words before it (`gri`, `kpi`, `tc hw`): any mark or none may stand between the parts. */
	readonly full: RegExp;
	/** Without them: the parts are joined as the standard joins them. */
	readonly bare: RegExp | undefined;
}

const dash = '[\\-‐‑–—]';

/** Makes the patterns of one code as a standard writes it. They match normalised queries in lower case. */
export function buildCodePattern(code: string): CodePattern {
	const parts: readonly string[] = code.toLowerCase().match(/[a-z]+|\d+|[^a-z\d]+/g) ?? [];
	const words = parts.filter((part) => /^[a-z\d]/.test(part));
	const headCount = words.findIndex((word) => word.length < 2 || /^\d/.test(word));
	const head = words.slice(0, headCount);
	const core = words.slice(headCount);
	const loose = core
		.map((word, index) =>
			index === 0
				? word
				: /^\d/.test(word) && /\d$/.test(core[index - 1] ?? '')
					? `[\\s.\\-‐‑–—_]+${word}`
					: `[\\s.\\-‐‑–—_]*${word}`,
		)
		.join('');
	const prefix = head.map((word) => `${word}[\\s.:\\-‐‑–—_]*`).join('');
	const end = '(?:[\\s\\-]*[a-z](?:[\\s\\-]*[ivx]+)?)?(?![a-z\\d])(?![.\\-‐‑–—]\\d)';
	const start = '(?<![a-z\\d])(?<!\\d[.,])';
	const strict = parts
		.slice(parts.indexOf(core[0] ?? ''))
		.map((part) =>
			/^[a-z\d]/.test(part)
				? part
				: part.trim() === '-'
					? `\\s*${dash}\\s*`
					: part.trim() === '.'
						? '[.．]'
						: '\\s+',
		)
		.join('');
	const isTelling =
		core.length > 1 &&
		/\d/.test(core.at(-1) ?? '') &&
		/[-.]/.test(code.slice(code.toLowerCase().indexOf(core[0] ?? '')));
	return {
		full: new RegExp(`${start}(?:${prefix}${loose})${end}`, 'u'),
		bare: isTelling ? new RegExp(`${start}${strict}${end}`, 'u') : undefined,
	};
}

/** Returns the numbers of the `codes` that `query` names, and what is left of the query without them. */
export function findCodes(
	query: string,
	codes: readonly string[],
): { readonly found: readonly number[]; readonly rest: string } {
	const lower = query.toLowerCase();
	const hits = codes.flatMap((code, index) => {
		const { full, bare } = buildCodePattern(code);
		const match = full.exec(lower) ?? bare?.exec(lower);
		return match ? [{ index, from: match.index, to: match.index + match[0].length }] : [];
	});
	const outer = hits.filter(
		(hit) =>
			!hits.some(
				(other) =>
					other !== hit &&
					other.from <= hit.from &&
					other.to >= hit.to &&
					other.to - other.from > hit.to - hit.from,
			),
	);
	let rest = '';
	let at = 0;
	for (const { from, to } of [...outer].sort((a, b) => a.from - b.from)) {
		rest += query.slice(at, Math.max(at, from)) + ' ';
		at = Math.max(at, to);
	}
	return {
		found: outer.map(({ index }) => index),
		rest: (rest + query.slice(at)).replaceAll(/\s+/g, ' ').trim(),
	};
}
