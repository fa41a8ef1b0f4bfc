// What the panel at a cell shows, in one language: all that is known of the figure. The browser fetches it when a cell is first
// opened, and words nothing itself.

import { wordChange } from '../domain/chart/describe-chart.ts';
import { changeOf } from '../domain/figure/change.ts';
import { factKinds, type FigurePanel, type PanelCell } from '../domain/kpi/figure-panel.ts';
import type { CellData, RowData, TableData } from '../domain/kpi/table-data.ts';
import { colon, type Locale } from '../domain/locale/locale.ts';
import { sayPeriods } from '../domain/locale/period-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import {
	buildSharedFacts,
	formatPeriod,
	formatValue,
	ownFacts,
	writeFacts,
} from './figure-facts-view.ts';
import type { CodeLink } from './links.ts';

/** Builds the panel of `data`. `checks` says what came of its checks, or nothing; `codes` are what it answers. */
export function buildFigurePanel(
	data: TableData,
	checks: string,
	codes: readonly CodeLink[],
	locale: Locale,
): FigurePanel {
	const t = getTranslator(locale);
	const linked = writeFacts(locale, [
		{
			kind: 'checks',
			head: t('figure.checks'),
			texts: [],
			links: checks
				? [{ text: checks, href: linkTo(locale, { page: 'audit' }, `checks-${data.id}`) }]
				: [],
		},
		{
			kind: 'codes',
			head: t('figure.codes'),
			texts: codes.flatMap(({ href, ...code }) => (href ? [] : [nameCode(code)])),
			links: codes.flatMap(({ href, ...code }) => (href ? [{ text: nameCode(code), href }] : [])),
		},
	]);
	const shared = [
		...buildSharedFacts(data, locale).filter(({ kind }) => kind !== 'codes' && kind !== 'days'),
		...linked,
	];
	const rows = data.rows.filter(({ cells }) => cells.length > 0);
	return {
		words: {
			title: t('figure.title'),
			close: t('figure.close'),
			periods: t(data.columns.some(({ period }) => period) ? 'figure.periods' : 'figure.columns'),
			keys: t('figure.keys'),
			cite: t('cite.figure'),
		},
		assured: data.assurance
			? t(data.assurance.status === 'assured' ? 'figure.isAssured' : 'figure.isNotListed')
			: '',
		rows: Object.fromEntries(
			rows.map((row) => [
				row.id,
				{
					title: [...row.groups, row.label].map((words) => words[locale]).join(' › '),
					facts: [...ownFacts(data, row, locale), ...shared].sort(
						(a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind),
					),
				},
			]),
		),
		cells: Object.fromEntries(
			rows.flatMap((row) => row.cells.map((cell) => [cell.id, buildCell(data, row, cell, locale)])),
		),
	};
}

/** `305-1 Direct emissions`. */
function nameCode({ code, title }: Pick<CodeLink, 'code' | 'title'>): string {
	return `${code} ${title}`;
}

function buildCell(data: TableData, row: RowData, cell: CellData, locale: Locale): PanelCell {
	const column = data.columns.find(({ id }) => id === cell.column);
	const period = column?.label[locale] ?? cell.column;
	const label = getTranslator(locale)('discrepancy.label');
	return {
		row: row.id,
		period,
		days: column?.period ? period + colon[locale] + formatPeriod(column.period, locale) : '',
		value: cell.status === 'text' ? (cell.printed?.[locale] ?? '') : formatValue(cell, row, locale),
		...(column?.period && cell.value !== undefined
			? {
					bar: {
						...{ amount: cell.value, from: column.period },
						isBreak: isBroken(data, row, cell),
					},
				}
			: {}),
		moved: wordMove(data, row, cell, locale),
		conflicts: data.discrepancies
			.filter(({ id }) => [...row.discrepancies, ...cell.discrepancies].includes(id))
			.map(({ title }) => label + colon[locale] + title[locale]),
	};
}

/** Whether the scope of `row` is another from `cell` on. */
function isBroken({ breaks }: TableData, row: RowData, cell: CellData): boolean {
	return breaks.some(({ at, rows }) => at === cell.column && rows.includes(row.id));
}

/** `上升 36.1%（2022 年：85,742.61）`; across a break that the two do not compare. */
function wordMove(data: TableData, row: RowData, cell: CellData, locale: Locale): string {
	const t = getTranslator(locale);
	const { columns } = data;
	const periodOf = ({ column }: CellData) => columns.find(({ id }) => id === column)?.period ?? '';
	const [before] = row.cells
		.filter((other) => periodOf(other) !== '' && periodOf(other) < periodOf(cell))
		.sort((a, b) => (periodOf(a) < periodOf(b) ? 1 : -1));
	if (cell.value === undefined || before?.value === undefined) return '';
	const column = columns.find(({ id }) => id === before.column);
	const printed = {
		period: sayPeriods([column?.label[locale] ?? before.column], locale),
		value: formatValue(before, row, locale),
	};
	if (isBroken(data, row, cell)) return t('figure.broken', printed);
	return t('headline.moved', {
		...printed,
		change: wordChange(
			changeOf(before.value, cell.value, row.unit?.[locale] === '%'),
			locale,
			(word, values) => t(word, { replace: values ?? {} }),
		),
	});
}
