// Which faults may only follow from a file that could not be read.

import type { FaultCode } from './fault-codes.ts';

/** What a fault of the kind misses, or finds needless, may stand in a file of these folders. */
const elsewhere: Partial<Record<FaultCode, RegExp>> = {
	'chapter/footnote-without-text': /^content\/kpi/,
	'chapter/footnote-without-mark': /^content\/kpi/,
	'kpi/footnote-without-text': /^content\/chapters/,
	'kpi/footnote-without-mark': /^content\/chapters/,
	'kpi/break-unknown': /^content\/kpi/,
	'kpi/operand-unknown': /^(?:content\/kpi|seeds\/ledger)/,
	'ledger/number-without-entry': /^content\/kpi/,
	'standards/disclosure-unlisted': /^content\/standards/,
	'source/exception-unused': /./,
	'links/outgoing-unlisted': /^content\/outgoing-links/,
	'links/outgoing-unused': /^content\/chapters/,
};

/** Whether a fault of the kind `code` may only follow from one of `files`, which could not be read. */
export function mayFollow(code: FaultCode, files: readonly string[]): boolean {
	return files.some((path) => elsewhere[code]?.test(path));
}
