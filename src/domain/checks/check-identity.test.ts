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
	expect(checkIdentity(buildReport({ ...good, identity: changed }))).toMatchObject([
		{ code: 'report/year-differs', place },
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
