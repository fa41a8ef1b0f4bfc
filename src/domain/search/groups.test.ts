import { expect, test } from 'vitest';
import type { Entry } from './catalogue.ts';
import { groupRows } from './groups.ts';

const entry = (id: string, kind: Entry['kind']) => ({ id, kind }) as Entry;
const entries = [
	entry('energy', 'table'),
	entry('energy.a', 'indicator'),
	entry('energy.b', 'indicator'),
	entry('climate', 'section'),
];
const hit = (id: string, score: number) => {
	const found = entries.find((each) => each.id === id) ?? entry(id, 'section');
	return { entry: found, score, own: 1, covered: 1, isLiteral: false };
};
const order = (hits: readonly ReturnType<typeof hit>[]) =>
	groupRows(hits, entries).map(({ entry: { id } }) => id);

test('puts rows that answer about equally well under their table', () => {
	const hits = [hit('energy.a', 9), hit('climate', 8), hit('energy.b', 7), hit('energy', 1)];
	expect(order(hits)).toEqual(['energy', 'energy.a', 'energy.b', 'climate']);
});

test('puts a row that answers best under its table, without those that answer worse', () => {
	const hits = [hit('energy.a', 9), hit('climate', 8), hit('energy.b', 3)];
	expect(order(hits)).toEqual(['energy', 'energy.a', 'climate', 'energy.b']);
});

test('leaves a section first, and a single row further down by itself', () => {
	expect(order([hit('climate', 9), hit('energy.a', 9), hit('energy.b', 9)])[0]).toBe('climate');
	expect(order([hit('climate', 9), hit('energy.a', 9)])).toEqual(['climate', 'energy.a']);
});

test('groups the rows of a table that come further down too', () => {
	const hits = [hit('climate', 9), hit('energy.a', 5), hit('ghg', 5), hit('energy.b', 4)];
	expect(order(hits)).toEqual(['climate', 'energy', 'energy.a', 'energy.b', 'ghg']);
});
