import { expect, test } from 'vitest';
import { buildSparkline } from './sparkline.ts';

const line = (...values: [number, string][]) =>
	buildSparkline(values.map(([year, value]) => ({ year, value }))).map(({ x, y }) => [x, y]);

test('spreads the years over the width and the values over the height, from a scale that begins at zero', () => {
	// Height 28: half of the highest value lies at 14, a quarter at 21.
	expect(line([2021, '25.0'], [2022, '50'], [2023, '100'])).toEqual([
		[0, 21],
		[50, 14],
		[100, 0],
	]);
});

test('leaves room for a year without value', () => {
	expect(line([2020, '1'], [2021, '1'], [2023, '1']).map(([x]) => x)).toEqual([0, 33.33, 100]);
});

test('draws zeros on the zero line', () => {
	expect(line([2022, '0'], [2023, '0.00'])).toEqual([
		[0, 28],
		[100, 28],
	]);
});

test('places a single year at the start', () => {
	expect(line([2023, '5'])).toEqual([[0, 0]]);
});

test('draws nothing for no values', () => {
	expect(buildSparkline([])).toEqual([]);
});
