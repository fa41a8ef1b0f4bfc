// One digit, year, unit or bound changed somewhere in the content is found. The places are drawn by a seed: `SEED=7 npx vitest
// run changed-figures` draws others. What may stay unseen is listed, by kind, with its reason.

import { getLocation } from 'jsonc-parser';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/domain/fault/fault.ts';
import type { ContentFile } from '../../src/read/content-files.ts';
import { files, findFaults } from './edited-content.ts';
import { random } from './random.ts';

const seed = Number(process.env['SEED'] ?? 2023);

/** A place in a file, and what is written there instead. */
interface Change {
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
	[/^content\/(?:report|figure-facts).* (?:headlines.*row|.*footnote)$/, 'names a row or a note'],
];

/** `mdx:prose`, `mdx:<key>` or `<file> <path in the JSON>`. */
function kindOf({ path, text }: ContentFile, offset: number): string {
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
function draw(changes: readonly Change[], count: number): Change[] {
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
function findChanges(
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
function survivors(changes: readonly Change[]): string[] {
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

describe('a change that a reader would read', () => {
	test('of one digit is found at 99 of 100 places', { timeout: 600_000 }, () => {
		const digits = findChanges(/\d/g, (digit, next) =>
			String((Number(digit) + 1 + Math.floor(next() * 9)) % 10),
		);
		const drawn = draw(digits, 600);
		expect(drawn).toHaveLength(600);
		const lost = survivors(drawn);
		expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(6);
	});

	test.each<[string, RegExp, (found: string) => string | undefined, number]>([
		['year', /(?<!\d)20[0-4]\d(?!\d)/g, (year) => String(Number(year) + 1), 1],
		['unit', /(?<=\d )吨/g, () => '千克', 1],
		['unit', /(?<=\d )tonnes?\b/g, () => 'kg', 1],
		['scale', /(?<=\d )万/g, () => '亿', 1],
		['scale', /(?<=\d )million/g, () => 'billion', 1],
		['bound', /约(?= ?\d)/g, () => '超过', 1],
		['bound', /超过(?= ?\d)/g, () => '近', 1],
		['bound', /\babout(?= \d)/g, () => 'more than', 1],
		['bound', /\bmore than(?= \d)/g, () => 'about', 1],
	])('of one %s (%s) is found', { timeout: 120_000 }, (_, pattern, write, most) => {
		// The words of the print are compared with the text, by check:source; its digits are with the rest.
		const changes = findChanges(pattern, write).filter(
			({ file, from }) => !/departures.* printed$|departures.*\.printed$/.test(kindOf(file, from)),
		);
		const lost = survivors(draw(changes, 40));
		expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(most);
	});
});
