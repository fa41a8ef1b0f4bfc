// What a reader copies of a table of figures: the cells alone, as a table in spreadsheets and as text with tabs elsewhere.
// Note marks, links and ids stay behind. Where the selection holds more than one table, the browser copies it as it stands,
// without the marks, which the styles keep out of a selection.

import { make } from './elements.ts';

/** The words of the cells that are selected, row by row, each row as long as the longest; the heads of columns among them. */
interface CopiedCells {
	/** The title of the table, where it is selected too. */
	readonly caption: string;
	readonly rows: readonly (readonly string[])[];
	/** How many of the rows are heads of columns. */
	readonly heads: number;
}

addEventListener('copy', (event) => {
	const copied = readCells(getSelection());
	if (!copied || !event.clipboardData) return;
	event.clipboardData.setData('text/plain', writeText(copied));
	event.clipboardData.setData('text/html', writeTable(copied));
	event.preventDefault();
});

/** The selected cells of a table, where the selection holds two or more of one and nothing beside it. */
function readCells(selection: Selection | null): CopiedCells | undefined {
	if (!selection || selection.rangeCount === 0) return undefined;
	const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
	const table = [...document.querySelectorAll<HTMLTableElement>('.kpi table, .audit-table')].find(
		(each) => ranges.every((range) => isSame(clip(range, each), range)),
	);
	if (!table) return undefined;
	const isChosen = (node: Node) => ranges.some((range) => clip(range, node).trim() !== '');
	const grid = [...table.rows].map((row) =>
		[...row.cells].flatMap((cell) => {
			const beside = Array.from({ length: cell.colSpan - 1 }, () => undefined);
			return [isChosen(cell) ? textOf(cell) : undefined, ...beside];
		}),
	);
	const width = Math.max(...grid.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, at) => at);
	const chosen = columns.filter((at) => grid.some((row) => row[at] !== undefined));
	if (grid.flat().filter((text) => text !== undefined).length < 2) return undefined;
	const [first = 0, last = 0] = [chosen[0], chosen.at(-1)];
	const isIn = (row: readonly (string | undefined)[]) => row.some((text) => text !== undefined);
	return {
		caption: table.caption && isChosen(table.caption) ? textOf(table.caption) : '',
		rows: grid.filter(isIn).map((row) => columns.slice(first, last + 1).map((at) => row[at] ?? '')),
		heads: grid.slice(0, table.tHead?.rows.length ?? 0).filter(isIn).length,
	};
}

/** The text of `range` that lies in `node`. */
function clip(range: Range, node: Node): string {
	if (!range.intersectsNode(node)) return '';
	const part = document.createRange();
	part.selectNodeContents(node);
	if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
		part.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
		part.setEnd(range.endContainer, range.endOffset);
	return part.toString();
}

/** A selection may end at the beginning of what follows the table, without any of its text. */
function isSame(part: string, range: Range): boolean {
	return part.trim() !== '' && part.trim() === range.toString().trim();
}

/** The words of a cell on one line, without its marks. */
function textOf(cell: Element): string {
	const copy = cell.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup, [aria-hidden="true"]')) mark.remove();
	for (const part of copy.querySelectorAll('li, p, span')) part.append(' ');
	return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

function writeText({ caption, rows }: CopiedCells): string {
	const lines = rows.map((row) => row.join('\t'));
	return [...(caption ? [caption] : []), ...lines].join('\r\n');
}

function writeTable({ caption, rows, heads }: CopiedCells): string {
	const table = make(
		'table',
		{},
		...(caption ? [make('caption', {}, caption)] : []),
		...rows.map((row, index) =>
			make('tr', {}, ...row.map((text) => make(index < heads ? 'th' : 'td', {}, text))),
		),
	);
	return table.outerHTML;
}
