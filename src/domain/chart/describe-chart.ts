// A chart in words: the long description that stands below it, computed from its figures.

import { joinUnit } from '../figure/print-number.ts';
import type { OmissionReason } from '../kpi/kpi-table.ts';
import { languageTags, type Locale } from '../locale/locale.ts';
import { findSeriesFacts, type SeriesFacts } from './chart-facts.ts';
import type { ChartForm, ChartView } from './chart-view.ts';
import { lineDomain } from './draw-lines.ts';
import { wordChange, type ChangeWord } from './word-change.ts';

/** The interface's words that a description is made of. */
export type ChartWord =
	| `chart.form.${ChartForm}`
	| `omission.${OmissionReason}`
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
export type Say = (word: ChartWord, values?: Readonly<Record<string, string>>) => string;

/** Returns one text on the kind, then one on each series. */
export function describeChart(view: ChartView, locale: Locale, say: Say): string[] {
	const format = new Intl.ListFormat(languageTags[locale], { type: 'conjunction' });
	// Chinese stands apart from digits and Latin letters: `2020 和 2021`.
	const list = (names: readonly string[]) =>
		format
			.format(names)
			.replaceAll(/(?<=[\dA-Za-z])和/g, ' 和')
			.replaceAll(/和(?=[\dA-Za-z])/g, '和 ');
	// Chinese sentences follow one another without a space.
	const space = locale === 'zh' ? '' : ' ';
	const cut = view.form === 'line' && lineDomain(view)[0] > 0 ? [say('chart.cut')] : [];
	return [
		[say(`chart.form.${view.form}`), ...cut].join(space),
		...view.series.map((series) => {
			const facts = findSeriesFacts(view, series);
			if (!facts) return say('chart.none', { label: series.label });
			if (view.form === 'bars') return describeBars(facts);
			return view.form === 'progress' ? describeProgress(facts) : describePeriods(facts);
		}),
	];

	function describeBars({ first, highest, lowest, unit }: SeriesFacts): string {
		if (!highest || !lowest) return say('chart.even', { value: joinUnit(first.text, unit) });
		return say('chart.extremes', {
			highestNames: list(highest.categories),
			highest: joinUnit(highest.text, unit),
			lowestNames: list(lowest.categories),
			lowest: joinUnit(lowest.text, unit),
		});
	}

	function describeProgress({ first, unit }: SeriesFacts): string {
		return say('chart.reached', {
			label: first.categories[0] ?? '',
			value: joinUnit(first.text, unit),
			targetLabel: view.target?.label ?? '',
			target: view.target?.text ?? '',
		});
	}

	function describePeriods(facts: SeriesFacts): string {
		const { label, unit, first, last, change, highest, gaps } = facts;
		const start = {
			label,
			first: joinUnit(first.text, unit),
			firstYear: first.categories[0] ?? '',
		};
		return [
			last && change
				? say('chart.moved', {
						...start,
						last: joinUnit(last.text, unit),
						lastYear: last.categories[0] ?? '',
						change: wordChange(change, locale, say),
					})
				: say('chart.only', start),
			...(highest
				? [
						say('chart.highest', {
							years: list(highest.categories),
							value: joinUnit(highest.text, unit),
						}),
					]
				: []),
			...gaps.map(({ reason, categories }) =>
				say('chart.gap', { years: list(categories), reason: say(`omission.${reason}`) }),
			),
		].join(space);
	}
}
