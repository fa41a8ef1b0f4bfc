// The audit page shows the verdicts that a second implementation comes to, and every discrepancy with its places and
// every departure from the print.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeAll, readOracleContent } from '../content/audit-oracle.ts';
import { attribute, getPage, textOf, type Element } from './built-site.ts';

interface Discrepancy {
	readonly id: string;
	readonly at: readonly string[];
	readonly lines: readonly number[];
	readonly title: Readonly<Record<string, string>>;
	readonly note: Readonly<Record<string, string>>;
}

const departures = JSON.parse(readFileSync('content/departures.json', 'utf8')) as {
	readonly at?: string;
	readonly noted?: true;
	readonly printed: string;
	readonly here: Readonly<Record<string, string>>;
	readonly reason: Readonly<Record<string, string>>;
}[];
const verdicts = judgeAll(readOracleContent());
const discrepancies = readdirSync('content/discrepancies').flatMap(
	(name) => JSON.parse(readFileSync(`content/discrepancies/${name}`, 'utf8')) as Discrepancy[],
);

/** How a text names a place. */
const reference = /<Ref to="[^"]*" \/>/g;

/** What stands in a text between the places that it names. */
function wordsOf(text = ''): string[] {
	return text.split(reference).map((piece) => piece.replaceAll(/\s+/g, ' ').trim());
}

describe.each(['zh', 'en'])('the audit page in %s', (locale) => {
	const { elements } = getPage(`/${locale}/data/audit/`);
	const classed = (name: string) =>
		elements.filter((own) => attribute(own, 'class')?.split(' ').includes(name));
	const linksIn = (element: Element): string[] => [
		...(attribute(element, 'href') ? [attribute(element, 'href') ?? ''] : []),
		...element.childNodes.flatMap((node) => ('tagName' in node ? linksIn(node) : [])),
	];

	test.each(['agrees', 'rounding', 'disagrees', 'open'])('has a line for each %s', (verdict) => {
		const expected = verdicts.filter((own) => own.verdict === verdict);
		expect(expected.length).toBeGreaterThan(0);
		expect(classed(`audit-${verdict}`)).toHaveLength(expected.length);
	});

	test('counts them in its totals', () => {
		const [totals] = classed('audit-totals');
		const counts = ['disagrees', 'open', 'rounding', 'agrees'].map(
			(verdict) => verdicts.filter((own) => own.verdict === verdict).length,
		);
		const shown = totals?.childNodes.flatMap((node) =>
			'tagName' in node && node.tagName === 'td' ? [Number(textOf(node))] : [],
		);
		expect(shown).toEqual([...counts, verdicts.length]);
	});

	test('leads from each disagreement to its note', () => {
		for (const line of classed('audit-disagrees')) {
			expect(linksIn(line).some((href) => !/#[a-z0-9-]+\./.test(href))).toBe(true);
		}
	});

	test('prints each departure from the print with its place and its reason', () => {
		const tables = classed('audit-departures');
		expect(tables.length).toBeGreaterThan(1);
		const named = departures.flatMap(({ reason }) => reason[locale]?.match(reference) ?? []);
		const placed = departures.filter(({ at }) => at !== undefined);
		expect(tables.flatMap(linksIn)).toHaveLength(placed.length + named.length);
		const words = tables.map(textOf).join(' ');
		for (const { printed, here, reason } of departures)
			for (const text of [printed, here[locale], reason[locale]])
				for (const piece of wordsOf(text)) expect(words).toContain(piece);
	});

	test.each(departures.filter(({ noted }) => noted))('notes $printed at $at too', (entry) => {
		const chapter = readdirSync('content/chapters/zh').find((name) =>
			readFileSync(`content/chapters/zh/${name}`, 'utf8').includes(`{/* #${entry.at} */}`),
		);
		const page = getPage(`/${locale}/report/${chapter?.replace('.mdx', '')}/`);
		const notes = page.elements.filter((own) => attribute(own, 'class') === 'departure');
		for (const piece of wordsOf(entry.reason[locale]))
			expect(notes.map(textOf).join(' ')).toContain(piece);
	});

	test.each(discrepancies)('prints $id with its note, places and lines', (entry) => {
		const item = elements.find((own) => attribute(own, 'id') === `discrepancy-${entry.id}`);
		if (!item) throw new Error(`${entry.id} is not there.`);
		const words = textOf(item);
		for (const piece of wordsOf(entry.note[locale])) expect(words).toContain(piece);
		expect(words).toContain(entry.title[locale]);
		for (const line of entry.lines) expect(words).toMatch(new RegExp(`\\b${line}\\b`));
		const named = entry.note[locale]?.match(reference) ?? [];
		expect(linksIn(item)).toHaveLength(1 + named.length + entry.at.length);
	});

	test('is linked from the data list, the foot, the page on this edition and a table', () => {
		for (const path of ['data/', 'about/', 'data/water-use/']) {
			const hrefs = getPage(`/${locale}/${path}`).elements.flatMap(
				(own) => attribute(own, 'href') ?? [],
			);
			const wanted = path === 'data/water-use/' ? '/data/audit/#checks-water-use' : '/data/audit/';
			expect(hrefs.some((href) => href.includes(wanted))).toBe(true);
		}
	});
});
