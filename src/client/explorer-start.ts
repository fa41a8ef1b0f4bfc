// Opens the explorer when its address holds a choice; its code and figures are fetched when it is opened.

const explorer = document.querySelector<HTMLDetailsElement>('[data-explorer]');
if (explorer) {
	explorer.classList.add('is-ready');
	explorer.addEventListener(
		'toggle',
		() => {
			import('./explorer.ts')
				.then(({ startExplorer }) => startExplorer(explorer))
				.catch(() => {
					const { words } = JSON.parse(explorer.dataset['explorer'] ?? '{}') as {
						words: Record<string, string>;
					};
					const status = explorer.querySelector('[data-explorer-status]');
					if (status) status.textContent = words['explorer.failed'] ?? '';
				});
		},
		{ once: true },
	);
	if (new URLSearchParams(location.search).has('rows')) explorer.open = true;
}
