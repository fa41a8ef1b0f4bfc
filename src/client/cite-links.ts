// Links that copy their address, and links that open the menu of links and citations, which is loaded when it is first wanted.

/** The citations of a chapter or table: `/base/cite/climate.json`, found from the home page's `/base/zh/`. */
const citations = (id: string) =>
	document
		.querySelector<HTMLAnchorElement>('.bar-title')
		?.href.replace(/[^/]+\/$/, `cite/${id}.json`) ?? '';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
	link.setAttribute('aria-haspopup', 'dialog');
	if (link.ariaLabel) link.title = link.ariaLabel;
}

// Those that a script adds open it too.
document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor, .tools .self');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	if (link.className === 'self') {
		void import('./copy.ts').then(({ copyLink }) => copyLink(link));
		return;
	}
	const subject = /\/s\/([^/]+)\/$/.exec(link.pathname)?.[1];
	const table = link.closest('.kpi')?.id;
	const file = link.dataset['file'] ?? table ?? location.pathname.split('/').at(-2) ?? '';
	const whole = subject ?? table ?? (link.hash.slice(1) || file);
	// The row or cell that the address names, if it is one of these. What is known of it is shown at `….about`.
	const part = location.hash.slice(1).replace(/\.about$/, '');
	const id = part.startsWith(`${whole}.`) && document.getElementById(part) ? part : whole;
	import('./copy.ts')
		.then(({ openMenu }) => openMenu(citations(file), id))
		.catch(() => location.assign(link.href));
});
