// On the page of all tables: an address that holds a choice of the explorer leads on to it, from when it stood here.

const link = document.querySelector<HTMLAnchorElement>('a[data-explorer-page]');
if (link && new URLSearchParams(location.search).has('rows'))
	location.replace(link.href + location.search);
