// The questions that the explorer starts from ask for figures that there are.

import { fault, type Fault } from '../fault/fault.ts';
import { figureIn } from '../kpi/indexed-table.ts';
import type { Report } from '../report/report.ts';
import { checkKnown } from './check-references.ts';

export const questionsFile = 'content/questions.json';

/** Returns rows that do not exist or have no figure to show; tables that could not be read (`unread`) are passed over. */
export function checkQuestions({ questions, index }: Report, unread: readonly string[]): Fault[] {
	const tables = [...index.tables.values()];
	const known = new Map(
		tables.flatMap((table) => [...table.rows.values()].map((row) => [row.id, { table, row }])),
	);
	return questions.flatMap(({ rows, base }, at) =>
		rows.flatMap((id, place) => {
			if (unread.includes(id.split('.')[0] ?? '')) return [];
			const pointer = `#/${at}/rows/${place}`;
			const found = known.get(id);
			if (!found) return checkKnown(questionsFile, pointer, 'table row', [id], known);
			const { table, row } = found;
			const periods = table.columns.flatMap((column) => (column.period ? [column.id] : []));
			const withFigure = periods.filter((period) => figureIn(row, period)?.value !== undefined);
			if (withFigure.length < 2) {
				const problem = `The row "${id}" has no series: figures of ${withFigure.length} periods.`;
				return [fault('explorer/no-series', questionsFile, pointer, problem)];
			}
			if (base === undefined || withFigure.includes(base)) return [];
			const problem = `The row "${id}" has no figure of "${base}", which is to stand for 100.`;
			return [fault('explorer/no-base', questionsFile, `#/${at}/base`, problem)];
		}),
	);
}
