import { describe, expect, test } from 'vitest';
import { buildChapter, buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { buildCard, listCards } from './card.ts';

const bodies = (body: string) => ({ zh: body, en: body });
const chapter = (meta = {}, body = 'Lead.\n') => buildChapter('climate', bodies(body), meta);
const figures = ['energy-use.solar', 'energy-use.solar', 'energy-use.solar'];
const report = (meta = {}, body?: string, table = {}) =>
	buildReport({
		chapters: [chapter(meta, body)],
		tables: [buildTable([buildRow('solar', ['150.00', '100'])], table)],
	});
const cardOf = (built: ReturnType<typeof report>) =>
	buildCard(built, { page: 'chapter', slug: 'climate' }, 'en');

describe('the card of a chapter', () => {
	test('says its first figure with the period and how it moved', () => {
		const { file, text, view } = cardOf(report({ figures }));
		expect(file).toBe('cards/en/report/climate.png');
		expect(view.title).toBe('Climate');
		expect(view.twin).toBe('气候');
		expect(view.figure).toMatchObject({
			value: '150.00',
			unit: 'MWh',
			label: 'solar row, 2023',
			moved: 'up 50.0% (2022: 100)',
		});
		expect(text).toContain('Climate · solar row, 2023: 150.00 MWh');
	});

	test('claims no move across a break', () => {
		const breaks = [{ at: '2023', rows: ['solar'], footnote: '74' }];
		expect(cardOf(report({ figures }, undefined, { breaks })).view.figure?.moved).toBe(
			'Not comparable with 2022 (100): the scope differs',
		);
	});

	test('takes the first figure set large where the frontmatter gives none', () => {
		const body =
			'<Highlights>\n\n<Figure value="12" unit="%" qualifier="about" label="Share" />\n\n</Highlights>\n';
		expect(cardOf(report({}, body)).view.figure).toMatchObject({
			qualifier: 'about',
			value: '12%',
			unit: '',
			label: 'Share',
		});
	});

	test('has none where there is none', () => {
		const { view, text } = cardOf(report());
		expect(view.figure).toBeUndefined();
		expect(view.lead).toBe('Climate in short.');
		expect(text).not.toContain(':');
	});
});

test('all pages with tables share a card; without tables they take that of the home page', () => {
	const { file } = buildCard(report(), { page: 'table', id: 'energy-use' }, 'zh');
	expect(file).toBe('cards/zh/data.png');
	const none = buildReport({ tables: [] });
	expect(buildCard(none, { page: 'audit' }, 'zh').file).toBe('cards/zh/home.png');
	expect(listCards(none).map((card) => card.file)).not.toContain('cards/zh/data.png');
});

test('every page has a card that is made', () => {
	const built = report({ figures });
	const made = new Set(listCards(built).map(({ file }) => file));
	for (const page of ['home', 'about', 'data', 'audit', 'glossary'] as const)
		expect(made).toContain(buildCard(built, { page }, 'en').file);
});
