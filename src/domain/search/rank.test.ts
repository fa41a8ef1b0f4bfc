import { expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { buildSearch, simplify } from './find.ts';
import { buildReport } from '../report/examples.ts';
import { buildSearchRecords } from './records.ts';
import { findNearest } from './spelling.ts';
import { tokenize } from './query.ts';
import { buildExcerpt } from './excerpt.ts';
import { readIndexText, writeIndexText } from './index-text.ts';
import { suggestTerms } from './suggest.ts';

/** A search whose index is the records themselves. */
function searchIn(locale: 'zh' | 'en') {
	const report = buildReport();
	const records = buildSearchRecords(report).filter((record) => record.locale === locale);
	const ids = records.map((_, index) => `x_${String(index).padStart(4, '0')}`);
	const catalogue = buildCatalogue(
		report,
		records,
		locale,
		ids.map((id) => id.slice(2)),
	);
	return {
		catalogue,
		search: buildSearch({
			catalogue,
			entries: readCatalogue(catalogue, '/base/'),
			ask: (token) =>
				Promise.resolve(
					records.flatMap(({ title, content, other }, index) => {
						const places = tokenize(`${title} ${content}`).flatMap(({ text }, place) =>
							text === token ? [place] : [],
						);
						const isNamed = tokenize(other).some(({ text }) => text === token);
						return places.length > 0 || isNamed ? [{ id: ids[index] ?? '', words: places }] : [];
					}),
				),
			readText: ({ number }) => Promise.resolve(records[number]?.content ?? ''),
			loadScript: () => Promise.resolve('氣气候候'),
			loadWords: () => Promise.resolve(['renewable']),
		}),
	};
}

test('reads the catalogue back as the records that it was made from', () => {
	const report = buildReport();
	const records = buildSearchRecords(report).filter(({ locale }) => locale === 'en');
	const catalogue = buildCatalogue(
		report,
		records,
		'en',
		records.map((_, index) => `${String(index)}id`),
	);
	const entries = readCatalogue(catalogue, '/');
	expect(entries.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path }))).toEqual(
		records.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path })),
	);
});

test('puts a heading that is the query first', async () => {
	const { hits } = await searchIn('en').search('Goals');
	expect(hits[0]?.entry.url).toBe('/base/en/report/climate/#climate-goals');
});

test('finds Traditional characters by their Simplified ones', async () => {
	const { hits } = await searchIn('zh').search('氣候');
	expect(hits[0]?.entry.title).toBe('气候');
});

test('corrects a slip and says so', async () => {
	const { corrected, hits } = await searchIn('en').search('gaols');
	expect(corrected).toBe('goals');
	expect(hits[0]?.entry.id).toBe('climate-goals');
});

test('leads from a name of the other language to the section of its term, then to the term', async () => {
	const { hits, isAcross } = await searchIn('zh').search('megawatt-hour');
	expect(hits.map(({ entry }) => entry.title)).toEqual(expect.arrayContaining(['目标', '兆瓦时']));
	expect(hits[0]?.entry.title).toBe('目标');
	expect(isAcross).toBe(true);
});

test('has no hits for an empty query', async () => {
	expect((await searchIn('en').search(' ')).hits).toEqual([]);
});

test('replaces characters one by one', () => {
	expect(simplify('溫室氣體', '溫温氣气體体')).toBe('温室气体');
});

test.each([
	['refurbishd', 'refurbished'],
	['tunover', 'turnover'],
	['emisions', 'emissions'],
])('takes %s for %s', (word, expected) => {
	expect(findNearest(word, ['turnover', 'refurbished', 'emissions'])?.word).toBe(expected);
});

test.each(['cat', 'zebra'])('takes %s for no other word', (word) => {
	expect(findNearest(word, ['turnover', 'cut'])).toBeUndefined();
});

test('marks pairs of Han characters, figures however they are grouped, and words by their stem', () => {
	const pieces = buildExcerpt('温室气体 12,260 吨 emissions', ['温室', '12260', 'emission'], 100);
	expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
		'温室',
		'12,260',
		'emissions',
	]);
	expect(pieces.map(({ text }) => text).join('')).toBe('温室气体 12,260 吨 emissions');
});

test('cuts a long text around the words', () => {
	const text = `${'甲'.repeat(300)}温室气体${'乙'.repeat(300)}`;
	const pieces = buildExcerpt(text, ['温室气体'], 60);
	expect(pieces.find(({ isMarked }) => isMarked)?.text).toBe('温室气体');
	expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(80);
});

test.each(['小米 e-waste 2022—2026 年，SU7/ISO-IEC 温室', 'A state-of-the-art R&D/QA plan'])(
	'reads back from the index what was written: %s',
	(text) => {
		expect(readIndexText(writeIndexText(text))).toBe(text);
	},
);

test('offers a term that shares its characters', () => {
	const { catalogue } = searchIn('zh');
	expect(suggestTerms('兆瓦', catalogue, 3).map(({ term }) => term)).toEqual(['兆瓦时']);
});
