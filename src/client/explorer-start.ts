// Starts the explorer on its page. Its code and figures are fetched apart: without them the page leads to the tables.

const explorer = document.querySelector<HTMLElement>('[data-explorer]');
if (explorer) {
	import('./explorer.ts')
		.then(({ startExplorer }) => startExplorer(explorer))
		.catch(() => {
			const { words } = JSON.parse(explorer.dataset['explorer'] ?? '{}') as {
				words: Record<string, string>;
			};
			const status = explorer.querySelector('[data-explorer-status]');
			if (status) status.textContent = words['explorer.failed'] ?? '';
		});
}
