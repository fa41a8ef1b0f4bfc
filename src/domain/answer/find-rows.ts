// Which row of a table a query names. A row answers only where it explains every word of the query that is not free and
// the query names nearly all that tells it from other rows: a wrong figure is worse than none.

import type { Catalogue, Entry } from '../search/catalogue.ts';
import { foldText, stem, tokenize } from '../search/tokens.ts';
import { normalizeQuery } from '../search/query.ts';
import { readQuestion, reportingYear, yearToken, type Question } from './read-question.ts';

/** What a query asks of the tables. */
export interface Asked {
	/** Ids of the rows (`table.row`) that it names, the one that answers it first; several where one name stands for a few. */
	readonly rows: readonly string[];
	/** Years that it names, in its order. */
	readonly years: readonly number[];
	/** Whether it asks which of `rows` has the highest or lowest figure, not in which year. */
	readonly isAmong: boolean;
	readonly question: Question;
}

/** A row as its words are compared with those of a query. */
interface NamedRow {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly label: readonly Piece[];
	/** The rows above it and its table. */
	readonly context: readonly Piece[];
	/** All that it may be spoken of by. */
	readonly words: string;
	readonly stems: ReadonlySet<string>;
	readonly parents: string;
}

/** A Han character or the stem of a word, with how much it tells. */
interface Piece {
	readonly text: string;
	readonly isHan: boolean;
	readonly weight: number;
}

interface SaidPiece extends Piece {
	readonly isSaid: boolean;
}

/** A name of the glossary with the rows that it stands for, in the order of the glossary. */
interface RowName {
	readonly text: string;
	readonly isHan: boolean;
	readonly pieces: readonly Piece[];
	readonly rows: readonly string[];
}

/** Share of what a label tells that a query must say. */
const leastNamed = 0.6;
const fullyNamed = 0.9;
/** A row of which less is said is no rival to another. */
const leastNear = 0.4;
/** What tells so much less still tells the same. */
const margin = 0.06;
/** Share of the titles above a row by which it is told from another of the same name. */
const clearlyMore = 0.1;
/** A name of the glossary tells a little less than the same words in a label. */
const nameShare = 0.9;
/** A name that stands for more rows names none. */
const mostRows = 5;

/** Returns what finds the rows that a query names. */
export function buildRowFinder(catalogue: Catalogue): (query: string) => Asked | undefined {
	const entries = catalogue.entries.filter(({ kind, value }) => kind === 'indicator' && value);
	const weigh = buildScales(entries.map(({ title }) => title));
	const rows = entries.map((entry) => nameRow(entry, weigh));
	const names = listNames(catalogue, new Set(rows.map(({ id }) => id)), weigh);
	const year = reportingYear(catalogue.names);

	return (query) => {
		const question = readQuestion(query, year, catalogue.names);
		const said = names.filter((name) => isSaid(name, question.text));
		const candidates = rows.flatMap((row) => rate(row, question, said));
		const ranked = candidates.toSorted((a, b) => b.told - a.told || a.order - b.order);
		const able = ranked.filter(({ named }) => named >= leastNamed);
		const most = able[0]?.told ?? 0;
		const near = ranked.filter(({ named, told }) => named >= leastNear && told >= most / 2);
		const rivalsOf = (one: Rated) =>
			near.filter((other) => other !== one && !isClearer(one, other));
		const first =
			able.find((one) => one.told > most * (1 - margin) && rivalsOf(one).length === 0) ?? able[0];
		if (!first) return question.extreme && findAmong(candidates, question);
		if (!first.isByName && !isPlaced(first, rows)) return undefined;
		const rivals = rivalsOf(first);
		const isOneName = rivals.every(
			({ row }) =>
				(row.parents === first.row.parents && row.unit === first.row.unit) ||
				said.some((name) => standsFor(name, [first.row.id, row.id])),
		);
		if (!isOneName || rivals.length >= mostRows) return undefined;
		// Those of one name stand in the order of the glossary.
		const ids = [first, ...rivals].toSorted((a, b) => a.order - b.order).map(({ row }) => row.id);
		return { rows: ids, years: first.years, isAmong: false, question };
	};
}

/** Whether the query says which of all rows with the label of `one` is meant, even of those that it cannot mean. */
function isPlaced({ row, pieces }: Rated, rows: readonly NamedRow[]): boolean {
	return rows.every((other) => {
		if (other === row || other.title !== row.title) return true;
		const own = pieces.filter(
			({ text }) => !other.stems.has(text) && !other.words.includes(text) && !common.has(text),
		);
		return sumWeights(own) < 1 || own.some(({ isSaid }) => isSaid);
	});
}

