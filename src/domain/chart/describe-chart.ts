// A chart in words: the long description that stands below it, computed from its figures, and how a figure moved.

import { changeOf, compareDecimals, type Change } from '../figure/change.ts';
import { formatDecimal, joinUnit } from '../figure/print-number.ts';
import type { OmissionReason } from '../kpi/kpi-table.ts';
import { sentenceSpace, type Locale } from '../locale/locale.ts';
import { beforeWord, listNames, sayPeriods } from '../locale/period-words.ts';
import type { ChartForm, ChartSeries, ChartView } from './chart-view.ts';
import { lineDomain } from './draw-periods.ts';

/** The interface's words for a change. */
type ChangeWord =
	| 'chart.change.none'
	| 'chart.change.up.times'
	| 'chart.change.up.percent'
	| 'chart.change.down.percent'
	| 'chart.change.up.points'
	| 'chart.change.down.points'
	| 'chart.change.up.difference'
	| 'chart.change.down.difference';

/** The interface's words that a description is made of. */
type ChartWord =
	| `chart.form.${ChartForm}`
	| 'chart.cut'
	| 'chart.moved'
	| 'chart.only'
	| 'chart.none'
	| 'chart.reached'
	| 'chart.highest'
	| 'chart.extremes'
	| 'chart.even'
	| 'chart.gap'
	| ChangeWord;

/** Words a message with values in its gaps. */
type Say<Word> = (word: Word, values?: Readonly<Record<string, string>>) => string;

/** Returns one text on the kind, then one on each series; `gapWord` says why there is no figure. */
export function describeChart(
	view: ChartView,
	locale: Locale,
	say: Say<ChartWord>,
	gapWord: (omission: OmissionReason) => string,
): string[] {
	const { categories, target } = view;
	const space = sentenceSpace[locale];
	const cut = view.form === 'line' && lineDomain(view)[0] > 0 ? [say('chart.cut')] : [];
	return [
		[say(`chart.form.${view.form}`), ...cut].join(space),
		...view.series.map((series) => describeSeries(series)),
	];

	function describeSeries({ label, unit, points }: ChartSeries): string {
		const known = points.flatMap(({ text, value }, index) =>
			value === undefined
				? []
				: [{ value, category: categories[index] ?? '', printed: joinUnit(text, unit) }],
		);
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return say('chart.none', { label });
		/** The figures that no other exceeds (`sign` 1) or undercuts (-1), and all that have them. */
		const extreme = (sign: 1 | -1) => {
			const found = known.filter(({ value }) =>
				known.every((other) => sign * compareDecimals(value, other.value) >= 0),
			);
			const names = found.map(({ category }) => category);
			return { names, value: found[0]?.printed ?? '', isAll: found.length === known.length };
		};
		const highest = extreme(1);
		if (view.form === 'bars') {
			if (highest.isAll) return say('chart.even', { value: first.printed });
			const lowest = extreme(-1);
			return say('chart.extremes', {
				highestNames: listNames(highest.names, locale),
				highest: highest.value,
				lowestNames: listNames(lowest.names, locale),
				lowest: lowest.value,
			});
		}
		if (view.form === 'progress')
			return say('chart.reached', {
				label: first.category,
				value: first.printed,
				targetLabel: target?.label ?? '',
				target: target?.text ?? '',
			});
		const inSentence = (period: string) => beforeWord(sayPeriods([period], locale), locale);
		const start = { label, first: first.printed, firstPeriod: inSentence(first.category) };
		const change = changeOf(first.value, last.value, unit === '%');
		// Where it is the first or the last one it has been said.
		const isSaid = [first, last].some(({ category }) => highest.names.join() === category);
		const gaps = new Set(points.flatMap(({ omission }) => omission ?? []));
		return [
			first === last
				? say('chart.only', start)
				: say('chart.moved', {
						...start,
						last: last.printed,
						lastPeriod: inSentence(last.category),
						change: wordChange(change, locale, say),
					}),
			...(highest.isAll || isSaid
				? []
				: [
						say('chart.highest', {
							periods: sayPeriods(highest.names, locale),
							value: highest.value,
						}),
					]),
			...[...gaps].map((reason) => {
				const missing = categories.filter((_, index) => points[index]?.omission === reason);
				const periods = beforeWord(sayPeriods(missing, locale), locale);
				return say('chart.gap', { periods, reason: gapWord(reason) });
			}),
		].join(space);
	}
}

/** Words `change` in `locale`: `上升 36.1%`, `down 1.98 percentage points`, `unchanged`. */
export function wordChange(
	{ kind, direction, amount }: Change,
	locale: Locale,
	say: Say<ChangeWord>,
): string {
	if (kind === 'none' || direction === 'none') return say('chart.change.none');
	const printed = { amount: formatDecimal(amount, locale) };
	if (kind === 'times') return say('chart.change.up.times', printed);
	return say(`chart.change.${direction}.${kind}`, printed);
}
