// The chapters follow each other as their parts and pages do, and their lines hold what their ledgers name.

import { fault, type Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

/** Returns chapters whose part or page comes before that of a chapter before them. */
export function checkSequence({ chapters, identity }: Report): Fault[] {
	const parts = identity.parts.map(({ id }) => id);
	const latest = { part: 0, page: 0 };
	// Of two chapters with the same "order" either may come first.
	if (new Set(chapters.map(({ texts }) => texts.zh.meta.order)).size < chapters.length) return [];
	return chapters.flatMap(({ texts }) => {
		const { part, page = latest.page } = texts.zh.meta;
		const own = { part: parts.indexOf(part), page };
		return (['part', 'page'] as const).flatMap((key) => {
			const before = latest[key];
			latest[key] = Math.max(before, own[key]);
			if (own[key] < 0 || own[key] >= before) return [];
			const problem = `The ${key} is ${texts.zh.meta[key] ?? ''}; a chapter before has ${key === 'part' ? (parts[before] ?? '') : before}.`;
			return locales.map((locale) =>
				fault('chapter/out-of-order', texts[locale].file, `#/${key}`, problem),
			);
		});
	});
}

/** Returns ledger entries of lines that belong to no chapter. */
export function checkCovered({ chapters, ledgers }: Report): Fault[] {
	const spans = chapters.map(({ texts }) => texts.zh.meta.sourceLines);
	return [...ledgers].flatMap(([slug, entries]) =>
		entries.flatMap(({ value, line }, index) => {
			if (spans.some(([first, last]) => first <= line && line <= last)) return [];
			const problem = `"${value}" is of line ${line}, which no chapter has among its "sourceLines".`;
			const file = `seeds/ledger/${slug}.json`;
			return [fault('ledger/line-uncovered', file, `#/entries/${index}`, problem)];
		}),
	);
}
