// What the panel at the cells of a table shows, in one language; fetched when a cell is first opened.

import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../../domain/locale/locale.ts';
import { getTable } from '../../../../files/files.ts';
import { loadReport } from '../../../../read/report.ts';
import { auditReport } from '../../../../views/audit/audit-results.ts';
import { summarize } from '../../../../views/audit/audit-view.ts';
import { buildFigurePanel } from '../../../../views/figure-panel.ts';
import { linkCodes } from '../../../../views/links.ts';
import { answer } from '../../../_routes.ts';

export async function getStaticPaths() {
	const report = await loadReport();
	const audit = auditReport(report);
	return report.tables.flatMap(({ id }) =>
		locales.map((locale) => ({
			params: { locale, table: id },
			props: { locale, id, checks: summarize(audit.get(id) ?? [], locale) },
		})),
	);
}

interface Props extends Record<string, unknown> {
	readonly locale: Locale;
	readonly id: string;
	readonly checks: string;
}

export const GET: APIRoute<Props> = async ({ props: { locale, id, checks } }) => {
	const report = await loadReport();
	const codes = linkCodes(report, [id], locale);
	const panel = buildFigurePanel(getTable(report, id), checks, codes, locale);
	return answer('application/json', JSON.stringify(panel));
};
