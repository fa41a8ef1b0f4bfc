// Pictures that stand outside the pages: the cards beside shared links, and the mark of the site as phones want it.

import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readTokenColor } from '../domain/color/token-colors.ts';
import type { Report } from '../domain/report/report.ts';
import { drawCard, type CardColors } from '../files/card-picture.ts';
import { listCards, type CardView } from '../views/card.ts';
import { touchIcons } from '../views/icons.ts';
import { loadLetters } from './card-font.ts';
import { writeIndexedPng } from './indexed-png.ts';

/** Returns the PNG files by their path from the site's root. */
export async function buildPictureFiles(report: Report): Promise<ReadonlyMap<string, Uint8Array>> {
	// The threads of the build are enough.
	sharp.concurrency(1);
	const colors = await readColors();
	const cards = listCards(report);
	const letters = await loadLetters(cards.flatMap(({ view }) => listTexts(view)));
	const files = new Map<string, Uint8Array>();
	for (const { file, view } of cards) files.set(file, await paint(drawCard(view, letters, colors)));
	const mark = await readFile(new URL('../../public/favicon.svg', import.meta.url), 'utf8');
	for (const { file, size } of touchIcons)
		files.set(file, await paint(drawIcon(mark, size, colors.paper)));
	return files;
}

async function readColors(): Promise<CardColors> {
	const tokens = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
	const light = (name: keyof CardColors) => readTokenColor(tokens, name).light;
	return {
		paper: light('paper'),
		ink: light('ink'),
		muted: light('muted'),
		line: light('line'),
		technology: light('technology'),
		climate: light('climate'),
		people: light('people'),
		governance: light('governance'),
		performance: light('performance'),
	};
}

/** Everything that a card sets in letters. */
export function listTexts({
	edition,
	part,
	title,
	twin,
	numeral = '',
	figure,
	lead,
}: CardView): string[] {
	const { qualifier = '', value = '', unit = '', label = '', moved = '' } = figure ?? {};
	return [...edition, part, title, twin, numeral, lead, qualifier, value, unit, label, moved];
}

/** The mark on paper; what stands outside the middle three fifths may be cut off by the phone. */
function drawIcon(mark: string, size: number, paper: string): string {
	const inner = mark.replace('<svg ', `<svg x="20" y="20" width="60" height="60" `);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect fill="${paper}" width="100" height="100"/>${inner}</svg>`;
}

async function paint(svg: string): Promise<Uint8Array> {
	const { data, info } = await sharp(Buffer.from(svg))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return writeIndexedPng(data, info.width, info.height);
}