/** Whether the query says what tells `one` from `other`, or else nothing of what tells `other` from it. */
function isClearer(one: Rated, other: Rated): boolean {
	const tells = ({ labelPieces, pieces }: Rated, { words }: Rated) => {
		const ofLabel = labelPieces.filter(({ text }) => !words.has(text));
		return sumWeights(ofLabel) < 1 ? pieces.filter(({ text }) => !words.has(text)) : ofLabel;
	};
	const own = tells(one, other);
	const theirs = tells(other, one);
	if (other.label < fullyNamed && (one.label >= fullyNamed || (one.isByName && !other.isByName)))
		return true;
	const isOneName = one.isByName && other.isByName;
	if (sumWeights(own) < 1 && isOneName && one.context < other.context + clearlyMore) return false;
	if (sumWeights(own) < 1) return shareOf(theirs) < 0.5 && sumWeights(theirs) >= 1;
	return shareOf(own) >= 0.5 && shareOf(theirs) < shareOf(own);
}

/** A row that explains a query. */
interface Rated {
	readonly row: NamedRow;
	/** Share of the label, or of a name of the glossary, that the query says, 0 to 1. */
	readonly named: number;
	/** Share of the label alone. */
	readonly label: number;
	readonly isByName: boolean;
	/** How much that tells. */
	readonly told: number;
	/** Share of the titles above it. */
	readonly context: number;
	/** Place among the rows of the name that it was found by. */
	readonly order: number;
	readonly years: readonly number[];
	readonly labelPieces: readonly SaidPiece[];
	/** Of its label and of the titles above it. */
	readonly pieces: readonly SaidPiece[];
	readonly words: ReadonlySet<string>;
	/** Nothing of the label is said. */
	readonly isUnnamed: boolean;
}

/** How well `question` names `row`; nothing where it says something that the row does not explain. */
function rate(row: NamedRow, question: Question, said: readonly RowName[]): Rated[] {
	const { text, free, wants } = question;
	const own = said.filter(({ rows }) => rows.includes(row.id));
	const isFree = free.slice();
	for (const { at, length } of own.flatMap((name) => findName(name, text)))
		isFree.fill(true, at, at + length);
	const inLabel = (piece: string) => row.label.some((part) => part.text === piece);
	const years: number[] = [];
	const saidPieces = new Set<string>();
	const lone = new Set<string>();
	for (const { text: token, at, isHan } of placeTokens(text)) {
		if (isHan) {
			const [before, after] = [text.slice(at - 1, at + 1), text.slice(at, at + 2)];
			const isExplained = [before, after].some(
				(pair) => hanPair.test(pair) && row.words.includes(pair),
			);
			if (!isExplained && inLabel(token) && !isDenied(token, row.words)) lone.add(token);
			else if (!isExplained && !isFree[at]) return [];
			continue;
		}
		const stemmed = stem(token);
		if (row.stems.has(stemmed)) saidPieces.add(stemmed);
		else if (yearToken.test(token)) years.push(Number(token));
		else if (!isFree[at]) return [];
	}
	const isNamed = ({ text: piece, isHan }: Piece, index: number, pieces: readonly Piece[]) =>
		isHan
			? lone.has(piece) ||
				[pieces[index - 1], pieces[index + 1]].some(
					(next, side) =>
						next?.isHan && text.includes(side === 0 ? next.text + piece : piece + next.text),
				) ||
				(pieces.length === 1 && text.includes(piece))
			: saidPieces.has(piece);
	const mark = (pieces: readonly Piece[]) =>
		pieces.map((piece, index) => ({ ...piece, isSaid: isNamed(piece, index, pieces) }));
	const labelPieces = mark(row.label);
	const label = shareOf(labelPieces);
	// A label that is said in full says itself whether it counts or shares.
	const isFull = label >= fullyNamed;
	if (!isFull && wants === 'share' && row.unit && row.unit !== '%') return [];
	if (!isFull && wants === 'count' && row.unit === '%') return [];
	const above = mark(row.context).filter((piece) => !inLabel(piece.text));
	const pieces = [...labelPieces, ...above];
	const byLabel = label * label * sumWeights(pieces.filter(({ isSaid }) => isSaid));
	const byNames = nameShare * Math.max(0, ...own.map((name) => sumWeights(name.pieces)));
	return [
		{
			row,
			named: own.length > 0 ? 1 : label,
			told: Math.max(byLabel, byNames) + (label >= leastNamed ? byLabel / 10 : 0),
			label,
			isByName: own.length > 0,
			context: shareOf(above),
			order: Math.min(mostRows, ...own.map(({ rows }) => rows.indexOf(row.id))),
			years: [...new Set(years)],
			labelPieces,
			pieces,
			words: new Set(pieces.map(({ text: piece }) => piece)),
			isUnnamed: label < leastNear && own.length === 0,
		},
	];
}

