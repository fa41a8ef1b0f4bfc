import { expect, test } from 'vitest';
import { both, buildReport } from '../report/examples.ts';
import { checkIdentity } from './check-identity.ts';

const { identity, source, standards } = buildReport();
const good = {
	identity: { ...identity, title: both('Report 2023'), shortTitle: both('Report 2023') },
	source: { ...source, title: both('Report 2023') },
};

test('accepts one year throughout', () => {
	expect(checkIdentity(buildReport(good))).toEqual([]);
});

test.each([
	['period', { ...good.identity, period: '2022-01-01/2022-12-31' }, '#/period'],
	['title', { ...good.identity, title: { zh: '2023', en: '2022' } }, '#/title/en'],
])('reports a %s of another year', (_, changed, place) => {
	const source = { ...good.source, title: changed.title };
	expect(checkIdentity(buildReport({ identity: changed, source }))).toMatchObject([
		{ code: 'report/year-differs', place },
	]);
});

test('wants the title of the report in that of the document', () => {
	const titled = { ...good, source: { ...good.source, title: both('The Company’s Report 2023') } };
	expect(checkIdentity(buildReport(titled))).toEqual([]);
});

test.each([
	['title', { title: { zh: 'Report 2023', en: 'Account 2023' } }, 'name-differs', '#/title/en'],
	['publisher', { publisher: both('公司') }, 'name-differs', '#/publisher/en'],
	['month', { published: '2023-11' }, 'published-early', '#/published'],
])('reports a %s of the document that is not that of the report', (_, changed, code, place) => {
	const source = { ...good.source, ...changed };
	expect(checkIdentity(buildReport({ ...good, source }))).toMatchObject([
		{ code: `report/${code}`, file: 'seeds/document.json', place },
	]);
});

test('reports parts whose numbers do not follow each other', () => {
	const [part] = identity.parts;
	if (!part) throw new Error('no part');
	const parts = ['01', '03'].map((number, index) => ({ ...part, id: `part-${index}`, number }));
	expect(
		checkIdentity(buildReport({ ...good, identity: { ...good.identity, parts } })),
	).toMatchObject([{ code: 'report/part-number', place: '#/parts/1/number' }]);
});

test('reports a code that is not that of its id', () => {
	const wrong = standards.map((standard) => ({
		...standard,
		disclosures: standard.disclosures.map((each) => ({ ...each, code: 'GRI 303-1' })),
	}));
	expect(checkIdentity(buildReport({ ...good, standards: wrong }))).toMatchObject([
		{
			code: 'standards/code-differs',
			file: 'content/standards/gri.json',
			place: '#/disclosures/0/code',
		},
	]);
});
