// The links that leave the site: those in the chapters and those on the list are the same.

import { fault, type Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export const outgoingFile = 'content/outgoing-links.json';

/** Returns the links of chapters that are not on the list, and entries of the list that no chapter uses. */
export function checkOutgoing(report: Report): Fault[] {
	const listed = new Set(report.outgoing.map(({ address }) => address));
	const used = new Set([report.source.address]);
	const faults: Fault[] = [];
	for (const text of report.chapters.flatMap(({ texts }) => locales.map((each) => texts[each]))) {
		for (const { address, line } of text.outline.outgoing) {
			used.add(address);
			if (listed.has(address)) continue;
			const problem = `The link to ${address} is not on the list of outgoing links.`;
			const remedy = `Add it to ${outgoingFile} with its publisher and the day on which it was noted.`;
			faults.push(fault('links/outgoing-unlisted', text.file, line, problem, remedy));
		}
	}
	for (const [index, { address }] of report.outgoing.entries()) {
		if (used.has(address)) continue;
		const problem = `No chapter links to ${address}.`;
		faults.push(fault('links/outgoing-unused', outgoingFile, `#/${index}`, problem));
	}
	return faults;
}
