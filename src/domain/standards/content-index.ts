// The content index as it is shown: every disclosure with the chapters that answer it and the report's notes.

import type { Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export interface IndexView {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly {
		readonly id: string;
		readonly code: string;
		readonly title: string;
		readonly chapters: readonly { readonly slug: string; readonly title: string }[];
		readonly notes: readonly string[];
	}[];
}

/** Builds the index of each standard in `locale`; chapters in the order of the printed index. */
export function buildContentIndex(report: Report, locale: Locale): IndexView[] {
	return report.standards.map(({ id, name, disclosures }) => ({
		id,
		name: name[locale],
		rows: disclosures.map((disclosure) => {
			const rows = report.index.filter((row) => row.disclosure === disclosure.id);
			const slugs = [...new Set(rows.map(({ chapter }) => chapter))];
			return {
				id: disclosure.id,
				code: disclosure.code,
				title: disclosure.title[locale],
				chapters: slugs.flatMap((slug) => {
					const chapter = report.chapters.find((own) => own.slug === slug);
					return chapter ? [{ slug, title: chapter.texts[locale].meta.title }] : [];
				}),
				notes: [...new Set(rows.flatMap(({ note }) => (note ? [note[locale]] : [])))],
			};
		}),
	}));
}
