// Where the years of a diagram's paths stand on the scale that all of them share.

import type { DiagramOf } from './diagram-view.ts';

/** In per cent of the scale's length. */
export interface PlacedYear {
	readonly year: string;
	readonly x: number;
}

/** Returns every year of `paths` in order, each where it stands between the first and the last. */
export function placeYears(paths: DiagramOf<'path'>['paths']): PlacedYear[] {
	const years = [...new Set(paths.flatMap(({ stations }) => stations.map(({ year }) => year)))];
	const numbers = years.map(Number);
	const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
	return years
		.sort((a, b) => Number(a) - Number(b))
		.map((year) => ({
			year,
			x: last === first ? 100 : Math.round(((Number(year) - first) / (last - first)) * 1000) / 10,
		}));
}
