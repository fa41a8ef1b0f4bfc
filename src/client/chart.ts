// A chart that answers: the figure that is pointed at, touched or chosen by the arrow keys stands beside its shape.

interface Mark {
	readonly shape: SVGGeometryElement;
	/** Name of the series; empty where there is one. */
	readonly series: string;
	/** Period or row, and printed figure. */
	readonly says: string;
	readonly panel: Element | null;
}

/** Edges in the page's pixels, from those of the stage. */
interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** How much farther a figure of another row or column is than one of the same. */
const across = 8;

/** Makes the chart of `stage` answer to pointer, finger and keys; `first` is the event that asks for it. */
export function answer(stage: HTMLElement, first?: Event): void {
	const says = stage.closest('figure')?.querySelector('.chart-says');
	const rows = readRows(stage);
	const marks = rows.flat();
	// Bars lie along the page.
	const isFlat = stage.querySelector('.c-bars, .c-progress') !== null;
	const tip = document.createElement('div');
	tip.className = 'chart-tip';
	tip.ariaHidden = 'true';
	tip.hidden = true;
	stage.append(tip);
	stage.classList.add('is-live');
	let at: Mark | undefined;

	const show = (mark: Mark | undefined, isSpoken: boolean) => {
		if (mark === at) return;
		at?.shape.classList.remove('is-at');
		mark?.shape.classList.add('is-at');
		at = mark;
		tip.hidden = !mark;
		if (!mark) return;
		tip.textContent = mark.says;
		if (mark.series) tip.prepend(mark.series, document.createElement('br'));
		if (isSpoken && says) says.textContent = `${mark.series} ${mark.says}`.trim();
		const { left, right, top } = boxOf(mark, stage);
		const middle = (left + right) / 2 - tip.offsetWidth / 2;
		const most = stage.clientWidth - tip.offsetWidth;
		tip.style.left = `${Math.max(0, Math.min(middle, most))}px`;
		tip.style.top = `${top - tip.offsetHeight - 8}px`;
	};
	const point = (event: PointerEvent) => {
		const target = event.target instanceof Element ? event.target.closest('.chart-panel') : null;
		const near = marks.filter(({ panel }) => !target || panel === target);
		show(findNearest(near, event, stage, isFlat), event.pointerType !== 'mouse');
	};
	stage.addEventListener('pointermove', point);
	stage.addEventListener('pointerdown', point);
	stage.addEventListener('pointerleave', ({ pointerType }) => {
		if (pointerType === 'mouse') show(undefined, false);
	});
	// A finger that touches anything else lets go.
	document.addEventListener('pointerdown', ({ target }) => {
		if (target instanceof Node && !stage.contains(target)) show(undefined, false);
	});
	stage.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') return show(undefined, false);
		const next = move(event.key, at, rows);
		if (!next) return;
		event.preventDefault();
		show(next, true);
	});
	stage.addEventListener('blur', () => show(undefined, false));
	if (first instanceof PointerEvent) point(first);
}

/** The figures of each series in the order of the periods; what they say is taken from the drawing, where it would show twice. */
function readRows(stage: HTMLElement): Mark[][] {
	const groups = [...stage.querySelectorAll('.c-area, .c-dots')];
	return groups.flatMap((group) => {
		const panel = group.closest('.chart-panel');
		const series = nameOf(group, panel);
		const row = [...group.children].flatMap((shape): Mark[] => {
			const says = takeTitle(shape);
			return says && shape instanceof SVGGeometryElement ? [{ shape, series, says, panel }] : [];
		});
		return row.length > 0 ? [row] : [];
	});
}

/** What the head of its panel, or the key, calls the series of `group`. */
function nameOf(group: Element, panel: Element | null): string {
	const series = [...group.classList].find((name) => /^s\d$/.test(name)) ?? '';
	const sample = panel?.querySelector(`.c-key .${series}`)?.closest('svg');
	const head = panel?.querySelector('.c-head')?.firstChild ?? sample?.nextElementSibling;
	return head?.textContent?.trim() ?? '';
}

function takeTitle(element: Element): string {
	const title = element.querySelector(':scope > title');
	title?.remove();
	return title?.textContent ?? '';
}

/** Where the shape of `mark` lies; that of a missing figure has a place and no size. */
function boxOf({ shape }: Mark, stage: HTMLElement): Box {
	const [origin, svg] = [stage, shape.ownerSVGElement ?? stage].map((each) =>
		each.getBoundingClientRect(),
	);
	const [x, y] = [(svg?.left ?? 0) - (origin?.left ?? 0), (svg?.top ?? 0) - (origin?.top ?? 0)];
	if (shape instanceof SVGRectElement) {
		const [left, top] = [x + shape.x.baseVal.value, y + shape.y.baseVal.value];
		const [width, height] = [shape.width.baseVal.value, shape.height.baseVal.value];
		return { left, top, right: left + width, bottom: top + height };
	}
	const { cx, cy, r } = shape as SVGCircleElement;
	const [middle, height, radius] = [cx, cy, r].map(({ baseVal }) => baseVal.value);
	const [left = 0, top = 0, half = 0] = [middle, height, radius];
	return {
		left: x + left - half,
		right: x + left + half,
		top: y + top - half,
		bottom: y + top + half,
	};
}

/** The figure nearest to the pointer, of its column, or of its row where bars lie along the page. */
function findNearest(
	marks: readonly Mark[],
	{ clientX, clientY }: PointerEvent,
	stage: HTMLElement,
	isFlat: boolean,
): Mark | undefined {
	const origin = stage.getBoundingClientRect();
	const [x, y] = [clientX - origin.left, clientY - origin.top];
	const far = marks.map((mark) => {
		const { left, right, top, bottom } = boxOf(mark, stage);
		const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
		return { mark, distance: isFlat ? dx + dy * across : dx * across + dy };
	});
	return far.sort((a, b) => a.distance - b.distance)[0]?.mark;
}

/** The next figure for a key; none for a key that moves nothing. */
function move(
	key: string,
	at: Mark | undefined,
	rows: readonly (readonly Mark[])[],
): Mark | undefined {
	const steps: Readonly<Record<string, readonly [number, number]>> = {
		ArrowRight: [0, 1],
		ArrowLeft: [0, -1],
		ArrowDown: [1, 0],
		ArrowUp: [-1, 0],
		Home: [0, -Infinity],
		End: [0, Infinity],
	};
	const step = steps[key];
	if (!step) return undefined;
	const [row, point] = findPlace(at, rows);
	if (row < 0) return step[1] < 0 && key !== 'Home' ? rows[0]?.at(-1) : rows[0]?.[0];
	// Rows of one figure each are gone through by either arrow.
	const isSingle = rows.every(({ length }) => length === 1);
	const [down, right] = isSingle ? [step[0] + step[1], 0] : step;
	const within = (value: number, { length }: { readonly length: number }) =>
		Math.min(length - 1, Math.max(0, value));
	const next = rows[within(row + down, rows)] ?? [];
	return next[within(point + right, next)];
}

function findPlace(at: Mark | undefined, rows: readonly (readonly Mark[])[]): [number, number] {
	const row = rows.findIndex((marks) => at !== undefined && marks.includes(at));
	return [row, rows[row]?.findIndex((mark) => mark === at) ?? 0];
}
