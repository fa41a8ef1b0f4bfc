import { expect, test } from 'vitest';
import { assurance, buildReport, both } from '../report/examples.ts';
import { checkFigureFacts } from './check-figure-facts.ts';

const { figureFacts } = buildReport();
const problems = (facts: Partial<typeof assurance>, boundaries = figureFacts.boundaries) =>
	checkFigureFacts(
		buildReport({ figureFacts: { boundaries, assurance: { ...assurance, ...facts } } }),
	).map(({ place, problem }) => `${place} ${problem}`);

test('finds no fault in facts that the report states', () => {
	const report = buildReport();
	const [chapter] = report.chapters;
	expect(chapter?.texts.en.outline.sections[0]?.id).toBe('climate-goals');
	expect(problems({ section: 'climate-path' })).toEqual([]);
});

test('finds words that the section does not print', () => {
	expect(problems({ section: 'climate-path', standard: both('AA1000') })).toEqual([
		'#/assurance/standard/zh "AA1000" does not stand in the section "climate-path".',
		'#/assurance/standard/en "AA1000" does not stand in the section "climate-path".',
	]);
});

test('finds a section, chapter, note and discrepancy that do not exist', () => {
	expect(
		problems({ section: 'nowhere', discrepancies: ['none'] }, [
			{ chapters: ['none'], footnote: '0' },
		]),
	).toEqual([
		'#/boundaries/0/chapters There is no chapter "none".',
		'#/boundaries/0/footnote There is no footnote "0".',
		'#/assurance/discrepancies There is no discrepancy "none".',
		'#/assurance/section There is no section "nowhere".',
	]);
});
