import { describe, expect, test } from 'vitest';
import { both, buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { writeCsv } from './csv.ts';
import { buildTableData } from '../domain/kpi/table-data.ts';

/** The lines of a table with one row of this label and these values. */
function linesOf(label: string, values: readonly [string, string]): string[] {
	const table = buildTable([buildRow('renewable', values, { label: both(label) })]);
	const report = buildReport({ tables: [table] });
	const csv = writeCsv(
		buildTableData(report, table.id, (locale, { page }) => `/${locale}/${page}/`),
	);
	return csv.split('\r\n');
}

describe('CSV', () => {
	test('begins with a byte order mark and the names of the fields', () => {
		expect(linesOf('Wind', ['372.00', '1045.96'])[0]).toBe(
			'\uFEFFtable_id,row_id,column_id,period_start,period_end,value,status,qualifier,table_zh,table_en,' +
				'group_zh,group_en,row_zh,row_en,column_zh,column_en,unit_zh,unit_en,text_zh,text_en,' +
				'note_zh,note_en,address_zh,address_en',
		);
	});

	test('has a line for each cell, decimals as printed', () => {
		expect(linesOf('Wind', ['372.00', '1045.96']).slice(1)).toEqual([
			'energy-use,renewable,2023,2023-01-01,2023-12-31,372.00,value,,能源消耗,Energy use,,,Wind,Wind,2023,2023,兆瓦时,MWh,,,,,/zh/table/#energy-use.renewable.2023,/en/table/#energy-use.renewable.2023',
			'energy-use,renewable,2022,2022-01-01,2022-12-31,1045.96,value,,能源消耗,Energy use,,,Wind,Wind,2022,2022,兆瓦时,MWh,,,,,/zh/table/#energy-use.renewable.2022,/en/table/#energy-use.renewable.2022',
			'',
		]);
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('keeps the text "%s" from running', (label) => {
		expect(linesOf(label, ['1', '2'])[1]).toContain(`,'${label},'${label},`);
	});

	test('leaves a negative decimal a number', () => {
		expect(linesOf('Wind', ['-3.50', '2'])[1]).toContain(',2023-12-31,-3.50,value,');
	});

	test('quotes a comma, a quotation mark and a line break, and doubles the mark', () => {
		expect(linesOf('a,b', ['1', '2'])[1]).toContain(',"a,b","a,b",');
		expect(linesOf('a "b"', ['1', '2'])[1]).toContain(',"a ""b""","a ""b""",');
	});
});
