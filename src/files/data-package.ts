// datapackage.json: what the files of the archive hold, by the Data Package standard 2.0 (datapackage.org).

import type { Report } from '../domain/report/report.ts';
import { locales, languageNames } from '../domain/locale/locale.ts';
import { omissionReasons } from '../domain/kpi/kpi-table.ts';
import { csvFields, type CsvField } from './csv.ts';
import type { TableData } from '../domain/kpi/table-data.ts';

/**
 * Returns the descriptor of the CSV of `tables`; `pathOf` tells where each lies beside it. `version` changes when the
 * form of a file does.
 */
export function buildDataPackage(
	report: Report,
	tables: readonly TableData[],
	pathOf: (table: TableData) => string,
): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `report-${report.identity.year}`,
		title: report.source.title.en,
		description: `${report.source.title.zh}. ${report.identity.description.en}`,
		version: '1.0.0',
		sources: [{ title: report.source.title.en, path: report.source.address }],
		contributors: [
			{ title: report.source.publisher.en, roles: ['rightsHolder'], path: report.source.address },
		],
		resources: tables.map((table) => ({
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			name: table.id,
			type: 'table',
			title: table.title.en,
			description: table.title.zh,
			path: pathOf(table),
			scheme: 'file',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: {
				$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
				delimiter: ',',
				lineTerminator: '\r\n',
				quoteChar: '"',
				doubleQuote: true,
			},
			schema: {
				$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
				fields: csvFields.map(describeField),
				primaryKey: ['table_id', 'row_id', 'column_id'],
				missingValues: [''],
			},
		})),
	};
}

const described: Partial<Record<CsvField, object>> = {
	table_id: { type: 'string', constraints: { required: true } },
	row_id: { type: 'string', constraints: { required: true } },
	column_id: { type: 'string', constraints: { required: true } },
	period_start: { type: 'date', description: 'First day; empty for a column that is no period.' },
	period_end: { type: 'date', description: 'Last day.' },
	value: {
		type: 'number',
		decimalChar: '.',
		description: 'The printed digits without grouping; trailing zeros as printed.',
	},
	status: {
		type: 'string',
		description: 'Whether there is a value or a text, else why there is none.',
		constraints: { required: true, enum: ['value', 'text', ...omissionReasons] },
	},
};

function describeField(name: CsvField): object {
	const known = described[name];
	if (known) return { name, ...known };
	const locale = locales.find((candidate) => name.endsWith(`_${candidate}`));
	return {
		name,
		type: 'string',
		...(locale ? { title: `${name.slice(0, -locale.length - 1)} (${languageNames[locale]})` } : {}),
	};
}
