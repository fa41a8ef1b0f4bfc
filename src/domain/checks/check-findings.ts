// Whether the finding at the head of each chart is so: its numbers are figures of the chart or follow from them, and what it says
// of rising and falling, of the highest and the lowest, is what the figures do.

import { buildChartViews, type ChartPoint, type ChartView } from '../chart/chart-view.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { compareDecimals } from '../figure/change.ts';
import {
	add,
	divide,
	multiply,
	roundRational,
	subtract,
	toRational,
	type Rational,
} from '../figure/interval.ts';
import { decimalPlaces, qualifierWords } from '../figure/print-number.ts';
import { indexTable } from '../kpi/indexed-table.ts';
import type { Decimal, KpiTable } from '../kpi/kpi-table.ts';
import { findNumbers } from '../ledger/numbers.ts';
import { locales, type Bilingual, type Locale } from '../locale/locale.ts';

const ways = ['up', 'down'] as const;
type Way = (typeof ways)[number];

/** A figure of the chart, with its row and period. */
interface Seen {
	readonly row: number;
	readonly period: number;
	readonly value: Decimal;
	readonly point: ChartPoint;
}

/** What a number of a finding may be: a figure, or what follows from two of them, with the way from the earlier to the later. */
interface Origin {
	readonly seen?: Seen;
	readonly way?: Way | undefined;
}

const moves: Readonly<Record<Way, Record<Locale, RegExp>>> = {
	up: {
		zh: /上升|上涨|增加|增长|[升增]至/,
		en: /\b(?:rose|risen|rising|grew|grown|increas\w+|(?<!made )up(?= \d))\b/i,
	},
	down: {
		zh: /下降|下跌|减少|[降减]至|低于(?= ?20)/,
		en: /\b(?:fell|fallen|falling|declin\w+|decreas\w+|down)\b/i,
	},
};
const everyPeriod: Record<Locale, RegExp> = { zh: /逐年|每年/, en: /\b(?:every|each) year\b/i };
const extremes: readonly (readonly [sign: 1 | -1, Record<Locale, RegExp>])[] = [
	[1, { zh: /最[高多大]/, en: /\b(?:highest|most|largest|greatest)\b/i }],
	[-1, { zh: /最[低少小]/, en: /\b(?:lowest|least|fewest|smallest)\b/i }],
];
/** What says that figures from a break on are of another scope. */
const ofScope: Record<Locale, RegExp> = {
	zh: /首次|计入|纳入|包[括含]|不含|合并|新增|口径/,
	en: /\b(?:first time|includ\w+|exclud\w+|merged|added|scope of)\b/i,
};

/** Returns what the findings of the charts of `table` say that its figures do not. */
export function checkFindings(file: string, table: KpiTable): Fault[] {
	const indexed = indexTable(table, []);
	return locales.flatMap((locale) => {
		const views = buildChartViews(indexed, locale);
		return (table.charts ?? []).flatMap(({ id, finding }, index) => {
			const view = views.find((each) => each.id === `${table.id}--${id}`);
			if (!view) return [];
			const place = `#/charts/${index}/finding/${locale}`;
			return readFinding(view, finding[locale], locale, table.title).map(([code, problem]) =>
				fault(code, file, place, problem),
			);
		});
	});
}

type Found = readonly [Parameters<typeof fault>[0], string];

