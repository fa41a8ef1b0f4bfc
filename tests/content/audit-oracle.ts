// A second implementation of the audit, for comparison: whole numbers in one common unit, tolerances and existence
// conditions instead of fractions and intervals. It reads the files itself and imports nothing from src/.

import { readdirSync, readFileSync } from 'node:fs';

export interface OracleTable {
	readonly id: string;
	readonly identities?: readonly OracleIdentity[];
	readonly rows: readonly OracleRow[];
}

interface OracleRow {
	readonly id: string;
	readonly unit?: { readonly zh: string };
	cells?: Record<string, { value?: string; omission?: string }>;
	readonly children?: readonly OracleRow[];
}

export type OracleIdentity = Readonly<Record<string, unknown>> & { readonly kind: string };

interface Entry {
	readonly kind: string;
	readonly value: string;
	readonly unit?: string;
	readonly line: number;
	readonly zh: string;
}

/** A printed number and how far the true one may lie below and above it; all three times 10^30. */
interface Approximate {
	readonly at: bigint;
	readonly below: bigint;
	readonly above: bigint;
	readonly decimals: number;
}

export interface OracleContent {
	readonly tables: readonly OracleTable[];
	readonly ledgers: ReadonlyMap<string, readonly Entry[]>;
	readonly countUnits: readonly string[];
}

export interface OracleVerdict {
	readonly table: string;
	readonly index: number;
	readonly column: string;
	readonly operands: readonly string[];
	readonly verdict: 'agrees' | 'rounding' | 'disagrees' | 'open';
}

const unit = 10n ** 30n;

export function readOracleContent(): OracleContent {
	const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
	const list = (folder: string) =>
		readdirSync(folder).map((name) => [name.replace('.json', ''), `${folder}/${name}`] as const);
	return {
		tables: list('content/kpi').map(([id, path]) => ({
			...(json(path) as Omit<OracleTable, 'id'>),
			id,
		})),
		ledgers: new Map(
			list('seeds/ledger').map(([id, path]) => [id, (json(path) as { entries: Entry[] }).entries]),
		),
		countUnits: (json('content/report.json') as { countUnits: string[] }).countUnits,
	};
}

/** The verdicts of every identity of every table. */
export function judgeAll(content: OracleContent): OracleVerdict[] {
	return content.tables.flatMap((table) =>
		(table.identities ?? []).flatMap((identity, index) =>
			periods(identity, content).flatMap((column) => {
				const verdict = judgeOne(identity, column, content);
				const operands = names(identity).map((name) => fullName(name, column));
				return verdict ? [{ table: table.id, index, column, operands, verdict }] : [];
			}),
		),
	);
}

