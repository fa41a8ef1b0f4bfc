// Where the reader is on the page, kept with the entry of the history, so that Back leads to the same results.

export interface Place {
	/** Results that are listed. */
	readonly listed: number;
	/** The first result in view; -1 where none is. */
	readonly at: number;
	/** Pixels from the top of the window to that result; without one, pixels scrolled. */
	readonly offset: number;
}

/** Keeps the place in `list` with the entry of the history that is shown. */
export function keepPlace(list: HTMLElement): void {
	const items = [...list.children];
	const at = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
	const item = items[at];
	const offset = item && scrollY > 0 ? item.getBoundingClientRect().top : scrollY;
	const place: Place = { listed: items.length, at: scrollY > 0 ? at : -1, offset };
	history.replaceState(place, '');
}

/** The place kept with the entry of the history that is shown. */
export function recallPlace(): Place | undefined {
	return (history.state as Place | null) ?? undefined;
}

/** Scrolls to `place`, to the top where there is none. */
export function goToPlace(list: HTMLElement, { at, offset }: Place): void {
	const item = list.children[at];
	const top = item ? scrollY + item.getBoundingClientRect().top - offset : offset;
	scrollTo({ top, behavior: 'instant' });
}
