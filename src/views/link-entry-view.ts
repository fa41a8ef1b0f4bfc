// What the directory of links shows of a chapter, section or table.

import type { DirectoryEntry } from './directory.ts';
import { languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkToDestination, type Link } from './links.ts';
import { linkToId } from '../site/address.ts';

export interface LinkEntryView extends Link {
	readonly id: string;
	/** The title in the other languages, each with its BCP 47 tag. */
	readonly twins: readonly { readonly title: string; readonly tag: string }[];
	/** `Table`, where it is one. */
	readonly kind: string | undefined;
	readonly codes: string;
	readonly backlinks: readonly Link[];
	/** Address that is in no language. */
	readonly short: string;
	/** Id of the chapter or table whose file holds its citations. */
	readonly file: string;
	readonly words: Readonly<Record<'from' | 'comma' | 'copy' | 'copyLabel', string>>;
}

/** Builds the view of `entry`, which stands in the chapter `slug`. */
export function buildLinkEntryView(
	entry: DirectoryEntry,
	slug: string,
	locale: Locale,
): LinkEntryView {
	const t = getTranslator(locale);
	const { id, kind, title, codes, backlinks } = entry;
	return {
		id,
		...linkToDestination(entry, locale),
		twins: otherLocales(locale).map((other) => ({ title: title[other], tag: languageTags[other] })),
		kind: kind === 'table' ? t('link.table') : undefined,
		codes: codes.join(t('link.comma')),
		backlinks: backlinks.map((from) => linkToDestination(from, locale)),
		short: linkToId(id),
		file: kind === 'table' ? id : slug,
		words: {
			from: t('link.from'),
			comma: t('link.comma'),
			copy: t('link.copy'),
			copyLabel: t('link.copyLabel', { title: title[locale] }),
		},
	};
}