export function judgeOne(
	identity: OracleIdentity,
	column: string,
	content: OracleContent,
): OracleVerdict['verdict'] | undefined {
	const all = names(identity).map((name) => look(name, column, content));
	if (!all[0]) return undefined;
	if (identity.kind === 'unprinted' || all.some((one) => one === undefined)) return 'open';
	const known = all.filter((one) => one !== undefined);
	const [first, second, third] = known as [Approximate, Approximate, Approximate];
	const from = (start: number, end?: number) => known.slice(start, end);
	switch (identity.kind) {
		case 'sum':
			return byTolerance(first, from(1));
		case 'whole':
			return byTolerance(exact(String(identity['whole'])), known, known[0]?.decimals);
		case 'repeated':
			return byTolerance(first, [second]);
		case 'at-most':
			if (first.at <= second.at) return 'agrees';
			return low(first) <= high(second) ? 'rounding' : 'disagrees';
		case 'between': {
			const groups = from(1);
			if (groups.some(({ at }) => at <= first.at) && groups.some(({ at }) => at >= first.at))
				return 'agrees';
			const touches =
				groups.some((group) => low(group) <= high(first)) &&
				groups.some((group) => high(group) >= low(first));
			return touches ? 'rounding' : 'disagrees';
		}
		case 'ratio': {
			// first = factor × second / third, or first × third = factor × second, for some values within their tolerances.
			const factor = exact(String(identity['factor'] ?? '1')).at;
			if (low(third) <= 0n) return 'open';
			if (rounded(factor * second.at, third.at * unit, first.decimals) === first.at)
				return 'agrees';
			const small = first.at >= 0n ? low(third) : high(third);
			const reachable =
				low(first) * small <= factor * high(second) &&
				high(first) * high(third) >= factor * low(second);
			return reachable ? 'rounding' : 'disagrees';
		}
		case 'weighted': {
			const count = (known.length - 1) / 2;
			const [values, weights] = [from(1, 1 + count), from(1 + count)];
			const total = plus(weights.map(({ at }) => at));
			const mean = plus(values.map(({ at }, index) => at * (weights[index]?.at ?? 0n)));
			if (rounded(mean, total * unit, first.decimals) === first.at) return 'agrees';
			// Some weights and values give a mean of at most the upper and at least the lower end of the printed one: for
			// each group the weight is chosen that helps most.
			const best = (end: bigint, side: typeof low, sign: bigint) =>
				plus(
					values.map((value, index) => {
						const weight = weights[index] ?? exact('0');
						const lever = sign * (side(value) - end);
						return lever * (lever > 0n ? low(weight) : high(weight));
					}),
				);
			const reachable = best(high(first), low, 1n) <= 0n && best(low(first), high, -1n) <= 0n;
			return reachable ? 'rounding' : 'disagrees';
		}
		case 'counted': {
			// Tries every whole number.
			const total = second.at / unit;
			for (let count = 0n; count <= total; count += 1n) {
				if (rounded(count * 100n * unit, total * unit, first.decimals) === first.at)
					return 'agrees';
			}
			for (let count = 0n; count <= total; count += 1n) {
				const scaled = count * 100n * unit;
				if (low(first) * total <= scaled && scaled <= high(first) * total) return 'rounding';
			}
			return 'disagrees';
		}
		case 'same-base': {
			const [, , numerator, quotient] = known as [unknown, unknown, Approximate, Approximate];
			if (low(second) <= 0n || low(quotient) <= 0n) return 'open';
			if (first.at * quotient.at === numerator.at * second.at) return 'agrees';
			// a/b ranges from low(a)/high(b) to high(a)/low(b); two such ranges meet.
			const meets =
				low(first) * low(quotient) <= high(numerator) * high(second) &&
				low(numerator) * low(second) <= high(first) * high(quotient);
			return meets ? 'rounding' : 'disagrees';
		}
		case 'same-mix':
			return judgeMix(from(0, 3), from(3));
		default:
			throw new Error(`The oracle does not know the kind ${identity.kind}.`);
	}
}

/** |printed − sum| within all tolerances taken together. */
function byTolerance(
	printed: Approximate,
	parts: readonly Approximate[],
	decimals = printed.decimals,
): 'agrees' | 'rounding' | 'disagrees' {
	const sum = plus(parts.map(({ at }) => at));
	if (rounded(sum, unit, decimals) === printed.at) return 'agrees';
	const gap = printed.at - sum;
	const room =
		gap > 0n
			? printed.below + plus(parts.map(({ above }) => above))
			: printed.above + plus(parts.map(({ below }) => below));
	return (gap > 0n ? gap : -gap) <= room ? 'rounding' : 'disagrees';
}

/** A share s fits [mean, a, b] when s·a + (1 − s)·b may equal the mean: two straight lines in s, each cut off at zero. */
function judgeMix(
	first: readonly Approximate[],
	second: readonly Approximate[],
): 'agrees' | 'rounding' | 'disagrees' | 'open' {
	const limits = [first, second].map(([mean, a, b]) => {
		if (!mean || !a || !b || (low(a) <= high(b) && low(b) <= high(a))) return undefined;
		// s·(low a − low b) ≤ high mean − low b, and s·(high a − high b) ≥ low mean − high b.
		const upper = [high(mean) - low(b), low(a) - low(b)] as const;
		const lower = [low(mean) - high(b), high(a) - high(b)] as const;
		const falls = a.at < b.at;
		return {
			share: [mean.at - b.at, a.at - b.at] as const,
			least: falls ? upper : lower,
			most: falls ? lower : upper,
		};
	});
	const [one, other] = limits;
	if (!one || !other) return 'open';
	const atMost = ([n, d]: readonly [bigint, bigint], [m, e]: readonly [bigint, bigint]) =>
		d * e > 0n ? n * e <= m * d : n * e >= m * d;
	const [n, d] = one.share;
	const [m, e] = other.share;
	if (n * e === m * d) return 'agrees';
	return atMost(one.least, other.most) && atMost(other.least, one.most) ? 'rounding' : 'disagrees';
}

