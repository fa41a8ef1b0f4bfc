// Citations of the report's places in each language, made by Citation.js. The styles that take long are asked once for a
// part of the report with marks in the place of title and address; the rest is put in.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import {
	placeholderDate,
	placeholderHost,
	placeholderTitle,
	type Citation,
} from '../domain/citation/forms.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import { figureIn } from '../domain/kpi/indexed-table.ts';
import { getById } from '../domain/index/report-index.ts';
import { pagePath, shortPath } from '../domain/links/permalink.ts';
import { colon, languageTags, type Locale } from '../domain/locale/locale.ts';
import type { Destination, Report } from '../domain/report/report.ts';

// Styles of no more than a part of a report online: reading the whole of APA's takes a tenth of the time of a build.
for (const style of ['gb-t-7714-2015', 'apa-7']) {
	// Named from the project's root, since a bundle of this module stands elsewhere.
	const text = readFileSync(join(process.cwd(), `src/files/${style}.csl`), 'utf8');
	plugins.config.get('@csl').styles.add(style, text);
}
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false,
});

const titleMark = 'TITLE-OF-THE-PLACE';
const addressMark = `${placeholderHost}/address`;
/** The day on which a reader looked it up, which the browser puts in. */
const accessed = toDateParts(placeholderDate);

/** Makes what cites the permanent ids of `report` in `locale`. `host` is the site's origin, where it is known. */
export function buildCiter(
	report: Report,
	locale: Locale,
	base: string,
	host = placeholderHost,
): (id: string) => Citation {
	const cite = makeCiter(report, locale, host);
	return (id) => {
		const { sitePage, fragment, title } = getById(report.index.destinations, id);
		const address = pagePath(base, locale, sitePage, fragment);
		return cite({ id, title: title[locale], address, short: shortPath(base, id) });
	};
}

/** Cites the explorer, with `placeholderTitle` for its title: the browser knows what is chosen there. */
export function citeExplorer(
	report: Report,
	locale: Locale,
	base: string,
	host = placeholderHost,
): Citation {
	const address = pagePath(base, locale, { page: 'explore' });
	return makeCiter(
		report,
		locale,
		host,
	)({
		id: 'explore',
		title: placeholderTitle,
		address,
		short: '',
	});
}

function makeCiter(
	report: Report,
	locale: Locale,
	host: string,
): (place: Pick<Citation, 'title' | 'address' | 'short'> & { readonly id: string }) => Citation {
	const { gbt7714, apa } = writeWithMarks(report, locale);
	return ({ id, title, address, short }) => {
		const url = host + address;
		const csl = describe(report, { id }, title, url, locale);
		const figure = stateFigure(report, report.index.destinations.get(id), locale);
		const item = { ...csl, accessed };
		const put = (text: string) =>
			text.replace(titleMark, () => title).replace(addressMark, () => url);
		const end = /[?!？！]$/.test(title) ? '' : '.';
		return {
			title,
			address,
			short,
			...(figure === undefined ? {} : { figure }),
			plain: inReport[locale](figure ?? title, report.source.title[locale], url),
			gbt7714: put(gbt7714),
			apa: put(apa).replace(`${title}. In`, () => `${title}${end} In`),
			bibtex: repairBibtex(new Cite([item]).format('bibtex').trim()),
			ris: repairRis(new Cite([item]).format('ris'), id),
			csl,
		};
	};
}

const inReport = {
	zh: (text: string, whole: string, url: string) => `${text}（${whole}，${url}）`,
	en: (text: string, whole: string, url: string) => `${text} (${whole}, ${url})`,
} satisfies Record<Locale, unknown>;

