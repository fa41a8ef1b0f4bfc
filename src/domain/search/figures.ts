// Figures in a query, however they are written: with a scale, rounded, without decimals, with a unit attached. The printed
// figures come in one small file, which only a query with such a figure fetches.

import type { Postings } from './grams.ts';

/** A figure as a text or a query writes it: `11.7万`, `117k`, `12260t`. */
export interface WrittenFigure {
	readonly from: number;
	readonly to: number;
	/** Digits without grouping. */
	readonly digits: string;
	/** The power of ten of the scale, 4 for 万; 0 without one. */
	readonly scale: number;
	/** Latin letters that stand right behind the digits and are no scale. */
	readonly unit: string;
}

/** A figure of the report and the numbers of the records that print it. */
export interface PrintedFigure extends Pick<WrittenFigure, 'digits' | 'scale'> {
	readonly records: readonly number[];
}

interface Meant {
	readonly records: ReadonlySet<number>;
	/** The digits alone, without their scale, mean something else. */
	readonly isScaled: boolean;
}

/** What the figures of a query stand for. */
export interface ReadFigures {
	/** The query with each figure written as the report prints it. */
	readonly query: string;
	/** The records that print these figures, by their digits in `query`. */
	readonly meant: ReadonlyMap<string, Meant>;
	/** The digits of all figures that were meant, to be marked. */
	readonly digits: readonly string[];
}

const scales: Readonly<Record<string, number>> = {
	千: 3,
	万: 4,
	百万: 6,
	千万: 7,
	亿: 8,
	万亿: 12,
	k: 3,
	thousand: 3,
	m: 6,
	mn: 6,
	million: 6,
	bn: 9,
	billion: 9,
	tn: 12,
	trillion: 12,
};

/** 千 in 千克 and 千瓦 belongs to the unit. */
const figurePattern =
	/(?<![a-z\d]|\d[.,/-]|\b(?:iso|iec|gb|en|sa|aa|gri|pas)[ /-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s*(万亿|千万|百万|亿|万|千(?![克米瓦卡焦伏]))|\s?(thousand|million|billion|trillion|bn)(?![a-z])|([a-z]+)(?![a-z\d]))?(?![\d/]|[.,-]\d)/giu;

/** Finds the figures of a text. */
export function findFigures(text: string): WrittenFigure[] {
	return [...text.matchAll(figurePattern)].map((match) => {
		const [all, whole = '', decimals = '', han, word, letters] = match;
		const attached = letters?.toLowerCase() ?? '';
		const name = han ?? word?.toLowerCase() ?? attached;
		return {
			from: match.index,
			to: match.index + all.length,
			digits: whole.replaceAll(',', '') + decimals,
			scale: scales[name] ?? 0,
			unit: attached in scales ? '' : attached,
		};
	});
}

/** Writes the figures of `texts`, in the order of the records, with the numbers of these: a line each. */
export function writeFigures(texts: readonly string[]): string {
	const holders = new Map<string, Set<number>>();
	for (const [number, text] of texts.entries())
		for (const figure of findFigures(text)) {
			if (isPlain(figure)) continue;
			const key = figure.scale > 0 ? `${figure.digits}e${String(figure.scale)}` : figure.digits;
			holders.set(key, (holders.get(key) ?? new Set()).add(number));
		}
	const lines = [...holders].map(([key, records]) => `${key} ${[...records].join(' ')}`);
	return lines.sort().join('\n');
}

/** Reads what `writeFigures` wrote. */
export function readPrinted(file: string): PrintedFigure[] {
	return file.split('\n').map((line) => {
		const [key = '', ...records] = line.split(' ');
		const [digits = '', scale = '0'] = key.split('e');
		return { digits, scale: Number(scale), records: records.map(Number) };
	});
}

/** Whether the index finds a figure by itself: a small whole number, or a year. */
function isPlain({ digits, scale }: Pick<WrittenFigure, 'digits' | 'scale'>): boolean {
	return scale === 0 && (/^\d{1,3}$/.test(digits) || /^(?:19|20)\d\d$/.test(digits));
}

/** What stands before the number of a document: it is no figure. */
const numbered = /\b(?:ISO|IEC|PAS|AA|SA|GB\/T|GRI|EN)\s*$/i;

/** A figure stands as far as it can from any word: it is no part of a quotation. */
const nowhere = -1_000_000;
/** A rounded figure may mean many. */
const mostMeant = 12;

/**
 * Reads the figures of a query. `load` fetches what `writeFigures` wrote; `isKnown` says whether the texts have a word, as
 * `220kw`.
 */
export async function readFigures(
	query: string,
	load: () => Promise<string>,
	isKnown: (word: string) => Promise<boolean>,
): Promise<ReadFigures> {
	let written = query;
	const meant = new Map<string, Meant>();
	const digits: string[] = [];
	for (const figure of findFigures(query).toReversed()) {
		const { from, to, unit } = figure;
		if (numbered.test(query.slice(0, from))) continue;
		const typed = query.slice(from, to).toLowerCase();
		if (unit && (await isKnown(typed))) continue;
		const isAlone = from === 0 && !/\d/.test(query.slice(to));
		const found = isPlain(figure) && !isAlone ? [] : findPrinted(figure, readPrinted(await load()));
		const [first] = found;
		if (!first) {
			if (unit) written = `${written.slice(0, from)}${figure.digits} ${unit}${written.slice(to)}`;
			continue;
		}
		// A whole number that stands for itself keeps its own places beside those of the figures that it shortens.
		const name = figure.scale === 0 ? figure.digits : first.digits;
		const records = new Set(found.flatMap((each) => each.records));
		meant.set(name, { records, isScaled: figure.scale > 0 });
		digits.push(name, ...found.map((each) => each.digits));
		written = `${written.slice(0, from)}${name}${unit ? ` ${unit}` : ''} ${written.slice(to)}`;
	}
	return { query: written.trim(), meant, digits: [...new Set(digits)] };
}

/** Returns the places of a token that the index gives, with the records of the figure that it was read as. */
export function placeFigure(places: Postings, figure: Meant | undefined): Postings {
	if (!figure) return places;
	const { records, isScaled } = figure;
	const all = isScaled ? records : new Set([...records, ...places.keys()]);
	return new Map([...all].map((number) => [number, places.get(number) ?? [nowhere]]));
}

/** Finds those of the figures `printed` that a written one may stand for, the nearest first. */
function findPrinted(
	{ digits, scale }: WrittenFigure,
	printed: readonly PrintedFigure[],
): readonly PrintedFigure[] {
	const value = Number(`${digits}e${String(scale)}`);
	const within = (low: number, high: number) =>
		printed.filter((figure) => valueOf(figure) >= low && valueOf(figure) < high);
	const decimals = digits.split('.')[1]?.length ?? 0;
	const step = 10 ** (scale - decimals);
	// Rounded or cut off.
	const near = within(value - step / 2, value + step);
	const exact = near.filter((figure) => valueOf(figure) === value);
	if (scale > 0 && exact.length > 0) return exact;
	const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
	const isRound = scale === 0 && decimals === 0 && zeros > 1 && digits.length > 3;
	const half = 10 ** zeros / 2;
	const found = near.length > 0 || !isRound ? near : within(value - half, value + half);
	const distance = (figure: PrintedFigure) => Math.abs(valueOf(figure) - value);
	const sorted = found.toSorted((a, b) => distance(a) - distance(b));
	return scale > 0 ? sorted.slice(0, mostMeant) : sorted;
}

function valueOf({ digits, scale }: Pick<WrittenFigure, 'digits' | 'scale'>): number {
	return Number(`${digits}e${String(scale)}`);
}
