import { expect, test } from 'vitest';
import { both, buildReport } from '../domain/report/examples.ts';
import { writeFeed } from './feed.ts';

test('writes each update with its day, address and changed figures, escaped', () => {
	const feed = writeFeed(
		buildReport({
			updates: [
				{
					date: '2024-06-01',
					title: both('A & B'),
					text: both('Corrected.'),
					changes: [{ at: 'energy-use.renewable.2023', old: both('1'), new: both('2') }],
				},
				{ date: '2024-04-25', title: both('Published'), text: both('First edition.') },
			],
		}),
		'en',
		'https://example.org',
	);
	expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
	expect(feed).toContain(
		'<link rel="self" type="application/atom+xml" href="https://example.org/en/atom.xml"/>',
	);
	expect(feed.match(/<updated>.*?<\/updated>/g)).toEqual([
		'<updated>2024-06-01T00:00:00Z</updated>',
		'<updated>2024-06-01T00:00:00Z</updated>',
		'<updated>2024-04-25T00:00:00Z</updated>',
	]);
	expect(feed).toContain('<title>A &amp; B</title>');
	expect(feed).toContain(
		'Corrected.\nEnergy use: renewable row, 2023 (https://example.org/en/data/energy-use/#energy-use.renewable.2023): 1 → 2',
	);
	expect(feed).toContain('<id>https://example.org/en/updates/#update-2024-04-25</id>');
});