/** Label, period, value and unit of the cell `destination`; nothing for other places and for cells without a value. */
function stateFigure(
	{ index }: Report,
	destination: Destination | undefined,
	locale: Locale,
): string | undefined {
	if (destination?.kind !== 'cell') return undefined;
	const { id, title } = destination;
	const [table = '', rowId = '', column = ''] = id.split('.');
	const row = index.tables.get(table)?.rows.get(rowId);
	const figure = row && figureIn(row, column);
	if (figure?.status !== 'value' || !figure.printed) return undefined;
	const value = joinUnit(figure.printed[locale], row?.row.unit?.[locale] ?? '');
	return title[locale] + colon[locale] + value;
}

/**
 * The plugin leaves TeX's own signs as they are when it is to keep Chinese. It calls every part of a whole `@inbook`, whose
 * `booktitle` BibTeX passes over, and guards some capitals of a title only; in double braces all of it stands as printed.
 */
function repairBibtex(bibtex: string): string {
	return bibtex
		.replace(/^@inbook/, '@incollection')
		.replace(
			/^\tmonth = \{(\d+)\}/m,
			(_, month) => `\tmonth = ${monthMacros[Number(month) - 1] ?? ''}`,
		)
		.replaceAll(/^\t(?:title|booktitle|author|publisher) = .*$/gm, (line) =>
			line.replaceAll(/(?<!\\)[&%$#_]/g, '\\$&'),
		)
		.replaceAll(
			/^\t(title|booktitle) = \{(.*)\},$/gm,
			(_, name: string, text: string) => `\t${name} = {{${text.replaceAll(/(?<!\\)[{}]/g, '')}}},`,
		);
}

/** By which every BibTeX style knows the months. */
const monthMacros = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The plugin breaks long lines, addresses too, cuts the id off after twenty letters, and writes days with one digit. */
function repairRis(text: string, id: string): string {
	return text
		.trimEnd()
		.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- ?)/g, '')
		.replace(/^ID {2}- .*$/m, () => `ID  - ${id}`)
		.replace(/^Y2 {2}- .*$/m, `Y2  - ${placeholderDate.replaceAll('-', '/')}/`)
		.replace(/^ER {2}-$/m, 'ER  - ');
}

type Item = Readonly<Record<string, unknown>>;

function writeWithMarks(report: Report, locale: Locale): { gbt7714: string; apa: string } {
	const { source } = report;
	const item = { ...describe(report, { id: 'part' }, titleMark, addressMark, locale), accessed };
	const forApa = {
		...item,
		'container-title': toSentenceCase(source.title[locale], source.publisher[locale]),
	};
	const write = (item: Item, template: string) =>
		new Cite([item]).format('bibliography', { template, lang: 'en-US', format: 'text' }).trim();
	return { gbt7714: write(item, 'gb-t-7714-2015'), apa: write(forApa, 'apa-7') };
}

/**
 * Returns `title` in sentence case, as APA 7 (6.17) wants it: with a capital only at its beginning, after a colon, in
 * `name`, and in words with more than one (`ESG`, `HyperOS`). Scripts without letter case stay as they are.
 */
export function toSentenceCase(title: string, name: string): string {
	const lowered = title
		.split(name)
		.map((part) =>
			part.replaceAll(/(?<!\p{L}|: )\p{Lu}\p{Ll}*(?!\p{L})/gu, (word) => word.toLowerCase()),
		)
		.join(name);
	return title.charAt(0) + lowered.slice(1);
}

/** CSL-JSON of a part of the report. It has no day of access: that is each reader's. */
function describe(
	{ source }: Report,
	{ id }: Pick<Destination, 'id'>,
	title: string,
	url: string,
	locale: Locale,
): Item {
	const author = [{ literal: source.publisher[locale] }];
	return {
		id,
		type: 'chapter',
		title,
		author,
		'container-title': source.title[locale],
		'container-author': author,
		publisher: source.publisher[locale],
		issued: toDateParts(source.published),
		language: languageTags[locale],
		URL: url,
	};
}

/** CSL's form of an ISO date. */
function toDateParts(date: string) {
	return { 'date-parts': [date.split('-').map(Number)] };
}
