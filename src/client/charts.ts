// On pages with charts: a chart answers once it is pointed at, touched or focused. Until then nothing is loaded.

for (const stage of document.querySelectorAll<HTMLElement>('.chart-stage[data-chart]')) {
	const { words } = JSON.parse(stage.dataset['chart'] ?? '{}') as { words: Record<string, string> };
	const figure = stage.closest('figure');
	if (!figure) continue;
	stage.role = 'application';
	stage.tabIndex = 0;
	stage.ariaLabel = `${stage.ariaLabel ?? ''}. ${words['keys'] ?? ''}`;
	const fail = () => {
		const says = figure.querySelector('.chart-says');
		if (says) says.textContent = words['failed'] ?? '';
	};
	let isAwake = false;
	const wake = () => {
		if (isAwake) return;
		isAwake = true;
		import('./chart.ts').then(({ answer }) => answer(stage)).catch(fail);
	};
	for (const event of ['pointerenter', 'touchstart', 'focus'])
		stage.addEventListener(event, wake, { once: true, passive: true });
	for (const button of figure.querySelectorAll<HTMLElement>('[data-save]')) {
		button.addEventListener('click', () => {
			import('./chart-file.ts')
				.then(({ saveChart }) =>
					saveChart(figure, button.dataset['save'] === 'png' ? 'png' : 'svg'),
				)
				.catch(fail);
		});
	}
}
