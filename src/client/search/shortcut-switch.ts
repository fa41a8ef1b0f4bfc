// The reader's choice whether keys open the search, kept in this browser only. `reader.ts` reads it.

/** Shows the choice as it is, and keeps what the reader makes of it. */
export function offerShortcutSwitch(root: HTMLElement): void {
	const box = root.querySelector<HTMLElement>('.search-keys');
	const input = box?.querySelector('input');
	if (!box || !input) return;
	input.checked = hasShortcuts();
	input.addEventListener('change', () => {
		try {
			if (input.checked) localStorage.removeItem('shortcuts');
			else localStorage.setItem('shortcuts', 'off');
		} catch {
			// Without storage the keys stay as they are.
		}
	});
	box.hidden = false;
}

function hasShortcuts(): boolean {
	try {
		return localStorage.getItem('shortcuts') !== 'off';
	} catch {
		return true;
	}
}
