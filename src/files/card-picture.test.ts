import { describe, expect, test } from 'vitest';
import type { CardView } from '../views/card.ts';
import { breakLines, drawCard, type CardColors, type Letters } from './card-picture.ts';

/** Han characters of the width of their size, all others of half of it. */
const letters: Letters = {
	measure: (text, size) =>
		[...text].reduce(
			(sum, letter) => sum + (/\p{Script=Han}|[，。]/u.test(letter) ? size : size / 2),
			0,
		),
	outline: (text, size, weight) => `${text}|${size}|${weight}`,
};

const colors: CardColors = {
	paper: 'paper',
	ink: 'ink',
	muted: 'muted',
	line: 'line',
	technology: 'technology',
	climate: 'climate',
	people: 'people',
	governance: 'governance',
	performance: 'performance',
};

const lines = (text: string, size: number, locale: 'zh' | 'en') =>
	breakLines(text, size, 700, { letters, colors, locale });

describe('a title', () => {
	test('stands in one line where it has room', () => {
		expect(lines('Climate', 80, 'en')).toEqual(['Climate']);
	});

	test('is broken into lines of about one length', () => {
		expect(lines('Climate mitigation and adaptation', 80, 'en')).toEqual([
			'Climate mitigation',
			'and adaptation',
		]);
	});

	test('in Chinese is broken between words, and no line begins with a comma', () => {
		const broken = lines('废弃物管理，以及面向未来的循环经济体系', 80, 'zh');
		expect(broken.join('')).toBe('废弃物管理，以及面向未来的循环经济体系');
		expect(broken).toHaveLength(2);
		expect(broken.filter((line) => /^[，、。]|管$|经$/.test(line))).toEqual([]);
	});

	test('keeps a number with the character behind it', () => {
		const broken = lines('集团的可持续发展目标 2040 年实现', 90, 'zh');
		expect(broken).toHaveLength(2);
		expect(broken.filter((line) => line.endsWith('2040') || line.startsWith('年'))).toEqual([]);
	});
});

describe('a card', () => {
	const view: CardView = {
		locale: 'en',
		theme: 'climate',
		edition: ['Company', '2023 Report', 'Web edition'],
		part: '02  Climate',
		title: 'Climate mitigation and adaptation',
		twin: '气候减缓与适应',
		figure: { qualifier: 'about', value: '372.00', unit: 'MWh', label: 'Power', moved: 'up 2.0%' },
		lead: 'In short.',
	};
	const yOf = (picture: string, text: string) =>
		Number(new RegExp(`translate\\(\\d+ (\\d+)\\)" d="${text}`).exec(picture)?.[1]);

	test('has the colour of its part, its title, its figure and no lead', () => {
		const picture = drawCard(view, letters, colors);
		expect(picture).toContain('<path fill="climate" d="M0 0h24');
		for (const text of ['about', '372.00', 'MWh', 'Power', 'up 2.0%', '气候减缓与适应'])
			expect(picture).toContain(`d="${text}|`);
		expect(picture).not.toContain('In short.');
	});

	test('sets its lines below each other, all on the picture', () => {
		const picture = drawCard(view, letters, colors);
		const places = ['Company', '02', 'Climate mit', 'and', '气候', '372', 'Power', 'up'].map(
			(text) => yOf(picture, text),
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(new Set(places).size).toBe(places.length);
		expect(places.at(-1)).toBeLessThan(620);
	});

	test('has its lead where it has no figure', () => {
		expect(drawCard({ ...view, figure: undefined }, letters, colors)).toContain('In short.');
	});

	test('makes a line that is too long smaller', () => {
		const twin = '很长的标题'.repeat(20);
		const size = new RegExp(`${twin}\\|(\\d+)`).exec(
			drawCard({ ...view, twin }, letters, colors),
		)?.[1];
		expect(Number(size) * 100).toBeLessThanOrEqual(1032);
	});
});
