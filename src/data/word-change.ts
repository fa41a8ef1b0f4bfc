// How a figure moved, in words.

import type { Change } from '../domain/figure/change.ts';
import { formatDecimal } from '../domain/figure/decimal.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { getTranslator } from '../i18n/translator.ts';

/** Words `change` in `locale`: `上升 36.1%`, `down 1.98 percentage points`, `unchanged`. */
export function wordChange({ kind, direction, amount }: Change, locale: Locale): string {
	const t = getTranslator(locale);
	if (kind === 'none' || direction === 'none') return t('chart.change.none');
	const printed = { amount: formatDecimal(amount, locale) };
	const isUp = direction === 'up';
	switch (kind) {
		case 'percent':
			return t(isUp ? 'chart.change.up.percent' : 'chart.change.down.percent', printed);
		case 'points':
			return t(isUp ? 'chart.change.up.points' : 'chart.change.down.points', printed);
		case 'difference':
			return t(isUp ? 'chart.change.up.difference' : 'chart.change.down.difference', printed);
		default:
			return t('chart.change.up.times', printed);
	}
}
