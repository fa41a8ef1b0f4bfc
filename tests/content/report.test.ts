// The real content: it parses, it is the whole report in its order, and its figures are printed to the digit.

import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/read/content-files.ts';
import { parseReport } from '../../src/read/parse-report.ts';
import { formatFaults } from '../../src/domain/fault/fault.ts';
import { qualifierWords } from '../../src/domain/figure/print-number.ts';
import { locales } from '../../src/domain/locale/locale.ts';
import { getSearchWords } from '../../src/domain/search/records.ts';

const { report, faults } = parseReport(await readContentFiles(process.cwd()));

/** The chapters with the part that they belong to and their first and last line in the source. */
const chapters = [
	['opening', 'chairmans-message', 43, 63],
	['opening', 'about-this-report', 65, 88],
	['opening', 'about-xiaomi', 89, 106],
	['opening', 'board-statement', 107, 132],
	['opening', 'stakeholders', 133, 149],
	['opening', 'materiality', 150, 277],
	['technology', 'innovation', 278, 568],
	['technology', 'quality', 569, 781],
	['technology', 'data-security', 782, 856],
	['technology', 'privacy', 857, 959],
	['climate', 'climate', 960, 1204],
	['climate', 'circular-economy', 1205, 1389],
	['climate', 'nature', 1390, 1465],
	['people', 'people', 1466, 1743],
	['people', 'supply-chain', 1744, 2028],
	['people', 'community', 2029, 2195],
	['governance', 'governance', 2196, 2273],
	['governance', 'business-ethics', 2274, 2349],
	['performance', 'environmental-performance', 2350, 2416],
	['performance', 'environmental-targets', 2417, 2441],
	['performance', 'social-performance', 2442, 2598],
	['appendices', 'content-index', 2599, 2850],
	['appendices', 'assurance', 2851, 2922],
] as const;

test('has no faults', () => {
	expect(formatFaults(faults)).toBe('');
});

describe('chapters', () => {
	test.each(locales)(
		'stand in %s in the order of the source, each with its part and lines',
		(locale) => {
			expect(
				report?.chapters.map(({ slug, texts }) => {
					const { part, order, sourceLines } = texts[locale].meta;
					return [order, part, slug, ...sourceLines];
				}),
			).toEqual(chapters.map((chapter, index) => [index + 1, ...chapter]));
		},
	);

	test('belong to parts in the order of the report', () => {
		const parts = report?.identity.parts.map(({ id }) => id);
		expect(parts).toEqual([...new Set(chapters.map(([part]) => part))]);
	});

	test('each have a ledger', () => {
		expect([...(report?.ledgers.keys() ?? [])].sort()).toEqual(
			chapters.map(([, slug]) => slug).sort(),
		);
	});
});

describe('figures', () => {
	const figures = [...(report?.index.tables.values() ?? [])].flatMap(({ rows }) =>
		[...rows.values()].flatMap((row) => row.figures),
	);

	test.each(locales)('keep the zeros of 372.00 in %s', (locale) => {
		const figure = figures.find(({ id }) => id === 'energy-consumption.indirect-renewable.2023');
		expect(figure?.printed?.[locale]).toBe('372.00');
	});

	test.each(locales)(
		'are printed in %s to the digit, with nothing added but commas and a qualifier',
		(locale) => {
			const values = figures.filter(({ status }) => status === 'value');
			expect(values.length).toBeGreaterThan(300);
			expect(
				values.filter(({ printed, value, qualifier }) => {
					const words = qualifier ? qualifierWords[qualifier][locale] : '';
					return printed?.[locale].replaceAll(',', '') !== words + (value ?? '');
				}),
			).toEqual([]);
		},
	);
});

test('cannot be changed once it is parsed', () => {
	const parts = [report, report?.tables[0]?.rows[0], report?.chapters[0]?.texts.zh.meta];
	expect(parts.map((part) => part !== undefined && Object.isFrozen(part))).toEqual([
		true,
		true,
		true,
	]);
});

describe('the glossary', () => {
	test.each(locales)(
		'has each word once in %s, and none that is the name of another term',
		(locale) => {
			const fold = (word: string) => word.toLowerCase();
			const glossary = report?.glossary ?? [];
			const names = new Set(glossary.map(({ term }) => fold(term[locale])));
			const words = glossary.flatMap((entry) =>
				getSearchWords(entry, locale).filter((word) => word !== entry.abbreviation),
			);
			const met = new Set<string>();
			const wrong = words.filter((word) => {
				const isTaken = names.has(fold(word)) || met.has(word);
				met.add(word);
				return isTaken;
			});
			expect(words.length).toBeGreaterThan(glossary.length);
			expect(wrong).toEqual([]);
		},
	);
});
