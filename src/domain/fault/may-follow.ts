// Which faults may only follow from others: from a file that could not be read, or whose form is wrong.

import type { FaultCode } from './fault-codes.ts';

/** What a fault of the kind misses, or finds needless, may stand in a file of these folders. */
const elsewhere: Partial<Record<FaultCode, RegExp>> = {
	'chapter/footnote-without-text': /^content\/kpi/,
	'chapter/footnote-without-mark': /^content\/kpi/,
	'kpi/footnote-without-text': /^content\/chapters/,
	'kpi/footnote-without-mark': /^content\/chapters/,
	'kpi/break-unknown': /^content\/kpi/,
	'kpi/operand-unknown': /^(?:content\/kpi|seeds\/ledger)/,
	'text/label-repeated': /^content\/(?:report|chapters)/,
	'report/unused': /^content\/(?:chapters|kpi)|^seeds\/ledger/,
	'report/period-differs': /^content\/(?:report|kpi)/,
	'chapter/out-of-order': /^content\/report/,
	'ledger/line-uncovered': /^content\/chapters/,
	'ledger/number-without-entry': /^content\/kpi/,
	'ledger/reading-missing': /^content\/chapters/,
	'kpi/identity-broken': /^content\/report/,
	'kpi/discrepancy-needless': /^content\/report/,
	'bindings/place-gone': /^content\/(?:kpi|chapters)|^seeds\/ledger/,
	'bindings/reason-differs': /^content|^seeds/,
	'links/noted-before-report': /^seeds\/document/,
	'bindings/needless': /^content/,
	'standards/disclosure-unlisted': /^content\/standards/,
	'figure-facts/words-differ': /^content\/chapters/,
	'departures/words-gone': /^content\/(?:kpi|glossary|standards)/,
	'discrepancies/chapter-differs': /^content\/(?:chapters|kpi)/,
	'diagrams/unused': /^content\/chapters/,
	'diagrams/words-differ': /^content\/(?:chapters|kpi)/,
	'diagrams/number-unsaid': /^content\/(?:chapters|kpi)/,
	'diagrams/name-unsaid': /^content\/(?:chapters|kpi|report)/,
	'discrepancies/not-shown': /^content\/discrepancies/,
	'counterpart/negation-differs': /^seeds\/exceptions/,
	'report/name-differs': /^content\/report|^seeds\/document/,
	'report/published-early': /^content\/report|^seeds\/document/,
	'source/exception-unused': /./,
	'source/rendering-unused': /^content/,
	'source/number-differs': /^seeds\/source-figures/,
	'source/number-unknown': /^content\/(?:kpi|chapters)|^seeds\/(?:source-figures|exceptions)/,
	'source/number-lost': /^content\/(?:kpi|standards)|^seeds\/exceptions/,
	'links/unrecorded': /^content\/permalinks/,
	'links/id-gone': /^content\/(?:discrepancies|diagrams|permalinks)/,
	'links/id-moved': /^content\/(?:discrepancies|diagrams|permalinks)/,
	'links/redirect-astray': /^content/,
	'links/outgoing-unlisted': /^content\/outgoing-links/,
	'links/outgoing-unused': /^content\/chapters|^seeds\/document/,
};

/** After a fault of these kinds it is not known which ids the file holds, or where. */
const reshaping =
	/^(?:file|ids\/taken|chapter\/(?:heading|id|level)|counterpart\/(?:missing|section|count)|kpi\/(?:cell|column|row)|markup\/(?:unreadable|component|attribute))/;

/** Whether a fault of the kind `code` may only follow from one of `files`, which could not be read. */
export function mayFollow(code: FaultCode, files: readonly string[]): boolean {
	return files.some((path) => elsewhere[code]?.test(path));
}

/** Whether what a file with a fault of the kind `code` held may stand there again once that is mended. */
export function mayReshape(code: FaultCode): boolean {
	return reshaping.test(code);
}
