// On pages with charts: a chart answers once it is pointed at, touched or focused, and its menu once it is opened. Until then
// nothing is loaded.

const words = document.querySelector<HTMLElement>('[data-chart-keys]')?.dataset;

for (const stage of document.querySelectorAll<HTMLElement>('.chart-stage[role=img]')) {
	const figure = stage.parentElement;
	const menu = figure?.querySelector('details');
	if (!figure || !menu) continue;
	stage.role = 'application';
	stage.tabIndex = 0;
	stage.ariaLabel = `${stage.ariaLabel ?? ''}. ${words?.['chartKeys'] ?? ''}`;
	const says = document.createElement('p');
	says.className = 'chart-says visually-hidden';
	says.ariaLive = 'polite';
	figure.append(says);
	const fail = () => {
		says.classList.remove('visually-hidden');
		says.textContent = words?.['failed'] ?? '';
	};
	let isAwake = false;
	const wake = (event: Event) => {
		if (isAwake) return;
		isAwake = true;
		import('./chart.ts').then(({ answer }) => answer(stage, event)).catch(fail);
	};
	for (const event of ['pointerenter', 'pointerdown', 'focus']) stage.addEventListener(event, wake);
	menu.addEventListener(
		'toggle',
		() => void import('./chart-file.ts').then(({ serve }) => serve(menu, figure, fail)).catch(fail),
		{ once: true },
	);
}
