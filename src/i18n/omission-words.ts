// Why there is no figure, in words.

import type { OmissionReason } from '../domain/kpi/kpi-table.ts';
import { isLasting, pendingMonth } from '../domain/kpi/omissions.ts';
import { formatMonth } from '../domain/locale/dates.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { getTranslator } from './translator.ts';

/** `short` for a cell, `long` as the part of a sentence. */
export function wordOmission(
	reason: OmissionReason,
	locale: Locale,
): { readonly short: string; readonly long: string } {
	const t = getTranslator(locale);
	if (isLasting(reason))
		return { short: t(`omission.${reason}`), long: t(`omission.${reason}.long`) };
	const month = formatMonth(pendingMonth(reason), locale);
	return { short: t('omission.pending', { month }), long: t('omission.pending.long', { month }) };
}
