// A chart in words, as the explorer says it.

import type { ChartView } from '../src/domain/chart/chart-view.ts';
import { describeChart } from '../src/domain/chart/describe-chart.ts';
import type { Locale } from '../src/domain/locale/locale.ts';
import { wordOmission } from '../src/i18n/omission-words.ts';
import { getTranslator } from '../src/i18n/translator.ts';

/** Returns one text on the kind of `view`, then one on each series. */
export function describeView(view: ChartView, locale: Locale): string[] {
	const t = getTranslator(locale);
	return describeChart(
		view,
		locale,
		(word, values) => t(word, { replace: values ?? {} }),
		(reason) => wordOmission(reason, locale).short,
	);
}
