import { describe, expect, test } from 'vitest';
import {
	both,
	buildChapter,
	buildReport,
	buildRow,
	buildTable,
	climateBodies,
} from '../report/examples.ts';
import { getById } from '../index/report-index.ts';
import type { Report } from '../report/report.ts';
import { checkPermalinks } from '../checks/check-permalinks.ts';
import {
	emptyLock,
	listAddresses,
	listAliases,
	listNotices,
	listOldAddresses,
	listOldPages,
} from './permalink-lock.ts';
import { applyProposal, isOpen, proposePermalinks } from './propose-permalinks.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';

/** The lock as `npm run permalinks` writes it for `report`. */
function lockOf(report: Report): PermalinkLock {
	const live = listAddresses(report);
	return applyProposal(emptyLock, live, proposePermalinks(emptyLock, live));
}

const published = lockOf(buildReport());

/** The example report after a change, with its old lock and more entries. */
function changed(report: Partial<Report>, entries: Partial<PermalinkLock> = {}): Report {
	return buildReport({ ...report, permalinks: { ...published, ...entries } });
}

const people = getById(buildReport().index.chapters, 'people');
const body = (locale: 'zh' | 'en') => climateBodies[locale];
const renamed = buildChapter('climate', {
	zh: body('zh').replace('#climate-path', '#climate-roadmap'),
	en: body('en').replace('#climate-path', '#climate-roadmap'),
});
const shortened = buildChapter('climate', {
	zh: body('zh').replace(/### [\s\S]*/, ''),
	en: body('en').replace(/### [\s\S]*/, ''),
});
const lengthened = buildChapter(
	'people',
	both('Text.\n\n## The path {/* #climate-path */}\n\nText.\n'),
	{ order: 2 },
);
const withoutTable = buildChapter('climate', {
	zh: body('zh').replace('<KpiTable id="energy-use" />', ''),
	en: body('en').replace('<KpiTable id="energy-use" />', ''),
});

test('the lock holds each id with its pages; a table stands on its own page and in its chapter', () => {
	expect(published.addresses).toEqual({
		climate: 'report/climate/',
		'climate-goals': 'report/climate/',
		'climate-path': 'report/climate/',
		'energy-use': 'data/energy-use/ report/climate/',
		'energy-use.renewable': 'data/energy-use/ report/climate/',
		'energy-use.renewable.2022': 'data/energy-use/ report/climate/',
		'energy-use.renewable.2023': 'data/energy-use/ report/climate/',
		people: 'report/people/',
		'term-megawatt-hour': 'glossary/',
	});
});

test('a report that is as it was published has no fault and no old address', () => {
	expect(checkPermalinks(changed({}))).toEqual([]);
	expect(listOldAddresses(changed({}))).toEqual([]);
});

describe('each change fails with a remedy that mends it', () => {
	test.each([
		[
			'a renamed section',
			{ chapters: [renamed, people] },
			'climate-path',
			'The id "climate-path" was published (report/climate/) and is gone.',
			'Bring it back, or say under "redirects" where it went: "climate-path": "climate-roadmap" (`npm run permalinks -- --accept` writes it).',
			{ redirects: { 'climate-path': 'climate-roadmap' } },
		],
		[
			'a section in another chapter',
			{ chapters: [shortened, lengthened] },
			'climate-path',
			'The id "climate-path" was published on report/climate/ and stands on report/people/ now.',
			'Put it back, or keep its old address under "moves": "climate-path": "report/climate/" (`npm run permalinks -- --accept` writes it).',
			{ moves: { 'climate-path': 'report/climate/' } },
		],
		[
			'a deleted table, with its rows and cells',
			{ chapters: [withoutTable, people], tables: [] },
			'energy-use',
			'The id "energy-use" was published (data/energy-use/ report/climate/) and is gone.',
			'Bring it back, or say under "redirects" where it went: "energy-use": "climate" (`npm run permalinks -- --accept` writes it).',
			{ redirects: { 'energy-use': 'climate' } },
		],
		[
			'a deleted chapter, with its sections',
			{
				chapters: [people],
				tables: [buildTable([buildRow('renewable', ['372.00', '1045.96'])], { chapter: 'people' })],
			},
			'climate',
			'The id "climate" was published (report/climate/) and is gone.',
			'Bring it back, or say under "redirects" where it went: "climate": "<an id that exists>".',
			{ redirects: { climate: 'people' }, moves: { 'energy-use': 'report/climate/' } },
		],
	] as const)('%s', (_, change, id, problem, remedy, entries) => {
		const faults = checkPermalinks(changed(change as Partial<Report>));
		expect(faults[0]).toEqual({
			code: 'moves' in entries && !('redirects' in entries) ? 'links/id-moved' : 'links/id-gone',
			file: 'content/permalinks.json',
			place: `#/addresses/${id}`,
			problem,
			remedy,
		});
		expect(faults.length).toBe(id === 'climate' ? 2 : 1);
		expect(checkPermalinks(changed(change as Partial<Report>, entries))).toEqual([]);
	});
});

describe('an old address', () => {
	test('of a renamed section is an alias at its new heading', () => {
		const report = changed(
			{ chapters: [renamed, people] },
			{ redirects: { 'climate-path': 'climate-roadmap' } },
		);
		expect(listAliases(report, 'climate-roadmap')).toEqual(['climate-path']);
		expect(listNotices(report, 'report/climate/')).toEqual([]);
	});

	test('of a section in another chapter is a notice in its old one', () => {
		const report = changed(
			{ chapters: [shortened, lengthened] },
			{ moves: { 'climate-path': 'report/climate/' } },
		);
		expect(
			listNotices(report, 'report/climate/').map(({ fragment, to }) => [
				fragment,
				to.sitePage,
				to.id,
			]),
		).toEqual([['climate-path', { page: 'chapter', slug: 'people' }, 'climate-path']]);
	});

	test('of a row leads to the same row of the table that took its place, else to that table', () => {
		const table = buildTable([buildRow('renewable', ['1', '2'])], { id: 'power-use' });
		const chapter = buildChapter('climate', {
			zh: body('zh').replace('"energy-use"', '"power-use"'),
			en: body('en').replace('"energy-use"', '"power-use"'),
		});
		const addresses = { ...published.addresses, 'energy-use.gone': 'data/energy-use/' };
		const report = changed(
			{ chapters: [chapter, people], tables: [table] },
			{ addresses, redirects: { 'energy-use': 'power-use' } },
		);
		expect(
			Object.fromEntries(
				listOldAddresses(report)
					.filter(({ page }) => page.startsWith('data/'))
					.map(({ id, to }) => [id, to.id]),
			),
		).toEqual({
			'energy-use': 'power-use',
			'energy-use.gone': 'power-use',
			'energy-use.renewable': 'power-use.renewable',
			'energy-use.renewable.2022': 'power-use.renewable.2022',
			'energy-use.renewable.2023': 'power-use.renewable.2023',
		});
	});

	test('of a row leads nowhere where the row that took its place is gone too', () => {
		const addresses = { ...published.addresses, 'energy-use.old': 'data/energy-use/' };
		const redirects = { 'energy-use.old': 'energy-use.gone' };
		expect(listOldAddresses(changed({}, { addresses, redirects }))).toEqual([]);
	});

	test('of a deleted chapter is a page that knows its sections', () => {
		const table = buildTable([buildRow('renewable', ['1', '2'])], { chapter: 'people' });
		const report = changed(
			{ chapters: [lengthened], tables: [table] },
			{
				redirects: { climate: 'people' },
				moves: { 'climate-path': 'report/climate/', 'energy-use': 'report/climate/' },
			},
		);
		const [page] = listOldPages(report);
		expect([page?.page, page?.to.id]).toEqual(['report/climate/', 'people']);
		expect(
			Object.fromEntries((page?.addresses ?? []).map(({ fragment, to }) => [fragment, to.id])),
		).toMatchObject({
			'climate-goals': 'people',
			'climate-path': 'climate-path',
			'energy-use': 'energy-use',
			'energy-use.renewable.2023': 'energy-use.renewable.2023',
		});
	});
});

describe('an entry of the lock is a fault', () => {
	test.each([
		[
			'that redirects an id which exists',
			{ redirects: { 'climate-path': 'people' } },
			'"climate-path" is redirected, but it exists.',
		],
		[
			'that redirects an id which was never published',
			{ redirects: { 'climate-paths': 'people' } },
			'"climate-paths" is redirected, but was never published.',
		],
		[
			'that keeps a move to where it stands',
			{ moves: { 'climate-path': 'report/climate/' } },
			'"climate-path" stands on report/climate/ again.',
		],
	])('%s', (_, entries, problem) => {
		expect(checkPermalinks(changed({}, entries)).map((fault) => fault.problem)).toEqual([problem]);
	});

	test('once most addresses are gone from the lock', () => {
		const faults = checkPermalinks(changed({}, { addresses: { climate: 'report/climate/' } }));
		expect(faults.map(({ code, place }) => [code, place])).toEqual([
			['links/unrecorded', '#/addresses'],
		]);
	});

	test('that leads to another redirect, and it names the end of the chain', () => {
		const addresses = { ...published.addresses, a: 'report/climate/', b: 'report/climate/' };
		const [fault] = checkPermalinks(changed({}, { addresses, redirects: { a: 'b', b: 'people' } }));
		expect(fault?.problem).toBe('"a" leads to "b", which is redirected itself.');
		expect(fault?.remedy).toContain('let it lead to "people"');
	});

	test('that goes round', () => {
		const addresses = { ...published.addresses, a: 'report/climate/', b: 'report/climate/' };
		const faults = checkPermalinks(changed({}, { addresses, redirects: { a: 'b', b: 'a' } }));
		expect(faults.map(({ place, problem }) => [place, problem])).toEqual([
			['#/redirects/a', '"a" leads to "b", and that in a circle.'],
			['#/redirects/b', '"b" leads to "a", and that in a circle.'],
		]);
	});
});

describe('npm run permalinks', () => {
	const live = listAddresses(changed({ chapters: [renamed, people] }));

	test('proposes what a gone id was renamed to, which is open until it is accepted', () => {
		const proposal = proposePermalinks(published, live);
		expect(proposal).toEqual({
			added: ['climate-roadmap'],
			redirects: { 'climate-path': 'climate-roadmap' },
			moves: {},
			lost: [],
		});
		expect(isOpen(proposal)).toBe(true);
	});

	test('leaves nothing open when ids are only added', () => {
		const chapter = buildChapter('climate', {
			zh: `${body('zh')}\n\n## 新 {/* #new-section */}\n\n文字。\n`,
			en: `${body('en')}\n\n## New {/* #new-section */}\n\nText.\n`,
		});
		const more = listAddresses(changed({ chapters: [chapter, people] }));
		const proposal = proposePermalinks(published, more);
		expect(proposal.added).toEqual(['new-section']);
		expect(isOpen(proposal)).toBe(false);
		expect(applyProposal(published, more, proposal).addresses).toEqual({
			...published.addresses,
			'new-section': 'report/climate/',
		});
	});

	test('writes the proposals when they are accepted, and then has nothing more to say', () => {
		const lock = applyProposal(published, live, proposePermalinks(published, live));
		expect(lock.redirects).toEqual({ 'climate-path': 'climate-roadmap' });
		expect(proposePermalinks(lock, live)).toEqual({
			added: [],
			redirects: {},
			moves: {},
			lost: [],
		});
	});

	test('shortens a chain when a target is renamed in its turn', () => {
		const addresses = { ...published.addresses, first: 'report/climate/' };
		const lock = { ...published, addresses, redirects: { first: 'climate-path' } };
		const accepted = applyProposal(lock, live, proposePermalinks(lock, live));
		const again = applyProposal(accepted, live, proposePermalinks(accepted, live));
		expect(again.redirects).toEqual({
			'climate-path': 'climate-roadmap',
			first: 'climate-roadmap',
		});
	});

	test('keeps the old page of a section that moved', () => {
		const moved = listAddresses(changed({ chapters: [shortened, lengthened] }));
		const lock = applyProposal(published, moved, proposePermalinks(published, moved));
		expect(lock.moves).toEqual({ 'climate-path': 'report/climate/' });
		expect(lock.addresses['climate-path']).toBe('report/people/');
	});
});
