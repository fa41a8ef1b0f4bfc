// A choice of the explorer as an Excel workbook: a sheet of the figures as the page shows them, one of the printed figures where
// that is an index, one of notes, origin and citation. The library is loaded with this module, when a workbook is asked for.

import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { SelectionRecord } from '../domain/explorer/selection.ts';
import { numberFormat } from '../domain/figure/number-format.ts';
import { qualifierWords } from '../domain/figure/print-number.ts';
import type { Words } from './explorer-result.ts';

interface Content {
	readonly title: string;
	readonly address: string;
	readonly citation: string;
	readonly records: readonly SelectionRecord[];
}

/** Returns the workbook of `content`. */
export async function writeSelectionWorkbook(content: Content, words: Words): Promise<Blob> {
	const { say } = words;
	const base = content.records[0]?.index_base ?? '';
	const period = content.records.find(({ column_id }) => column_id === base)?.column ?? base;
	const sheets: Sheet<Blob>[] = [
		...(base ? [buildSheet(say('explorer.index', { period }), 'index', content, words)] : []),
		buildSheet(say('explorer.noBase'), 'value', content, words),
		buildNotesSheet(content, words),
	];
	return writeExcelFile(sheets, { fontSize: 11 }).toBlob();
}

/** The figures of one kind: a line for each indicator, the latest period first. */
function buildSheet(
	heading: string,
	kind: 'index' | 'value',
	{ title, records }: Content,
	{ locale, say }: Words,
): Sheet<Blob> {
	const columns = [...new Set(records.map(({ column }) => column))].toReversed();
	const isIndex = kind === 'index';
	const lines = [...Map.groupBy(records, ({ table_id, row_id }) => `${table_id}.${row_id}`)];
	return {
		// Excel refuses these signs, and more than 31 letters.
		sheet: heading.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
		data: [
			[{ ...text(title), ...bold }],
			...(isIndex ? [[text(heading)]] : []),
			[
				say('table.indicator'),
				...(isIndex ? [] : [say('table.unitColumn')]),
				...columns,
				say('download.id'),
			].map((label) => ({ ...text(label), ...bold, bottomBorderStyle: 'thin' as const })),
			...lines.map(([id, own]): Row => [
				{ ...text(own[0]?.row ?? ''), wrap: true },
				...(isIndex ? [] : [text(own[0]?.unit ?? '')]),
				...columns.map((column) => {
					const record = own.find((each) => each.column === column);
					return record ? buildCell(record) : null;
				}),
				text(id),
			]),
		],
		columns: [
			{ width: 44 },
			...(isIndex ? [] : [{ width: 16 }]),
			...columns.map(() => ({ width: 14 })),
			{ width: 34 },
		],
		orientation: 'landscape',
	};

	function wordGap({ status: omission, index_status }: SelectionRecord): string {
		if (omission !== 'value') return say(`omission.${omission}`);
		return say(index_status === 'too-few-digits' ? 'explorer.tooFew' : 'explorer.gap');
	}

	function buildCell(record: SelectionRecord): Row[number] {
		const value = record[kind];
		const qualifier = isIndex ? record.index_qualifier : record.qualifier;
		const before = Object.entries(qualifierWords).find(([name]) => name === qualifier)?.[1];
		if (value)
			return {
				value: Number(value),
				type: Number,
				format: numberFormat(value, before?.[locale]),
			};
		return { ...text(wordGap(record)), align: 'right', textColor: '#4E545B' };
	}
}

function buildNotesSheet({ address, citation, records }: Content, { say }: Words): Sheet<Blob> {
	const notes = new Map(records.filter(({ note }) => note).map((record) => [record.note, record]));
	return {
		sheet: say('download.notes'),
		data: [
			...[...notes].map(([note, { row }]): Row => [
				{ ...text(row), wrap: true },
				{ ...text(note), wrap: true },
			]),
			[text(say('cite.address')), text(address)],
			[text(say('cite.citations')), { ...text(citation), wrap: true }],
		],
		columns: [{ width: 34 }, { width: 90 }],
		orientation: 'landscape',
	};
}

const bold = { fontWeight: 'bold' } as const;

/** A cell of words; its type keeps a text that begins with `=` a text. */
function text(value: string) {
	return { value, type: String, alignVertical: 'top' } as const;
}
