// The answer above the results: the figure that a query asks for, with its year, its line, its marks and its links. The
// table is fetched once its row is recognised.

import {
	buildAnswer,
	tablesOf,
	type Answer,
	type AnswerCell,
	type AnswerRow,
} from '../../domain/answer/build-answer.ts';
import type { Asked } from '../../domain/answer/find-rows.ts';
import { wordChange } from '../../domain/chart/describe-chart.ts';
import { buildSparkline, placeBreak, placeZero } from '../../domain/chart/sparkline.ts';
import { joinUnit } from '../../domain/figure/print-number.ts';
import type { TableData } from '../../domain/kpi/table-data.ts';
import { isLasting, pendingMonth } from '../../domain/kpi/omissions.ts';
import type { OmissionReason } from '../../domain/kpi/kpi-table.ts';
import { pagePath, shortPath } from '../../domain/links/permalink.ts';
import { formatMonth } from '../../domain/locale/dates.ts';
import { colon } from '../../domain/locale/locale.ts';
import { beforeWord, sayPeriods } from '../../domain/locale/period-words.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { make } from '../elements.ts';
import type { SearchPage } from './search-page.ts';

/** What is said of a figure that is the highest or lowest of its row, or of its group. */
const extremeWords = { highest: 'answer.highest', lowest: 'answer.lowest' } as const;
const groupWords = { highest: 'answer.highestAmong', lowest: 'answer.lowestAmong' } as const;

/** Makes what shows the figure that a query asks for in place of the one before; none where it asks for none. */
export function buildAnswerLine(page: SearchPage): (asked?: Asked, catalogue?: Catalogue) => void {
	const box = page.root.querySelector<HTMLElement>('.search-answer');
	const tables = new Map<string, Promise<TableData>>();
	let turn = 0;

	const load = (id: string) => {
		const loading = tables.get(id) ?? fetchTable(`${page.base}data/${id}.json`);
		loading.catch(() => tables.delete(id));
		tables.set(id, loading);
		return loading;
	};

	return (asked, catalogue) => {
		const thisTurn = ++turn;
		const themeOf = (id: string) =>
			page.themes[catalogue?.entries.find((entry) => entry.id === id)?.part ?? ''] ?? '';
		const show = (answer?: Answer) => {
			if (thisTurn !== turn) return;
			box?.replaceChildren(
				...(answer && catalogue ? [buildBox(answer, asked, catalogue, page)] : []),
			);
			box?.setAttribute('class', `search-answer theme-${answer ? themeOf(answer.row.id) : ''}`);
		};
		if (!asked) show();
		else
			void Promise.all(tablesOf(asked).map(load)).then(
				(data) => show(buildAnswer(asked, data)),
				() => show(),
			);
	};
}

async function fetchTable(address: string): Promise<TableData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
	return (await response.json()) as TableData;
}

