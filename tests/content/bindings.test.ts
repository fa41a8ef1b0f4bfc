// A figure of a note and the cell that prints it: whichever of the two changes, a fault names both. The places are drawn by a
// seed: `SEED=7 npx vitest run tests/content/bindings` draws others.

import process from 'node:process';
import { expect, test } from 'vitest';
import { bindNotes, listPrinted } from '../../src/domain/bindings/bind.ts';
import { listNotes } from '../../src/domain/bindings/notes.ts';
import { checkBindings } from '../../src/domain/checks/check-bindings.ts';
import { buildIndex } from '../../src/domain/index/report-index.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { loadReport } from '../../src/read/report.ts';
import { random } from './random.ts';

const report = await loadReport();
const next = random(Number(process.env['SEED'] ?? 2023));
const recorded = Object.entries(report.bindings ?? {});
const bound = recorded.flatMap(([key, numbers]) =>
	Object.entries(numbers).flatMap(([value, to]) =>
		typeof to === 'string' ? [] : to.map((address) => ({ key, value, address })),
	),
);

function draw<Item>(from: readonly Item[], count: number): Item[] {
	const left = [...from];
	return Array.from({ length: count }, () =>
		left.splice(Math.floor(next() * left.length), 1),
	).flat();
}

/** The faults of the report with `find` replaced in the file's part that `change` gives. */
function findFaults(change: (report: Report) => Partial<Report>) {
	const changed = { ...report, ...change(report) };
	return checkBindings({ ...changed, index: buildIndex(changed) });
}

const anotherDigit = (digits: string) =>
	digits.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

function replaceIn<Value>(value: Value, find: string | RegExp, write: string): Value {
	return JSON.parse(JSON.stringify(value).replaceAll(find, write)) as Value;
}

test('every number of a note is recorded, and as the command would record it', () => {
	expect(report.bindings).toEqual(bindNotes(report));
});

test('one number in two at least is bound, of figures nearly all', () => {
	const all = recorded.flatMap(([, numbers]) => Object.values(numbers));
	expect(all.filter((each) => typeof each !== 'string').length * 2).toBeGreaterThan(all.length);
	const without = all.filter((each) => each === 'ambiguous' || each === 'elsewhere');
	expect(without.length * 50).toBeLessThan(all.length);
});

test('60 figures of notes that change are told, with the place that prints them', () => {
	const texts = new Map(listNotes(report).map((note) => [note.key, note]));
	const plain = bound.filter(({ key, value }) => {
		const digits = texts.get(key)?.text.replaceAll(/(?<=\d),(?=\d{3})/g, '') ?? '';
		return value.length > 1 && digits.split(value).length === 2;
	});
	const drawn = draw(plain, 60);
	expect(drawn).toHaveLength(60);
	for (const { key, value, address } of drawn) {
		const note = texts.get(key);
		const grouped = value.replace(/^\d{4,}/, (whole) =>
			whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ','),
		);
		const find = new RegExp(`(?<![\\d.,])(?:${value}|${grouped})(?![\\d])`, 'g');
		const faults = findFaults((whole) => ({
			identity: {
				...whole.identity,
				headlines: whole.identity.headlines.map((each) =>
					`headline ${each.row}` === key ? replaceIn(each, find, anotherDigit(value)) : each,
				),
			},
			tables: whole.tables.map((table) =>
				note?.file === `content/kpi/${table.id}.json`
					? {
							...table,
							notes: replaceIn(table.notes ?? [], find, anotherDigit(value)),
							footnotes: (table.footnotes ?? []).map((each) =>
								`fn-${each.id}` === key
									? { ...each, text: replaceIn(each.text, find, anotherDigit(value)) }
									: each,
							),
							identities: replaceIn(table.identities ?? [], find, anotherDigit(value)),
						}
					: table,
			),
			discrepancies: whole.discrepancies.map((each) =>
				each.id === key
					? {
							...each,
							...replaceIn({ title: each.title, note: each.note }, find, anotherDigit(value)),
						}
					: each,
			),
			departures: whole.departures.map((each, index) =>
				note?.place === `#/${index}` && note.file === 'content/departures.json'
					? {
							...each,
							...replaceIn({ here: each.here, reason: each.reason }, find, anotherDigit(value)),
						}
					: each,
			),
			glossary: whole.glossary.map((each) =>
				each.id === key
					? {
							...each,
							...replaceIn(
								{ term: each.term, definition: each.definition },
								find,
								anotherDigit(value),
							),
						}
					: each,
			),
		}));
		expect
			.soft(
				faults.map(({ code, file, problem }) => [code, file, problem]),
				`${key} ${value}`,
			)
			.toContainEqual([
				'bindings/figure-differs',
				note?.file,
				expect.stringContaining(`"${address}"`),
			]);
	}
});

test('60 cells and entries that change are told, with the note that names them', () => {
	const texts = new Map(listNotes(report).map((note) => [note.key, note]));
	const places = new Map(listPrinted(report).map((place) => [place.address, place]));
	const drawn = draw(
		bound.filter(({ address }) => !address.startsWith('fn-')),
		60,
	);
	for (const { key, value, address } of drawn) {
		const [table = '', row = '', column = ''] = address.split('.');
		const faults = findFaults((whole) =>
			address.includes('@')
				? {
						ledgers: new Map(
							[...whole.ledgers].map(([slug, entries]) => [
								slug,
								entries.map((each) =>
									`${slug}@${each.line}:${each.value}` === address
										? { ...each, value: anotherDigit(each.value) }
										: each,
								),
							]),
						),
					}
				: {
						tables: whole.tables.map((each) =>
							each.id === table ? { ...each, rows: replaceCell(each.rows, row, column) } : each,
						),
					},
		);
		expect.soft(places.get(address)?.values).toContain(value);
		expect
			.soft(
				faults.map(({ file, problem }) => [file, problem]),
				`${key} ${value} ${address}`,
			)
			.toContainEqual([texts.get(key)?.file, expect.stringContaining(`"${address}"`)]);
	}
});

type Rows = Report['tables'][number]['rows'];

/** `rows` with another value, or another number in each text, of a cell. */
function replaceCell(rows: Rows, row: string, column: string): Rows {
	return rows.map((each): Rows[number] => {
		const cell = each.cells?.[column];
		if (each.id === row && cell) {
			const changed =
				cell.value === undefined
					? { ...cell, text: replaceIn(cell.text, /\d/g, '9') }
					: { ...cell, value: anotherDigit(cell.value) };
			return { ...each, cells: { ...each.cells, [column]: changed as typeof cell } };
		}
		return each.children
			? { ...each, children: [...replaceCell(each.children, row, column)] }
			: each;
	});
}
