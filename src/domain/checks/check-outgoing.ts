// The links that leave the site: those in the chapters and those on the list are the same.

import type { Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export const outgoingFile = 'content/outgoing-links.json';

/** Returns the addresses that a piece of Markdown links to, outside this site. */
export function findAddresses(markdown: string): string[] {
	return [...markdown.matchAll(/\]\((https?:\/\/[^)\s]+)\)|<(https?:\/\/[^>\s]+)>/g)].map(
		([, inLink, bare]) => inLink ?? bare ?? '',
	);
}

/** Returns the links of chapters that are not on the list, and entries of the list that no chapter uses. */
export function checkOutgoing(report: Report): Fault[] {
	const listed = new Set(report.outgoing.map(({ address }) => address));
	const used = new Set<string>([report.source.address]);
	const unlisted = report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, body, firstLine } = texts[locale];
			return body.split('\n').flatMap((text, index) =>
				findAddresses(text).flatMap((address): Fault[] => {
					used.add(address);
					if (listed.has(address)) return [];
					return [
						{
							file,
							place: `${firstLine + index}:1`,
							problem: `The link to ${address} is not on the list of outgoing links.`,
							remedy: `Add it to ${outgoingFile} with its publisher and the day on which it was noted.`,
						},
					];
				}),
			);
		}),
	);
	const unused = report.outgoing.flatMap(({ address }, index): Fault[] =>
		used.has(address)
			? []
			: [
					{
						file: outgoingFile,
						place: `#/${index}`,
						problem: `No chapter links to ${address}.`,
						remedy: 'Delete the entry, or correct its address.',
					},
				],
	);
	return [...unlisted, ...unused];
}
