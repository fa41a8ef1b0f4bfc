// What a table holds, in a sentence for those who do not see it: search engines and lists of results.

import type { TableData } from '../domain/kpi/table-data.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { listNames, sayPeriods } from '../domain/locale/period-words.ts';
import { getTranslator } from '../i18n/translator.ts';

/** How many indicators and units are named. */
const named = 3;

/** Says of the table which indicators, periods and units it has, and where it belongs. */
export function summarizeTable(data: TableData, locale: Locale): string {
	const t = getTranslator(locale);
	const rows = data.rows.filter(({ cells }) => cells.length > 0);
	const labels = rows.map(({ label }) => label[locale]);
	const units = [...new Set(rows.flatMap(({ unit }) => unit?.[locale] ?? []))];
	const periods = data.columns.filter(({ period }) => period !== undefined);
	const columns = periods.length > 0 ? periods : data.columns;
	const heads = columns.map(({ label }) => label[locale]);
	return t('table.summary', {
		title: data.title[locale],
		chapter: data.chapter.title[locale],
		report: data.report.title[locale],
		count: labels.length,
		indicators: nameFirst(labels, locale),
		columns: periods.length > 1 ? saySpan(heads, locale) : listNames(heads, locale),
		unit: units.length > 0 ? t('table.summaryUnit', { units: nameFirst(units, locale) }) : '',
	});
}

/** `2020 to 2023`, of heads with the latest first. */
function saySpan(heads: readonly string[], locale: Locale): string {
	const [last = '', first = ''] = [heads[0], heads.at(-1)];
	return getTranslator(locale)('table.summarySpan', { first, last: sayPeriods([last], locale) });
}

/** The first names; what is left out is said. */
function nameFirst(names: readonly string[], locale: Locale): string {
	const t = getTranslator(locale);
	const first = [...new Set(names)].slice(0, named);
	return new Set(names).size > named
		? t('table.summaryMore', { names: first.join(t('audit.comma')) })
		: listNames(first, locale);
}
