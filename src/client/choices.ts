// What is kept in this browser only: the language that the reader chose, whether keys lead to the search box, and the section
// read last in each chapter.

/** The choice kept last under `name`; nothing when there is none or storage is closed. */
export function recallChoice(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Keeps `choice` under `name`, or nothing where it is empty; does nothing when storage is closed. */
export function keepChoice(name: string, choice: string): void {
	try {
		if (choice) localStorage.setItem(name, choice);
		else localStorage.removeItem(name);
	} catch {
		// The choice is then made anew at the next visit.
	}
}