function buildBox(
	answer: Answer,
	asked: Asked | undefined,
	{ locale }: Catalogue,
	{ base, say }: SearchPage,
): HTMLElement {
	const { data, row, cell, omission, before, change, broken, extremes, missing, nearest } = answer;
	const unit = row.unit?.[locale] ?? '';
	const label = row.label[locale];
	const hrefOf = (table: string, fragment: string) =>
		pagePath(base, locale, { page: 'table', id: table }, fragment);
	const nameOf = ({ period, columnLabel }: AnswerCell) =>
		period ? sayPeriods([columnLabel[locale]], locale) : columnLabel[locale];
	const inSentence = (each: AnswerCell) => beforeWord(nameOf(each), locale);
	const reasonOf = (reason: OmissionReason) =>
		isLasting(reason)
			? say(`omission.${reason}.long`)
			: say('omission.pending.long', { month: formatMonth(pendingMonth(reason), locale) });
	const shortReason = (reason: OmissionReason) =>
		isLasting(reason)
			? say(`omission.${reason}`)
			: say('omission.pending', { month: formatMonth(pendingMonth(reason), locale) });
	const valueOf = ({ printed, status }: AnswerCell, ofRow = row) => {
		if (!printed) return shortReason(status as OmissionReason);
		return status === 'value'
			? joinUnit(printed[locale], ofRow.unit?.[locale] ?? '')
			: printed[locale];
	};
	const paragraph = (name: string, ...content: (Node | string)[]) =>
		make('p', { class: `answer-${name}` }, ...content);
	const link = (href: string, text: string) => make('a', { href }, text);

	const isPercentage = unit === '%';
	const printed = cell.printed?.[locale] ?? '';
	/** Without its unit, which stands beside the figure. */
	const shortOf = (each: AnswerCell) =>
		isPercentage ? valueOf(each) : (each.printed?.[locale] ?? '');
	const figure = omission
		? paragraph('figure', make('span', { class: 'answer-reason' }, reasonOf(omission)), ' ')
		: paragraph(
				'figure',
				make('b', {}, isPercentage ? joinUnit(printed, unit) : printed),
				...(isPercentage || !unit ? [' '] : [` ${unit} `]),
			);
	figure.append(make('span', { class: 'answer-year' }, nameOf(cell)));

	const notices: string[] = [];
	if (missing?.isUndated) notices.push(say('answer.undated', { year: String(missing.year) }));
	else if (missing)
		notices.push(
			say('answer.missing', {
				year: String(missing.year),
				periods: sayPeriods(
					answer.cells.map(({ columnLabel }) => columnLabel[locale]),
					locale,
				),
				period: nameOf(cell),
			}),
		);

	const moved: HTMLElement[] = [];
	const extreme = asked?.question.extreme ?? 'highest';
	if (asked?.isAmong)
		moved.push(paragraph('rank', say(groupWords[extreme], { period: nameOf(cell) })));
	else if (extremes.length > 0)
		moved.push(
			paragraph(
				'rank',
				extremes.length === answer.cells.filter(({ value }) => value).length && extremes.length > 1
					? say('answer.even')
					: say(extremeWords[extreme], {
							periods: sayPeriods(
								extremes.map(({ columnLabel }) => columnLabel[locale]),
								locale,
							),
						}),
			),
		);
	if (nearest)
		moved.push(
			paragraph(
				'moved',
				say('answer.nearest', { value: valueOf(nearest), period: nameOf(nearest) }),
			),
		);
	if (before && change)
		moved.push(
			paragraph(
				'moved',
				say('headline.moved', {
					change: wordChange(change, locale, say),
					period: nameOf(before),
					value: shortOf(before),
				}),
			),
		);
	if (before && broken) {
		const at = answer.cells.find(({ column }) => column === broken.at);
		moved.push(
			paragraph(
				'moved',
				say('answer.broken', {
					period: at ? inSentence(at) : broken.at,
					before: inSentence(before),
					value: shortOf(before),
				}),
				locale === 'zh' ? '' : ' ',
				link(here(broken.address[locale]), say('note.mark', { label: broken.footnote })),
			),
		);
	}

	const flags = data.discrepancies
		.filter(({ id }) => [...row.discrepancies, ...cell.discrepancies].includes(id))
		.map(({ id, title }) =>
			paragraph(
				'flag',
				link(hrefOf(data.id, id), `${say('discrepancy.label')}${colon[locale]}${title[locale]}`),
			),
		);
	const assurance =
		data.assurance && !omission
			? [
					paragraph(
						'state',
						link(
							here(data.assurance.address[locale]),
							say(data.assurance.status === 'assured' ? 'answer.assured' : 'answer.notListed'),
						),
					),
				]
			: [];
	const cite = make(
		'a',
		{
			class: 'anchor',
			href: shortPath(base, cell.id),
			'data-file': data.id,
			'aria-haspopup': 'dialog',
		},
		say('cite.title'),
	);
	const definition =
		row.definitions.find(({ term }) => label.includes(term[locale])) ?? row.definitions[0];
	const links = [
		link(hrefOf(data.id, cell.id), say('answer.cell')),
		...(definition
			? [
					link(
						here(definition.address[locale]),
						say('answer.definition', { term: definition.term[locale] }),
					),
				]
			: []),
		cite,
	];

	return make(
		'section',
		{ class: 'answer', 'aria-label': say('answer.label') },
		make(
			'p',
			{ class: 'visually-hidden', 'aria-live': 'polite' },
			say('answer.said', {
				label,
				period: nameOf(cell),
				value: omission ? reasonOf(omission) : valueOf(cell),
			}),
		),
		...notices.map((text) => paragraph('notice', text)),
		paragraph('path', [data.title, ...row.groups].map((words) => words[locale]).join(' › ')),
		make('h2', { class: 'answer-name' }, label),
		figure,
		...moved,
		...buildSeries(answer),
		...flags,
		...assurance,
		make('ul', { class: 'answer-links' }, ...links.map((each) => make('li', {}, each))),
		...buildOthers(answer),
	);

	function buildSeries({ cells }: AnswerRow): Node[] {
		const dated = cells.filter(({ period }) => period);
		if (dated.length < 2) return [];
		const items = dated.map((each) =>
			make(
				'li',
				each === cell ? { class: 'is-asked' } : {},
				make('span', {}, each.columnLabel[locale]),
				' ',
				make('a', { href: hrefOf(data.id, each.id) }, each.printed?.[locale] ?? valueOf(each)),
			),
		);
		const series = make(
			'div',
			{ class: 'answer-series' },
			...drawLine(dated),
			make('ol', { 'aria-label': say('answer.series') }, ...items),
		);
		series.style.setProperty('--periods', String(dated.length));
		return [series];
	}

	function drawLine(cells: readonly AnswerCell[]): Node[] {
		const known = cells.flatMap(({ value, period = '', column, columnLabel }) =>
			value ? [{ value, period, column, label: columnLabel[locale] }] : [],
		);
		if (known.length < 2) return [];
		// All periods have their place, so that one without a figure stays open.
		const placed = buildSparkline(known).map(({ label, y }, index) => {
			const at = cells.findIndex(({ column }) => column === known[index]?.column);
			return { label, y, at, x: (at * 200) / (cells.length - 1) };
		});
		const zero = String(placeZero(known.map(({ value }) => Number(value))));
		const at = data.breaks.find(({ rows }) => rows.includes(row.id))?.at;
		const breakAt = placeBreak(
			placed,
			known.findIndex(({ column }) => column === at),
		);
		const svg = draw('svg', { class: 'spark', viewBox: '0 -4 206 50', 'aria-hidden': 'true' });
		svg.append(draw('line', { x1: '0', y1: zero, x2: '206', y2: zero, class: 'spark-base' }));
		if (breakAt !== undefined) {
			const x = String(breakAt + 3);
			svg.append(draw('line', { x1: x, y1: '-4', x2: x, y2: '44', class: 'spark-break' }));
		}
		const shape = draw('g', { transform: 'translate(3)' });
		for (const [index, { x, y, at: place }] of placed.entries()) {
			const next = placed[index + 1];
			const ends = next && { x1: String(x), y1: String(y), x2: String(next.x), y2: String(next.y) };
			if (ends && next.at === place + 1)
				shape.append(draw('line', { ...ends, class: 'spark-line' }));
			const centre = { cx: String(x), cy: String(y), class: 'spark-dot' };
			shape.append(draw('circle', { ...centre, r: cells[place] === cell ? '3.4' : '1.6' }));
		}
		svg.append(shape);
		return [svg];
	}

	/** The label of another row, with that of the row above it where it is not the same. */
	function nameBeside({ label: own, groups }: AnswerRow['row']): string {
		const [group, shown] = [groups.at(-1)?.[locale], row.groups.at(-1)?.[locale]];
		return group && group !== shown ? `${group} › ${own[locale]}` : own[locale];
	}

	function buildOthers({ others }: Answer): Node[] {
		if (others.length === 0) return [];
		const items = others.map((other) =>
			make(
				'li',
				{},
				link(hrefOf(other.data.id, other.cell.id), nameBeside(other.row)),
				' ',
				make('b', {}, valueOf(other.cell, other.row)),
				...(other.cell.column === cell.column ? [] : [` ${nameOf(other.cell)}`]),
			),
		);
		return [
			make(
				'div',
				{ class: 'answer-others' },
				make('p', {}, say(asked?.isAmong ? 'answer.group' : 'answer.others')),
				make('ul', {}, ...items),
			),
		];
	}
}

/** The part of an address that this site serves: files name the whole one. */
function here(address: string): string {
	const { pathname, hash } = new URL(address, location.href);
	return pathname + hash;
}

function draw(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