function readFinding(view: ChartView, text: string, locale: Locale, title: Bilingual): Found[] {
	const seen = view.series.flatMap(({ points }, row) =>
		points.flatMap((point, period) =>
			point.value === undefined ? [] : [{ row, period, value: point.value, point }],
		),
	);
	const origins = readNumbers(view, text, locale, title[locale], seen);
	const lost = origins.flatMap(({ digits, found }): Found[] =>
		found.length > 0
			? []
			: [
					[
						'kpi/finding-number',
						`${digits} is no figure of "${view.title}" and follows from none.`,
					],
				],
	);
	// What stands between two marks is of one thing.
	let start = 0;
	const clauses = text.split(/(?<=[，；]|[,;] )/).map((words) => {
		const [from, to] = [start, (start += words.length)];
		return { words, numbers: origins.filter(({ index }) => index >= from && index < to) };
	});
	const untrue = clauses
		.filter((clause) => !isTrue(clause, seen, locale))
		.map(({ words }) => words);
	const across =
		view.breaks.length > 0 &&
		ways.some((way) => moves[way][locale].test(text)) &&
		!ofScope[locale].test(text);
	return [
		...lost,
		...[...untrue, ...findFalseExtremes(clauses, seen, locale)].map((words): Found => [
			'kpi/finding-untrue',
			`The figures do not do what "${words.trim()}" says.`,
		]),
		...(across
			? [['kpi/finding-across-break', `"${text}" compares figures of different scope.`] as const]
			: []),
	];
}

interface ReadNumber {
	readonly digits: string;
	readonly index: number;
	readonly found: readonly Origin[];
}

/** The numbers of `text` that are no part of a name or a period, each with what it may be. */
function readNumbers(
	{ title, form, series, categories, period, target }: ChartView,
	text: string,
	locale: Locale,
	tableTitle: string,
	seen: readonly Seen[],
): ReadNumber[] {
	const names = [title, tableTitle, ...series.map(({ label }) => label), ...categories, period];
	const gaps = series.flatMap(({ points }) => points.flatMap(({ omission }) => omission ?? []));
	const known = [...names, target?.label ?? '', target?.text ?? ''].join('; ').toLowerCase();
	const numbersOf = findNumbers(known).map((number) => number.text);
	return findNumbers(text).flatMap(({ text: digits, index }) => {
		const [before, after] = [text.slice(0, index), text.slice(index + digits.length)];
		const beside = [before.slice(-3) + digits, digits + after.slice(0, 3)];
		if (beside.some((words) => known.includes(words.trim().toLowerCase()))) return [];
		const isDue = gaps.some((gap) => gap.split('-').map(Number).includes(Number(digits)));
		if (numbersOf.includes(digits) || isDue) return [];
		const number = digits.replaceAll(',', '') as Decimal;
		const unit = /^\s?(%|percentage points|个百分点|times|倍)/.exec(after)?.[1] ?? '';
		const isShare = unit === '%';
		const printed = seen.filter(({ row, value, point: { qualifier } }) => {
			const word = qualifier ? qualifierWords[qualifier][locale].trim() : '';
			const isUnit = unit === '' || isShare ? (series[row]?.unit === '%') === isShare : false;
			return isUnit && value === number && before.trimEnd().endsWith(word);
		});
		const found = [
			...printed.map((each): Origin => ({ seen: each })),
			...findDerived(number, unit, seen, form === 'stack'),
		];
		return [{ digits, index, found }];
	});
}

/** What of `seen` comes to `number`: growth, shares of a stack, multiples, differences, sums. */
function findDerived(
	number: Decimal,
	unit: string,
	seen: readonly Seen[],
	isStack: boolean,
): Origin[] {
	const comesTo = (value: Rational | undefined) =>
		value !== undefined && roundRational(absolute(value), decimalPlaces(number)) === number;
	const hundred = { n: 100n, d: 1n };
	const ofPairs = seen.flatMap((first) =>
		seen.flatMap((last): Origin[] => {
			if (first.row !== last.row || first.period >= last.period) return [];
			const [from, to] = [toRational(first.value), toRational(last.value)];
			const difference = subtract(to, from);
			const growth = divide(multiply(difference, hundred), from);
			const value = unit === '%' ? growth : /times|倍/.test(unit) ? divide(to, from) : difference;
			return comesTo(value) ? [{ way: difference.n > 0n ? 'up' : 'down' }] : [];
		}),
	);
	if (!isStack) return ofPairs;
	const sums = [...Map.groupBy(seen, ({ period }) => period).values()].map((ofPeriod) => {
		const parts = ofPeriod.map(({ value }) => toRational(value));
		return { parts, sum: parts.reduce(add) };
	});
	const growth = sums.flatMap(({ sum: to }, index): Origin[] => {
		const from = sums[index - 1]?.sum;
		const value = from && divide(multiply(subtract(to, from), hundred), from);
		return value && comesTo(value) ? [{ way: value.n > 0n ? 'up' : 'down' }] : [];
	});
	const isPart = sums.some(({ parts, sum }) =>
		parts.some((part) => comesTo(divide(multiply(part, hundred), sum))),
	);
	if (unit === '%') return [...ofPairs, ...growth, ...(isPart ? [{}] : [])];
	return [...ofPairs, ...(sums.some(({ sum }) => comesTo(sum)) ? [{}] : [])];
}

