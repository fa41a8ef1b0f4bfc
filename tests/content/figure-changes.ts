// Changes of one digit, year, unit or bound somewhere in the content. The places are drawn by a seed: `SEED=7 npx vitest run
// changed-` draws others. What may stay unseen is listed, by kind, with its reason.

import { getLocation } from 'jsonc-parser';
import process from 'node:process';
import type { Fault } from '../../src/domain/fault/fault.ts';
import type { ContentFile } from '../../src/read/content-files.ts';
import { files, findFaults } from './edited-content.ts';
import { random } from './random.ts';

const seed = Number(process.env['SEED'] ?? 2023);

/** A place in a file, and what is written there instead. */
export interface Change {
	readonly file: ContentFile;
	readonly from: number;
	readonly to: number;
	readonly write: string;
}

/** Where a digit says nothing that a reader reads, or nothing that can be compared; the rest is what readers read. */
const unseen: readonly (readonly [kind: RegExp, reason: string])[] = [
	[/^mdx:(?:id|order|page|sourceLines)$/, 'places a chapter; no figure'],
	[/^seeds\/exceptions\.json .*reason/, 'a remark to the staff'],
	[/^seeds\/document\.json (?:sha256|published|email)/, 'compared with the text by check:source'],
	[/^seeds\/source-figures\.json/, 'what all else is compared with; check:source proves it'],
	[/(?: |\.)(?:line|lines|id|order|at|see|rows?|order)(?:\.\d+)*$/, 'leads to a place; no figure'],
	[/\.footnotes(?:\.\d+)*$/, 'the number of a note: another may exist'],
	[/^content\/kpi.* (?:standards|topics)/, 'another code may exist'],
	[/^content\/kpi.* identities/, 'a rule of the audit, which fails where it no longer holds'],
	[/^content\/kpi.* charts/, 'names rows and columns'],
	[/^content\/glossary.* .*searched|^content\/searched/, 'no page prints them'],
	[/^content\/(?:permalinks|outgoing-links|updates)/, 'ids, addresses and days of this edition'],
	[/^content\/standards\/(?:index|answers)/, 'names disclosures; another may exist'],
	[/^content\/diagrams.* cells|\.cells(?:\.\d+)?$/, 'leads to a place; no figure'],
	[/^content\/questions.* base$/, 'a choice of what is shown first'],
	[/^content\/report.* accessibility\.stated$/, 'a day of this edition'],
	[/^content\/(?:report|figure-facts).* (?:headlines.*row|.*footnote)$/, 'names a row or a note'],
];

/** `mdx:prose`, `mdx:<key>` or `<file> <path in the JSON>`. */
export function kindOf({ path, text }: ContentFile, offset: number): string {
	if (!path.endsWith('.mdx')) return `${path} ${getLocation(text, offset).path.join('.')}`;
	const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
	if (offset < text.indexOf('\n---', 4)) {
		const keys = [...text.slice(0, offset).matchAll(/^(\w+):/gm)];
		return `mdx:${keys.at(-1)?.[1] ?? ''}`;
	}
	if (/\{\/\* #[^}]*$|<\w[^>]*$|\[\^[^\]]*$|\]\([^)]*$/.test(line)) return 'mdx:id';
	return 'mdx:prose';
}

/** Draws `count` of `changes`, each folder of the content as often as any other. */
export function draw(changes: readonly Change[], count: number): Change[] {
	const next = random(seed);
	const groups = [
		...Map.groupBy(changes, ({ file, from }) =>
			file.path.endsWith('.mdx')
				? 'mdx'
				: `${file.path.split('/').slice(0, 2).join('/')} ${String(getLocation(file.text, from).path.findLast((key) => typeof key === 'string'))}`,
		).values(),
	];
	return Array.from({ length: count }, (_, index) => {
		const group = groups[index % groups.length] ?? [];
		return group[Math.floor(next() * group.length)];
	}).filter((change) => change !== undefined);
}

function describeChange({ file, from, to, write }: Change): string {
	const around = (start: number, end: number) =>
		file.text.slice(start, end).replaceAll(/\s+/g, ' ');
	return `${file.path}: …${around(from - 30, from)}[${around(from, to)} → ${write}]${around(to, to + 20)}…`;
}

/** Everything that `pattern` finds where readers read, with what `write` makes of it. */
export function findChanges(
	pattern: RegExp,
	write: (found: string, next: () => number) => string | undefined,
): Change[] {
	const next = random(seed + 1);
	return files.flatMap((file) =>
		[...file.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
			const written = write(found, next);
			const kind = kindOf(file, index);
			if (written === undefined || unseen.some(([each]) => each.test(kind))) return [];
			return [{ file, from: index, to: index + found.length, write: written }];
		}),
	);
}

function lineOf({ file, from }: Change): number {
	return file.text.slice(0, from).split('\n').length;
}

/** How far from a change its fault may stand, in lines: at the beginning of the object that holds it. */
const reach = 12;

/** Changes that are made at once, far from each other. */
function divide(changes: readonly Change[]): Change[][] {
	const batches: Change[][] = [];
	for (const change of changes) {
		const isFar = (other: Change) =>
			other.file !== change.file || Math.abs(lineOf(other) - lineOf(change)) > 2 * reach;
		const batch = batches.find((each) => each.length < 40 && each.every(isFar));
		if (batch) batch.push(change);
		else batches.push([change]);
	}
	return batches;
}

/** Makes `batch` of changes and returns the faults that the content has then. */
function findFaultsOf(batch: readonly Change[]): readonly Fault[] {
	const edited = new Map<string, string>();
	for (const { file, from, to, write } of batch.toSorted((a, b) => b.from - a.from)) {
		const text = edited.get(file.path) ?? file.text;
		edited.set(file.path, text.slice(0, from) + write + text.slice(to));
	}
	return findFaults(edited);
}

/** The changes that nothing finds. Those near which no fault of a batch stands are made alone. */
export function survivors(changes: readonly Change[]): string[] {
	return divide(changes)
		.flatMap((batch) => {
			const faults = findFaultsOf(batch);
			return batch.filter((change) => {
				const { path } = change.file;
				const isNear = ({ file, place }: Fault) =>
					file === path && Math.abs(Number.parseInt(place, 10) - lineOf(change)) <= reach;
				const isAlone = batch.every((other) => other === change || other.file !== change.file);
				return !faults.some((each) => isNear(each) || (isAlone && each.problem.includes(path)));
			});
		})
		.filter((change) => findFaultsOf([change]).length === 0)
		.map(describeChange);
}

/** Draws `count` digits of the files that `isWanted`, each with another in its place. */
export function drawDigits(isWanted: (file: ContentFile) => boolean, count: number): Change[] {
	const digits = findChanges(/\d/g, (digit, next) =>
		String((Number(digit) + 1 + Math.floor(next() * 9)) % 10),
	);
	return draw(
		digits.filter(({ file }) => isWanted(file)),
		count,
	);
}
