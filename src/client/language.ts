// The reader's choice of language, kept in this browser only.

const key = 'language';

/** The language chosen last, or nothing when none was or storage is closed. */
export function recallLanguage(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers `language`; does nothing when storage is closed. */
export function rememberLanguage(language: string): void {
	try {
		localStorage.setItem(key, language);
	} catch {
		// The choice is then made anew at the next visit.
	}
}
