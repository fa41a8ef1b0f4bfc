// What is said of a figure set large, from a row of a table: its latest value, and how it moved.

import { wordChange } from '../domain/chart/describe-chart.ts';
import { changeOf } from '../domain/figure/change.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import { figureIn } from '../domain/kpi/indexed-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { sayPeriods } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';

/** Finds the row at `address` (`table.row`) with its cells, the latest first; nothing where it has no value in a period. */
export function findHeadlineWords(report: Report, address: string, locale: Locale) {
	const t = getTranslator(locale);
	const [tableId = '', rowId = ''] = address.split('.');
	const { table, columns = [], rows, discrepancies = [] } = report.index.tables.get(tableId) ?? {};
	const placed = rows?.get(rowId);
	const cells = columns.flatMap(({ id, label, period }) => {
		const { value, printed } = (placed && figureIn(placed, id)) ?? {};
		return period && value !== undefined && printed
			? [{ id, label: label[locale], period, value, printed: printed[locale] }]
			: [];
	});
	const [latest, before] = cells;
	if (!table || !placed || !latest) return undefined;
	const { row } = placed;
	const unit = row.unit?.[locale] ?? '';
	const isPercentage = unit === '%';
	const inUnit = (printed: string) => (isPercentage ? joinUnit(printed, unit) : printed);
	const words = {
		/** With its percent sign, which joins the number. */
		value: inUnit(latest.printed),
		unit: isPercentage ? '' : unit,
		label: row.label[locale],
		/** The change from the period before with its value: `上升 36.1%（2022 年：85,742.61）`. None for a first figure. */
		moved:
			before &&
			t('headline.moved', {
				change: wordChange(
					changeOf(before.value, latest.value, isPercentage),
					locale,
					(word, values) => t(word, { replace: values ?? {} }),
				),
				period: sayPeriods([before.label], locale),
				value: inUnit(before.printed),
			}),
	};
	return { table, placed, cells, discrepancies, words };
}
