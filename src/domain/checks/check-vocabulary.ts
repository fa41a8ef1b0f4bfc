// What content/report.json lists is used.

import { fault, type Fault } from '../fault/fault.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { firstLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

const file = 'content/report.json';

/** Returns parts, topics, stakeholder groups and units that nothing names, and a period of which no table has a column. */
export function checkVocabulary({ chapters, identity, ledgers, source, tables }: Report): Fault[] {
	const metas = chapters.map(({ texts }) => texts[firstLocale].meta);
	const rows = tables.flatMap((table) => flattenRows(table.rows));
	const lists = [
		['parts', identity.parts.map(({ id }) => id), metas.map(({ part }) => part)],
		[
			'topics',
			identity.topics.map(({ id }) => id),
			[...metas, ...tables].flatMap(({ topics }) => topics),
		],
		[
			'stakeholders',
			identity.stakeholders.map(({ id }) => id),
			metas.flatMap(({ stakeholders }) => stakeholders),
		],
		[
			'countUnits',
			identity.countUnits,
			[
				...rows.map(({ row }) => row.unit?.[source.originalLanguage]),
				...[...ledgers.values()].flat().map(({ unit }) => unit),
			],
		],
	] as const;
	const unused = lists.flatMap(([key, names, used]) => {
		const known = new Set<string | undefined>(used);
		return names.flatMap((name, at) =>
			known.has(name)
				? []
				: [fault('report/unused', file, `#/${key}/${at}`, `Nothing is of "${name}" (${key}).`)],
		);
	});
	const periods = tables.flatMap(({ columns }) =>
		columns.flatMap((column) => ('period' in column ? column.period : [])),
	);
	const problem = `No table has a column of the period ${identity.period}.`;
	return [
		...unused,
		...(periods.length === 0 || periods.includes(identity.period)
			? []
			: [fault('report/period-differs', file, '#/period', problem)]),
	];
}
