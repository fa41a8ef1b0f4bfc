// How a figure moved, in words.

import type { Change } from '../figure/change.ts';
import { formatDecimal } from '../figure/print-number.ts';
import type { Locale } from '../locale/locale.ts';

/** The interface's words for a change. */
export type ChangeWord =
	| 'chart.change.none'
	| 'chart.change.up.times'
	| 'chart.change.up.percent'
	| 'chart.change.down.percent'
	| 'chart.change.up.points'
	| 'chart.change.down.points'
	| 'chart.change.up.difference'
	| 'chart.change.down.difference';

/** Words `change` in `locale`: `上升 36.1%`, `down 1.98 percentage points`, `unchanged`. */
export function wordChange(
	{ kind, direction, amount }: Change,
	locale: Locale,
	say: (word: ChangeWord, values?: Readonly<Record<string, string>>) => string,
): string {
	if (kind === 'none' || direction === 'none') return say('chart.change.none');
	const printed = { amount: formatDecimal(amount, locale) };
	if (kind === 'times') return say('chart.change.up.times', printed);
	return say(`chart.change.${direction}.${kind}`, printed);
}
