// How Chinese and English are set in each of the three engines.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/commands/engines/engine.ts';
import { engines, serveSite } from './open-engines.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => (site = await serveSite()));
afterAll(() => site.end());

/** A letter of the page: its width by the size of type, and what stands before and behind it on its line. */
interface Letter {
	readonly letter: string;
	readonly width: number;
	readonly before: string;
	readonly after: string;
}

/** Runs in the page: the letters of its paragraphs, line by line. */
function readLines(limit: number): Letter[][] {
	const lines: Letter[][] = [];
	const range = document.createRange();
	for (const paragraph of [...document.querySelectorAll('.prose section > p')].slice(0, limit)) {
		const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		const letters: { letter: string; left: number; width: number; top: number }[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest('sup')) continue;
			const text = node.textContent ?? '';
			for (let at = 0; at < text.length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
				if (!box) continue;
				letters.push({
					letter: text[at] ?? '',
					left: box.left,
					width: box.width / size,
					top: box.bottom,
				});
			}
		}
		let line: typeof letters = [];
		const close = () => {
			if (line.length > 0)
				lines.push(
					line.map(({ letter, width }, at) => ({
						letter,
						width,
						before: line[at - 1]?.letter ?? '',
						after: line[at + 1]?.letter ?? '',
					})),
				);
			line = [];
		};
		for (const letter of letters) {
			const last = line.at(-1);
			if (last && (letter.left < last.left - 1 || letter.top > last.top + size)) close();
			line.push(letter);
		}
		close();
	}
	return lines;
}

const han = /\p{Script=Han}/u;

describe.each(engines)('%s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => (engine = await open()));
	afterAll(() => engine.close());
	const read = async (path: string, width: number) => {
		await engine.open(site.origin + path, width);
		await engine.run('document.fonts.ready.then(() => true)').catch(() => true);
		return engine.run<Letter[][]>(`(${readLines.toString()})(200)`);
	};

	test('Chinese punctuation between Han has the width of a Han character', async () => {
		const letters = (await read('/zh/report/climate/', 1280)).flat();
		const between = letters.filter(
			({ letter, before, after }) =>
				/[，、。；：]/.test(letter) && han.test(before) && han.test(after),
		);
		expect(between.length).toBeGreaterThan(50);
		const widths = letters.flatMap(({ letter, width }) => (han.test(letter) ? [width] : []));
		const em = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
		// WebKit measures in whole pixels, of which type has 17.
		for (const { letter, width, before, after } of between) {
			const off = Math.abs(width / em - 1);
			expect(off, `${before}${letter}${after} ${width}, Han ${em}`).toBeLessThanOrEqual(0.06);
		}
	});

	test.each([
		['/zh/report/climate/', 360],
		['/zh/report/climate/', 1280],
		['/en/report/climate/', 360],
	] as const)('no line of %s at %i px begins or ends with the wrong mark', async (path, width) => {
		const lines = await read(path, width);
		expect(lines.length).toBeGreaterThan(100);
		for (const line of lines) {
			const words = line
				.map(({ letter }) => letter)
				.join('')
				.trim();
			expect(words, path).not.toMatch(/^[，、。；：！？）》」』”’%,.;:!?)]/);
			expect(words, path).not.toMatch(/[（《「『“‘(]$/);
		}
	});

	test('Han and Latin stand a space of one width apart', async () => {
		const letters = (await read('/zh/report/climate/', 1280)).flat();
		const spaces = letters.filter(
			({ letter, before, after }) =>
				letter === ' ' &&
				((han.test(before) && /[A-Za-z\d]/.test(after)) ||
					(/[A-Za-z\d%]/.test(before) && han.test(after))),
		);
		expect(spaces.length).toBeGreaterThan(20);
		for (const { width, before, after } of spaces) {
			expect(width, `${before} ${after}`).toBeGreaterThan(0.15);
			expect(width, `${before} ${after}`).toBeLessThan(0.4);
		}
	});

	test('quotation marks have the width of their language', async () => {
		const ofZh = (await read('/zh/report/supply-chain/', 1280)).flat();
		const wide = ofZh.filter(
			({ letter, before, after }) => /[“”]/.test(letter) && han.test(before) && han.test(after),
		);
		expect(wide.length).toBeGreaterThan(3);
		for (const { width, before, letter, after } of wide)
			expect(width, `${before}${letter}${after}`).toBeGreaterThan(0.9);
		const ofEn = (await read('/en/report/supply-chain/', 1280)).flat();
		const narrow = ofEn.filter(
			({ letter, before, after }) =>
				/[“”’]/.test(letter) && /[a-z ]/i.test(before) && /[a-z ]/i.test(after),
		);
		expect(narrow.length).toBeGreaterThan(3);
		for (const { width, before, letter, after } of narrow)
			expect(width, `${before}${letter}${after}`).toBeLessThan(0.6);
	});

	test('headings are balanced', async () => {
		await engine.open(`${site.origin}/en/report/people/`, 360);
		const wraps = await engine.run<string[]>(
			"[...document.querySelectorAll('h1, .prose h2')].map((head) => getComputedStyle(head).textWrapStyle || getComputedStyle(head).textWrap)",
		);
		expect(new Set(wraps)).toEqual(new Set(['balance']));
	});
});
