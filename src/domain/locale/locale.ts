// What the site knows of its languages. The list that all follow is in schemas/lists.ts.

import { locales, type Locale } from '../../schemas/lists.ts';
import type { Bilingual } from '../../schemas/text.ts';

export { locales };
export type { Bilingual, Locale };

/** BCP 47 tags, for `lang` and `hreflang`. */
export const languageTags = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Locale, string>;

/** Languages by their own name, for the language switch. */
export const languageNames = { zh: '简体中文', en: 'English' } as const satisfies Record<
	Locale,
	string
>;

/** Tags that `Intl` formats numbers and dates by. */
export const formatTags = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** The language that is read where both have the same: ids, order, components. */
export const firstLocale: Locale = 'zh';

/** The languages other than `locale`, in the site's order. */
export function otherLocales(locale: Locale): Locale[] {
	return locales.filter((other) => other !== locale);
}

/** Whether `text` names a language of the site. */
export function isLocale(text: string): text is Locale {
	return (locales as readonly string[]).includes(text);
}

/** Returns what `of` gives in every language of the site. */
export function inEachLocale<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
	return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
}

/** Between two sentences. */
export const sentenceSpace: Bilingual = { zh: '', en: ' ' };

// Signs between the parts of a text that is put together, as each language writes them.
export const colon: Bilingual = { zh: '：', en: ': ' };
export const comma: Bilingual = { zh: '，', en: ', ' };
export const semicolon: Bilingual = { zh: '；', en: '; ' };

/** What stands behind a link to what opens in another language, by the language of the page and by that one. */
export const languageMarks: Readonly<Record<Locale, Bilingual>> = {
	zh: { zh: '', en: '（英文）' },
	en: { zh: ' (in Chinese)', en: '' },
};
