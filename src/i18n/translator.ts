// The interface's words. Keys are typed, flat and complete in every language; there is no fallback language.

import { createInstance, type TFunction } from 'i18next';
import { inEachLocale, type Locale } from '../domain/locale/locale.ts';
import en from './messages/en.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'translation';
		resources: { translation: typeof en };
		keySeparator: false;
		nsSeparator: false;
	}
}

export type Translate = TFunction;

export const messages = { zh, en } as const satisfies Record<Locale, Record<string, string>>;

const instance = createInstance();
await instance.init({
	resources: { zh: { translation: zh }, en: { translation: en } },
	fallbackLng: false,
	keySeparator: false,
	nsSeparator: false,
	interpolation: { escapeValue: false },
	saveMissing: true,
	missingKeyHandler: (languages, _namespace, key) => {
		throw new Error(`The message "${key}" is missing in ${languages.join(', ')}.`);
	},
});

/** Returns the function that words a message in `locale`; it throws on an unknown key. */
export function getTranslator(locale: Locale): Translate {
	return translators[locale];
}

const translators = inEachLocale((locale): Translate => instance.getFixedT(locale));