function names(identity: OracleIdentity): string[] {
	const order = [
		'result',
		'share',
		'part',
		'first',
		'second',
		...(identity.kind === 'whole' ? [] : ['whole']),
		'parts',
		'values',
		'weights',
		'numerator',
		'denominator',
		'other',
		'total',
	];
	return order.flatMap((key) => (identity[key] as string | string[] | undefined) ?? []);
}

function fullName(name: string, column: string): string {
	return name.includes('@') || name.split('.').length === 3 ? name : `${name}.${column}`;
}

function periods(identity: OracleIdentity, content: OracleContent): string[] {
	const open = names(identity).filter(
		(name) => !name.includes('@') && name.split('.').length === 2,
	);
	if (open.length === 0) return [''];
	const columns = open.map((name) => Object.keys(findRow(name, content)?.cells ?? {}));
	return (columns[0] ?? []).filter((column) => columns.every((own) => own.includes(column)));
}

function findRow(name: string, { tables }: OracleContent): OracleRow | undefined {
	const [table = '', id = ''] = name.split('.');
	const search = (rows: readonly OracleRow[]): OracleRow | undefined => {
		for (const row of rows) {
			const found = row.id === id ? row : search(row.children ?? []);
			if (found) return found;
		}
		return undefined;
	};
	return search(tables.find((own) => own.id === table)?.rows ?? []);
}

function look(name: string, column: string, content: OracleContent): Approximate | undefined {
	if (name.includes('@')) return lookText(name, content);
	const row = findRow(name, content);
	const value = row?.cells?.[name.split('.')[2] ?? column]?.value;
	if (value === undefined) return undefined;
	const counted = row?.unit && content.countUnits.includes(row.unit.zh) && /^-?\d+$/.test(value);
	return counted ? exact(value) : halfUnit(value);
}

function lookText(name: string, { ledgers, countUnits }: OracleContent): Approximate | undefined {
	const at = name.indexOf('@');
	const colon = name.indexOf(':', at);
	const entries = (ledgers.get(name.slice(0, at)) ?? []).filter(
		(entry) =>
			entry.kind === 'figure' &&
			entry.line === Number(name.slice(at + 1, colon)) &&
			entry.value === name.slice(colon + 1),
	);
	const words = entries.map(({ zh }) => zh).join(' ');
	const [entry] = entries;
	if (!entry) return undefined;
	const [, digits = '', rest = ''] = /^([\d,.]+)(.*)$/.exec(entry.value) ?? [];
	const plain = digits.replaceAll(',', '');
	const suffix = `${rest}${entry.unit ?? ''}`.trim();
	const power = suffix.startsWith('万') ? 4n : suffix.startsWith('亿') ? 8n : 0n;
	const base = halfUnit(plain);
	const at_ = base.at * 10n ** power;
	const trailing = BigInt(plain.length - plain.replace(/0+$/, '').length);
	const step = 2n * base.below * 10n ** power * 10n ** (plain.includes('.') ? 0n : trailing);
	const make = (below: bigint, above: bigint) => ({
		at: at_,
		below,
		above,
		decimals: power > 0n ? 0 : base.decimals,
	});
	if (/约/.test(words)) return make(step / 2n, step / 2n);
	if (/超|余|不低于/.test(words)) return make(0n, step);
	if (power === 0n && /^\d+$/.test(plain) && countUnits.some((own) => suffix.startsWith(own)))
		return make(0n, 0n);
	return make(base.below * 10n ** power, base.below * 10n ** power);
}

function exact(value: string): Approximate {
	return { ...halfUnit(value), below: 0n, above: 0n };
}

function halfUnit(value: string): Approximate {
	const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
	const last = unit / 10n ** BigInt(decimals);
	const at = BigInt(value.replace('.', '')) * last;
	return { at, below: last / 2n, above: last / 2n, decimals };
}

function low({ at, below }: Approximate): bigint {
	return at - below;
}

function high({ at, above }: Approximate): bigint {
	return at + above;
}

function plus(values: readonly bigint[]): bigint {
	let sum = 0n;
	for (const value of values) sum += value;
	return sum;
}

/** numerator / denominator, both with their own scale, rounded half away from zero to `decimals`; times 10^30. */
function rounded(numerator: bigint, denominator: bigint, decimals: number): bigint {
	const last = unit / 10n ** BigInt(decimals);
	const digits = numerator * 10n ** BigInt(decimals);
	const size = digits < 0n ? -digits : digits;
	const whole = (2n * size + denominator) / (2n * denominator);
	return (digits < 0n ? -whole : whole) * last;
}
