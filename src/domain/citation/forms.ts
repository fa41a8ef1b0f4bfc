// The forms in which a reader takes a link away: addresses, marked-up links, citations.

import { escapeMarkup } from '../markup/escape-markup.ts';

export const formGroups = {
	links: ['address', 'short', 'titled', 'markdown', 'html'],
	figures: ['plain', 'gbt7714Figure', 'apaFigure'],
	citations: ['gbt7714', 'apa', 'bibtex', 'ris', 'csl'],
} as const;

export type FormGroup = keyof typeof formGroups;
export type FormId = (typeof formGroups)[FormGroup][number];

export const formIds: readonly FormId[] = Object.values(formGroups).flat();

/** Names of formats and standards, which are the same in every language. */
export const formNames = {
	markdown: 'Markdown',
	html: 'HTML',
	gbt7714: 'GB/T 7714-2015',
	apa: 'APA 7',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON',
} as const satisfies Partial<Record<FormId, string>>;

/** One place in one language, as the build writes it. Addresses begin with the base path; texts name `placeholderHost`. */
export interface Citation {
	readonly title: string;
	readonly address: string;
	readonly short: string;
	/** A cell's label, period, value and unit; absent where there is no value. */
	readonly figure?: string;
	/** The same with the report and the address; of other places their title. */
	readonly plain: string;
	readonly gbt7714: string;
	readonly apa: string;
	readonly bibtex: string;
	readonly ris: string;
	readonly csl: Readonly<Record<string, unknown>>;
}

/** Stands in the texts where the host comes, if the build does not know it. */
export const placeholderHost = 'https://report.invalid';

/** The day of access in the texts; readers get their own. */
export const placeholderDate = '1234-05-06';

/** Stands in a citation of a page where the title of what is chosen there comes. */
export const placeholderTitle = 'TITLE-OF-THE-CHOICE';

/** The citation of a page, with `placeholderTitle` for its title, made that of what `query` chooses there. */
export function citeChoice(citation: Citation, title: string, query: string): Citation {
	const whole = citation.address + query;
	const put = (text: string, own = title) =>
		text.replaceAll(placeholderTitle, () => own).replaceAll(citation.address, () => whole);
	return {
		title,
		address: whole,
		short: '',
		plain: put(citation.plain),
		gbt7714: put(citation.gbt7714),
		apa: put(citation.apa),
		bibtex: put(citation.bibtex, title.replaceAll(/[&%$#_]/g, '\\$&')),
		ris: put(citation.ris),
		csl: {
			...citation.csl,
			title,
			URL: put(String(citation.csl['URL'])),
		},
	};
}

/** Returns the text of `form`. `host` is `https://example.org`, `accessed` an ISO day. */
export function writeForm(
	form: FormId,
	citation: Citation,
	host: string,
	accessed: string,
): string {
	const address = host + citation.address;
	switch (form) {
		case 'address':
			return address;
		case 'short':
			return host + citation.short;
		case 'titled':
			return `${citation.title} ${address}`;
		case 'markdown':
			return `[${citation.title.replaceAll(/[\\[\]]/g, '\\$&')}](${address})`;
		case 'html':
			return `<a href="${escapeMarkup(address)}">${escapeMarkup(citation.title)}</a>`;
		case 'gbt7714Figure':
			return fill(stateFigure(citation, citation.gbt7714), host, accessed);
		case 'apaFigure':
			return fill(stateFigure(citation, citation.apa), host, accessed);
		case 'csl':
			return JSON.stringify(
				[{ ...citation.csl, accessed: dateParts(accessed) }],
				null,
				2,
			).replaceAll(placeholderHost, host);
		default:
			return fill(citation[form], host, accessed);
	}
}

/** The figure on a line of its own, then where it stands. */
function stateFigure({ figure }: Citation, text: string): string {
	return figure === undefined ? text : `${figure}\n${text}`;
}

function fill(text: string, host: string, accessed: string): string {
	return text
		.replaceAll(placeholderHost, host)
		.replaceAll(placeholderDate, accessed)
		.replaceAll(placeholderDate.replaceAll('-', '/'), accessed.replaceAll('-', '/'));
}

function dateParts(day: string) {
	return { 'date-parts': [day.split('-').map(Number)] };
}
