// A diagram in lines of words, as the search and the Markdown twin have it.

import { joinUnit } from '../figure/print-number.ts';
import { colon, type Locale } from '../locale/locale.ts';
import type { DiagramView, LevelText } from './diagram-view.ts';

export interface DiagramLine {
	/** 0 for the outermost. */
	readonly depth: number;
	readonly text: string;
}

/** Returns the words of a diagram below its title, in its order. */
export function listLines({ diagram, cells, rows }: DiagramView, locale: Locale): DiagramLine[] {
	const line = (depth: number, ...texts: readonly (string | undefined)[]): DiagramLine => ({
		depth,
		text: texts.filter(Boolean).join(colon[locale]),
	});
	const figure = (id: string) => {
		const cell = cells[id];
		return cell && joinUnit(cell.value, cell.unit);
	};
	switch (diagram.kind) {
		case 'structure': {
			const listLevel = (level: LevelText, depth: number): DiagramLine[] => [
				line(depth, level.name, level.text),
				...(level.up ? [line(depth + 1, `↑ ${level.up}`)] : []),
				...(level.down ? [line(depth + 1, `↓ ${level.down}`)] : []),
				...(level.below ?? []).flatMap((each) => listLevel(each, depth + 1)),
			];
			return listLevel(diagram.top, 0);
		}
		case 'process':
			return diagram.steps.flatMap(({ name, who, text, gives, lanes = [] }) => [
				line(0, name, who, text, gives && `→ ${gives}`),
				...lanes.map((lane) => line(1, lane.name, lane.text)),
			]);
		case 'timeline':
			return diagram.events.map(({ date, text }) => line(0, date, text));
		case 'path':
			return diagram.paths.flatMap(({ name, stations, missing }) => [
				line(0, name),
				...stations.flatMap(({ year, name: what, value, cells: ids = [] }) => [
					...(what || value ? [line(1, year, what, value)] : []),
					...ids.map((id) => line(1, year, cells[id]?.label, figure(id))),
				]),
				...(missing ? [line(1, missing)] : []),
			]);
		case 'ranking':
			return diagram.items.map((item, at) => {
				const [name, text] = 'row' in item ? [rows[item.row]] : [item.name, item.text];
				return line(0, `${at + 1} ${name ?? ''}`, text, item.isKey && diagram.key);
			});
		case 'pull':
			return diagram.figures.map((each) =>
				'cell' in each
					? line(0, each.label, figure(each.cell))
					: line(0, each.label, joinUnit(each.value, each.unit ?? '')),
			);
	}
}
