import { describe, expect, test } from 'vitest';
import { buildSparkline, placeBreak, placeZero } from './sparkline.ts';

describe('the small line', () => {
	const build = (...values: [number, string][]) =>
		buildSparkline(
			values.map(([year, value]) => ({
				label: String(year),
				period: `${year}-01-01/${year}-12-31`,
				value,
			})),
		);
	const line = (...values: [number, string][]) => build(...values).map(({ x, y }) => [x, y]);

	test('spreads the years over the width and the values over the height, from a scale that begins at zero', () => {
		// Height 40: half of the highest value lies at 20, a quarter at 30.
		expect(line([2021, '25.0'], [2022, '50'], [2023, '100'])).toEqual([
			[0, 30],
			[100, 20],
			[200, 0],
		]);
	});

	test('leaves room for a year without value', () => {
		expect(line([2020, '1'], [2021, '1'], [2023, '1']).map(([x]) => x)).toEqual([0, 66.67, 200]);
	});

	test('draws zeros on the zero line', () => {
		expect(line([2022, '0'], [2023, '0.00'])).toEqual([
			[0, 40],
			[200, 40],
		]);
	});

	test('keeps values below zero inside, and the line of zero between', () => {
		expect(line([2022, '-10'], [2023, '30'])).toEqual([
			[0, 40],
			[200, 0],
		]);
		expect(placeZero([-10, 30])).toBe(30);
	});

	test('places a single year at the start', () => {
		expect(line([2023, '5'])).toEqual([[0, 0]]);
	});

	test('draws nothing for no values', () => {
		expect(buildSparkline([])).toEqual([]);
	});

	test('places a break between its year and the one before', () => {
		// Of 2020 to 2023 on a width of 200, 2022 lies at 133.33 and 2023 at 200.
		const points = build([2020, '1'], [2022, '1'], [2023, '2']);
		expect(placeBreak(points, 2)).toBeCloseTo(166.67, 2);
	});

	test.each([0, -1])('places no break at the first period or at none', (at) => {
		expect(placeBreak(build([2020, '1'], [2022, '1']), at)).toBeUndefined();
	});
});
