// The files that every report has, and what each holds.

/** By path from the project's root. */
const contents: Readonly<Record<string, string>> = {
	'content/report.json': "an object with the report's title, year, parts, topics and headlines",
	'content/figure-facts.json': 'an object with the boundaries and the assurance of the figures',
	'content/glossary.json': 'a list of terms, or []',
	'content/standards/index.json': 'a list of the rows of the printed content index, or []',
	'content/standards/answers.json':
		'an object with the sections and tables that answer each disclosure, or {}',
	'content/departures.json': 'a list of what departs from the print, or []',
	'content/outgoing-links.json': 'a list of the links that leave the site, or []',
	'content/updates.json': 'a list of the updates, of which the last is the publication',
	'content/permalinks.json':
		'an object with the published addresses, which npm run permalinks writes before the first publication',
	'seeds/document.json': 'an object with the title, publisher and checksum of the source',
	'seeds/source-figures.json': 'an object with the numbers that the source prints, by line',
	'seeds/exceptions.json': 'an object with what the content may leave out of the source',
};

/** Says which file is missing and what it must hold; a file that is not listed is a chapter's ledger. */
export function wordMissingFile(path: string): string {
	const chapter = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
	const ledger = `an object with the figures, dates and names of the chapter "${chapter}"`;
	return `There is no file ${path}. It holds ${contents[path] ?? ledger}.`;
}
