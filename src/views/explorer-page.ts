// What the page of the explorer holds before the browser fills it: questions, the tables by topic, words and addresses.

import { listOmissions } from '../domain/kpi/omissions.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator, messages } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { buildExplorerData } from './explorer.ts';

export type ExplorerPage = ReturnType<typeof buildExplorerPage>;

export function buildExplorerPage(report: Report, locale: Locale) {
	const t = getTranslator(locale);
	const { indicators, topics } = buildExplorerData(report, locale);
	const linkToTable = (row: string, fragment?: string) =>
		linkTo(locale, { page: 'table', id: row.split('.')[0] ?? '' }, fragment);
	const tablesOf = (own: typeof indicators) => [
		...new Map(own.map(({ id, table }) => [linkToTable(id), table])),
	];
	const words = Object.fromEntries([
		...Object.entries(messages[locale]).filter(([key]) =>
			/^(explorer|chart)\.|^(table\.indicator|table\.unitColumn|note\.mark|discrepancy\.label|download\.(id|notes)|cite\.(address|citations|text|copy|copied|selected))$/.test(
				key,
			),
		),
		...listOmissions(report.tables).map((reason) => [
			`omission.${reason}`,
			wordOmission(reason, locale).short,
		]),
	]) as Readonly<Record<string, string>>;
	return {
		questions: report.questions.map(({ question, rows, kind, base }) => ({
			question: question[locale],
			/** Of the explorer's address. */
			query: `?rows=${rows.join(',')}&kind=${kind}${base ? `&base=${base}` : ''}`,
			/** The first row in its table. */
			href: linkToTable(rows[0] ?? '', rows[0]),
			tables: tablesOf(indicators.filter(({ id }) => rows.includes(id))).map(([, title]) => title),
		})),
		topics: Object.entries(topics).map(([id, label]) => ({
			label: label || t('explorer.otherTopic'),
			tables: tablesOf(indicators.filter(({ topic }) => topic === id)).map(([href, title]) => ({
				href,
				title,
			})),
		})),
		/** What the browser needs. */
		settings: {
			source: `${linkTo(locale, { page: 'data' })}explorer.json`,
			/** With `{table}` for the id of a table. */
			tableHref: linkTo(locale, { page: 'table', id: '{table}' }),
			locale,
			words,
		},
	};
}
