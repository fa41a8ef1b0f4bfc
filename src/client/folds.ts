// Opens the closed parts of a long page where the browser does not do so itself: for an address that leads into one, and for
// print.

const folds = [...document.querySelectorAll<HTMLDetailsElement>('.fold, .link-from')];
/** What was closed before the page was printed. */
let closedBefore: readonly HTMLDetailsElement[] = [];

function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const hiding = folds.filter((fold) => !fold.open && target && fold.contains(target));
	for (const fold of hiding) fold.open = true;
	if (hiding.length > 0) target?.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
	closedBefore = folds.filter(({ open }) => !open);
	for (const fold of closedBefore) fold.open = true;
});
addEventListener('afterprint', () => {
	for (const fold of closedBefore) fold.open = false;
});
