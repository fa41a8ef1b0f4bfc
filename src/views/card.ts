// The picture that stands beside a link to a page where somebody shares it: which one a page has, and what it says.

import type { SitePage } from '../domain/links/permalink.ts';
import { colon, comma, locales, otherLocales, type Locale } from '../domain/locale/locale.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import { sayPeriods } from '../domain/locale/period-words.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import type { ChapterOutline } from '../domain/chapter/chapter-outline.ts';
import type { Report, Theme } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { getById } from '../domain/index/report-index.ts';
import { findHeadlineWords } from './headline-words.ts';
import { hasPage } from './page-list.ts';

export interface CardFigure {
	/** Stands small before the value: about, RMB. */
	readonly qualifier: string;
	/** With its percent sign, if it has one. */
	readonly value: string;
	readonly unit: string;
	readonly label: string;
	/** How it moved; empty where that is not known. */
	readonly moved: string;
}

export interface CardView {
	readonly locale: Locale;
	readonly theme: Theme;
	/** Whose report, which one, and that this is its web edition. */
	readonly edition: readonly string[];
	/** The part of the report, with its number; empty where it stands in none. */
	readonly part: string;
	readonly title: string;
	/** The title in the other languages. */
	readonly twin: string;
	/** Set as large as the picture allows; on the card of the home page alone. */
	readonly numeral?: string | undefined;
	readonly figure?: CardFigure | undefined;
	/** Stands where no figure does. */
	readonly lead: string;
}

export interface Card {
	/** `cards/zh/report/climate.png`, from the site's root. */
	readonly file: string;
	/** The same in words. */
	readonly text: string;
	readonly view: CardView;
}

/** Returns every card of `report`: one for each chapter, one for the tables and one for all other pages, in each language. */
export function listCards(report: Report): Card[] {
	const sitePages: SitePage[] = [
		{ page: 'home' },
		...(hasPage(report, 'data') ? [{ page: 'data' } as const] : []),
		...report.chapters.map(({ slug }) => ({ page: 'chapter', slug }) as const),
	];
	return sitePages.flatMap((sitePage) =>
		locales.map((locale) => buildCard(report, sitePage, locale)),
	);
}

/** Builds the card of `sitePage`. */
export function buildCard(report: Report, sitePage: SitePage, locale: Locale): Card {
	const [name, view] =
		'slug' in sitePage
			? [`report/${sitePage.slug}`, viewChapter(report, sitePage.slug, locale)]
			: hasPage(report, 'data') && ['data', 'table', 'audit', 'explore'].includes(sitePage.page)
				? ['data', viewData(report, locale)]
				: ['home', viewHome(report, locale)];
	return { file: `cards/${locale}/${name}.png`, text: describe(view), view };
}

function describe({ locale, title, figure, edition }: CardView): string {
	const said =
		figure &&
		figure.label +
			colon[locale] +
			[figure.qualifier, figure.value, figure.unit].filter(Boolean).join(' ');
	return [title, ...(said ? [said] : []), ...edition].join(' · ');
}

function viewChapter(report: Report, slug: string, locale: Locale): CardView {
	const { texts } = getById(report.index.chapters, slug);
	const { meta, outline } = texts[locale];
	const part = report.index.parts.get(meta.part);
	const [row] = meta.figures ?? [];
	return {
		...frame(report, locale),
		theme: part?.theme ?? 'performance',
		part: [part?.number, part?.title[locale]].filter(Boolean).join('  '),
		title: meta.title,
		twin: otherLocales(locale)
			.map((other) => texts[other].meta.title)
			.join(' · '),
		figure: row === undefined ? findFigure(outline) : findRow(report, row, locale),
		lead: meta.summary,
	};
}

/** The latest figure of a row, with its period: the card stands alone. */
function findRow(report: Report, row: string, locale: Locale): CardFigure | undefined {
	const found = findHeadlineWords(report, row, locale);
	if (!found) return undefined;
	const { table, placed, cells, words } = found;
	const [latest, before] = cells;
	const period = latest ? sayPeriods([latest.label], locale) : '';
	const isBroken = findBreak(table, placed.row.id)?.at === latest?.id;
	const broken =
		before &&
		getTranslator(locale)('figure.broken', {
			period: sayPeriods([before.label], locale),
			value: before.printed,
		});
	return {
		...words,
		qualifier: '',
		label: words.label + comma[locale] + period,
		moved: (isBroken ? broken : words.moved) ?? '',
	};
}

/** The first figure that the chapter sets large. */
function findFigure({ lead, sections }: ChapterOutline): CardFigure | undefined {
	const [first] = [lead, ...sections]
		.flatMap(({ text }) => text.flatMap(({ pieces }) => pieces))
		.flatMap((piece) => (typeof piece === 'object' && 'figure' in piece ? [piece.figure] : []));
	if (!first) return undefined;
	const { value = '', unit = '', qualifier = '', label = '' } = first;
	const isPercentage = unit === '%';
	return {
		qualifier,
		value: isPercentage ? joinUnit(value, unit) : value,
		unit: isPercentage ? '' : unit,
		label,
		moved: '',
	};
}

function viewData(report: Report, locale: Locale): CardView {
	const t = getTranslator(locale);
	const count = report.tables.length;
	return {
		...frame(report, locale),
		theme: 'performance',
		part: '',
		title: t('data.title'),
		twin: otherLocales(locale)
			.map((other) => getTranslator(other)('data.title'))
			.join(' · '),
		figure: {
			qualifier: '',
			value: String(count),
			unit: t('card.tables', { count }),
			label: t('data.intro'),
			moved: '',
		},
		lead: '',
	};
}

function viewHome(report: Report, locale: Locale): CardView {
	const { identity } = report;
	return {
		...frame(report, locale),
		theme: 'performance',
		part: '',
		title: identity.title[locale],
		twin: otherLocales(locale)
			.map((other) => `${identity.company[other]}${comma[other]}${identity.title[other]}`)
			.join(' · '),
		numeral: identity.year,
		lead: '',
	};
}

function frame({ identity }: Report, locale: Locale) {
	const t = getTranslator(locale);
	return {
		locale,
		edition: [identity.company[locale], identity.shortTitle[locale], t('site.edition')],
	};
}