/** The rows below one heading, where the query names the heading and its table, and none of the rows. */
function findAmong(candidates: readonly Rated[], question: Question): Asked | undefined {
	const [best, next] = [...Map.groupBy(candidates, ({ row }) => row.parents).values()]
		.filter((group) => group.length > 1 && group.every(({ isUnnamed }) => isUnnamed))
		.map((group) => ({ group, context: group[0]?.context ?? 0 }))
		.sort((a, b) => b.context - a.context);
	if (!best || best.context < leastNamed || (next && best.context - next.context < margin))
		return undefined;
	const years = best.group[0]?.years ?? [];
	return { rows: best.group.map(({ row }) => row.id), years, isAmong: true, question };
}

function shareOf(pieces: readonly SaidPiece[]): number {
	const whole = sumWeights(pieces);
	return whole > 0 ? sumWeights(pieces.filter(({ isSaid }) => isSaid)) / whole : 0;
}

function sumWeights(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether a character stands in `words` only behind a denial: what is hazardous is not what is not. */
function isDenied(char: string, words: string): boolean {
	return !new RegExp(`(?<![无非不未])${char}`, 'u').test(words);
}

const hanPair = /^\p{Script=Han}{2}$/u;

function placeTokens(text: string) {
	let end = 0;
	return tokenize(text).map(({ text: token, isHan }) => {
		const at = Math.max(end, text.indexOf(token, end));
		end = at + token.length;
		return { text: token, isHan, at };
	});
}

/** Returns what cuts a text into its pieces; one that stands in fewer `labels` tells more. */
function buildScales(labels: readonly string[]): (text: string) => Piece[] {
	const cut = (text: string) =>
		tokenize(evenOut(text)).map(({ text: token, isHan }) => ({
			text: isHan ? token : stem(token),
			isHan,
		}));
	const counts = new Map<string, number>();
	for (const label of labels)
		for (const piece of new Set(cut(label).map(({ text }) => text)))
			counts.set(piece, (counts.get(piece) ?? 0) + 1);
	return (text) =>
		cut(text).map(({ text: piece, isHan }) => {
			const rarity = Math.log((labels.length + 1) / (counts.get(piece) ?? 1));
			return {
				text: piece,
				isHan,
				weight: plain.has(piece) ? 0.05 : isHan ? rarity : rarity * 1.5,
			};
		});
}

function nameRow({ id, title, path, value }: Entry, weigh: (text: string) => Piece[]): NamedRow {
	const unit = value?.unit ?? '';
	const texts = [title, ...path, unit];
	return {
		id,
		title,
		unit,
		label: weigh(title),
		context: weigh(path.slice(1).join(' / ')),
		words: texts.map(evenOut).join('\n'),
		stems: new Set(texts.flatMap((text) => weigh(text).map((piece) => piece.text))),
		parents: `${id.split('.')[0] ?? ''} ${path.join(' ')}`,
	};
}

/** Pieces of labels that tell nothing. */
const plain = new Set([
	...'其中的按划分之与和及或而在为已须数量总',
	...'number total of which and the in by for or to a with that had be all'.split(' ').map(stem),
]);

/** What whole tables are about: it tells no table from another. */
const common = new Set(['员', '工', stem('employees')]);

/** The names of the glossary that stand for a few rows. */
function listNames(
	{ terms, entries }: Catalogue,
	known: ReadonlySet<string>,
	weigh: (text: string) => Piece[],
): RowName[] {
	return terms.flatMap(({ names, targets, rows: own = 0 }) => {
		const rows = targets
			.slice(0, own)
			.flatMap((number) => entries[number] ?? [])
			.filter(({ id }) => known.has(id))
			.map(({ id }) => id);
		if (rows.length === 0 || rows.length > mostRows) return [];
		return names.map(({ text }) => {
			const name = evenOut(text);
			return { text: name, isHan: /\p{Script=Han}/u.test(name), pieces: weigh(text), rows };
		});
	});
}

function isSaid(name: RowName, text: string): boolean {
	return findName(name, text).length > 0;
}

/** Where a name stands in a text: Han anywhere, words whole, a plural too. */
function findName({ text: name, isHan }: RowName, text: string): { at: number; length: number }[] {
	const places: { at: number; length: number }[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const rest = text.slice(at + name.length);
		if (!isHan && /[\p{L}\p{N}-]$/u.test(text.slice(0, at))) continue;
		const end = isHan ? '' : /^(?:s(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/u.exec(rest)?.[0];
		if (end !== undefined) places.push({ at, length: name.length + end.length });
	}
	return places;
}

function standsFor({ rows }: RowName, ids: readonly string[]): boolean {
	return ids.every((id) => rows.includes(id));
}

function evenOut(text: string): string {
	return foldText(normalizeQuery(text));
}
