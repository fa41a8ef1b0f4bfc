// An old address leads on to where its section went.

/** The page shows the link as well, for readers without JavaScript. */
function followMoved(): void {
	const entry = document.getElementById(location.hash.slice(1))?.closest('.moved li');
	const link = (
		entry ?? document.querySelector('[data-gone] .lead')
	)?.querySelector<HTMLAnchorElement>('a');
	if (link) location.replace(link.href);
}

followMoved();
addEventListener('hashchange', followMoved);