/** Whether the figures move as the words of a clause say, as far as its numbers tell. */
function isTrue(
	{ words, numbers }: { readonly words: string; readonly numbers: readonly ReadNumber[] },
	seen: readonly Seen[],
	locale: Locale,
): boolean {
	const [way, other] = ways.filter((each) => moves[each][locale].test(words));
	if (!way || other) return true;
	const sign = way === 'up' ? 1 : -1;
	const rows = [...Map.groupBy(seen, ({ row }) => row).values()];
	const doesMove = (a: Seen | undefined, b: Seen | undefined) =>
		a !== undefined && b !== undefined && sign * compareDecimals(b.value, a.value) > 0;
	const isEvery = everyPeriod[locale].test(words);
	if (
		isEvery &&
		!rows.some((row) => row.every((each, at) => at === 0 || doesMove(row[at - 1], each)))
	)
		return false;
	const derived = numbers.flatMap(({ found }) => {
		const all = found.flatMap((origin) => origin.way ?? []);
		return all.length > 0 && found.every(({ seen: own }) => !own) ? [all] : [];
	});
	if (derived.some((all) => !all.includes(way))) return false;
	const printed = numbers.flatMap(({ found }) => {
		const all = found.flatMap((origin) => origin.seen ?? []);
		return all.length > 0 ? [all] : [];
	});
	if (printed.length === 0)
		return derived.length > 0 || rows.some((row) => doesMove(row.at(-2), row.at(-1)));
	// Each figure is one into or out of which its row moves that way.
	return printed.every((places) =>
		places.some((place) => {
			const row = rows[rows.findIndex(([first]) => first?.row === place.row)] ?? [];
			const at = row.indexOf(place);
			return doesMove(row[at - 1], place) || doesMove(place, row[at + 1]);
		}),
	);
}

/** The clauses that call highest or lowest what is neither in its row nor in its period. */
function findFalseExtremes(
	clauses: readonly { readonly words: string; readonly numbers: readonly ReadNumber[] }[],
	seen: readonly Seen[],
	locale: Locale,
): string[] {
	const figuresOf = (numbers: readonly ReadNumber[]) =>
		numbers.flatMap(({ found }) => found.flatMap((origin) => origin.seen ?? []));
	const all = figuresOf(clauses.flatMap(({ numbers }) => numbers));
	return clauses.flatMap(({ words, numbers }, index) =>
		extremes.flatMap(([sign, pattern]) => {
			if (!pattern[locale].test(words)) return [];
			const own = figuresOf(numbers);
			const near = own.length > 0 ? own : figuresOf(clauses[index + 1]?.numbers ?? []);
			const meant = near.length > 0 ? near : all;
			const isExtreme = meant.some((figure) => {
				const isBeaten = (other: Seen) => sign * compareDecimals(other.value, figure.value) > 0;
				const [ofRow, ofPeriod] = [
					seen.filter(({ row }) => row === figure.row),
					seen.filter(({ period }) => period === figure.period),
				];
				return [ofRow, ofPeriod].some((others) => others.length > 1 && !others.some(isBeaten));
			});
			return meant.length === 0 || isExtreme ? [] : [words];
		}),
	);
}

function absolute({ n, d }: Rational): Rational {
	return { n: n < 0n ? -n : n, d };
}
