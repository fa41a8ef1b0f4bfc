// A drawing as the markup of an SVG that needs no script: shapes by class, words as text, the colours from the style sheet.

import { escapeMarkup } from '../markup/escape-markup.ts';
import type { Drawing, DrawnText } from './drawing.ts';

/** Returns the markup of `drawing`, in pages and in the browser the same. It is hidden from readers of the description. */
export function writeSvg({ width, height, ...drawing }: Drawing): string {
	return [
		`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
		shape('c-grid', drawing.grid),
		...drawing.areas.map(({ series, path }) => shape(`c-area s${series}`, path)),
		...drawing.lines.map(
			({ series, path, dots }) =>
				shape(`c-line s${series}`, path) + shape(`c-dots s${series}`, dots),
		),
		...drawing.keys.map(({ series, path }) => shape(`c-key s${series}`, path)),
		shape('c-lead', drawing.leaders),
		shape('c-base', drawing.base),
		shape('c-break', drawing.break),
		...roles.flatMap((role) => anchors.map((anchor) => group(drawing.texts, role, anchor))),
		'</svg>',
	].join('');
}

const roles = ['tick', 'value', 'label'] as const satisfies readonly DrawnText['role'][];
const anchors = ['start', 'middle', 'end'] as const satisfies readonly DrawnText['anchor'][];

function shape(name: string, path: string): string {
	return path && `<path class="${name}" d="${path}"/>`;
}

/** The texts of one kind together: they share what the style sheet says of them. */
function group(
	texts: readonly DrawnText[],
	role: DrawnText['role'],
	anchor: DrawnText['anchor'],
): string {
	const alike = texts.filter((text) => text.role === role && text.anchor === anchor);
	if (alike.length === 0) return '';
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const written = alike.map(
		({ x, y, text }) => `<text x="${x}" y="${y}">${escapeMarkup(text)}</text>`,
	);
	return `<g class="c-${role}"${side}>${written.join('')}</g>`;
}
