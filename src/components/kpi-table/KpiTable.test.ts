import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { fullView, plainView, words } from './examples.ts';
import KpiTable from './KpiTable.astro';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const container = await AstroContainer.create();

async function render(props: Record<string, unknown>): Promise<Element[]> {
	const html = await container.renderToString(KpiTable, { props: { words, ...props } });
	return elementsOf(parseFragment(html));
}

function elementsOf(node: Node): Element[] {
	const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...children] : children;
}

/** The words of `node`, white space collapsed. */
function textOf(node: Node | undefined): string {
	if (!node) return '';
	const text = 'value' in node ? node.value : '';
	const inner = 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
	return `${text} ${inner}`.replaceAll(/\s+/g, ' ').trim();
}

function attribute(node: Element | undefined, name: string): string | undefined {
	return node?.attrs.find((attr) => attr.name === name)?.value;
}

const all = (elements: readonly Element[], tag: string) =>
	elements.filter(({ tagName }) => tagName === tag);
const byId = (elements: readonly Element[], id: string) =>
	elements.find((element) => attribute(element, 'id') === id);
const within = (element: Element | undefined) => (element ? elementsOf(element).slice(1) : []);

const full = await render({ view: fullView });
const plain = await render({ view: plainView });

describe('heads', () => {
	test('name indicator, unit and columns, each for its column', () => {
		const heads = all(within(all(full, 'thead')[0]), 'th');
		expect(heads.map(textOf)).toEqual(['Indicator', 'Unit', '2023', '2022', 'Scope']);
		expect(heads.map((head) => attribute(head, 'scope'))).toEqual(Array(5).fill('col'));
	});

	test('mark the latest period, and the columns of figures', () => {
		const heads = all(within(all(full, 'thead')[0]), 'th').slice(2);
		expect(heads.map((head) => attribute(head, 'class') ?? '')).toEqual([
			'latest number',
			'number',
			'',
		]);
	});

	test('of a row stand for the row, of a group for the rows below it', () => {
		const heads = all(full, 'tbody').flatMap((body) => all(within(body), 'th'));
		expect(heads.map((head) => attribute(head, 'scope'))).toEqual(['row', 'rowgroup', 'row']);
	});

	test('of a group span the whole table', () => {
		// Indicator, unit, three columns.
		const group = all(within(byId(full, 'energy-use.by-source')), 'th')[0];
		expect(attribute(group, 'colspan')).toBe('5');
	});
});

test('begins a new body at each group', () => {
	const bodies = all(full, 'tbody').map((body) =>
		all(within(body), 'tr').map((row) => attribute(row, 'id')),
	);
	expect(bodies).toEqual([['energy-use.total'], ['energy-use.by-source', 'energy-use.solar']]);
});

test('has a caption, and a region that a keyboard can scroll', () => {
	expect(textOf(all(full, 'caption')[0])).toBe('Energy use');
	const region = full.find((element) => attribute(element, 'role') === 'region');
	expect(attribute(region, 'tabindex')).toBe('0');
	expect(attribute(region, 'aria-label')).toBe('Table that scrolls sideways');
});

test('says one unit in the caption and needs no column for it', () => {
	expect(textOf(all(plain, 'caption')[0])).toBe('Water use Unit: t');
	expect(all(within(all(plain, 'thead')[0]), 'th').map(textOf)).toEqual(['Indicator', '2023']);
	expect(all(plain, 'td').map(textOf)).toEqual(['372.00']);
});

test('hides the caption from sight where it is the title of the page', async () => {
	const caption = all(await render({ view: plainView, isPage: true }), 'caption')[0];
	expect(attribute(caption, 'class')).toBe('visually-hidden');
});

describe('cells', () => {
	test('have permanent addresses and the printed figure, zeros and all', () => {
		expect(textOf(byId(plain, 'water-use.withdrawal.2023'))).toBe('372.00');
		expect(textOf(byId(full, 'energy-use.total.2023'))).toBe('1,372.00');
	});

	test('without a figure say why, and the foot explains it', () => {
		const cell = byId(full, 'energy-use.solar.2022');
		expect(textOf(cell)).toBe('not reported');
		expect(attribute(cell, 'class')).toContain('omitted');
		expect(textOf(all(full, 'figcaption')[0])).toContain('not reported the report gives no figure');
		expect(textOf(all(full, 'figcaption')[0])).toContain(
			'due September 2024 to be published in September 2024',
		);
	});

	test('with words are no numbers', () => {
		const cell = byId(full, 'energy-use.total.scope');
		expect(textOf(cell)).toBe('The Group');
		expect(attribute(cell, 'class') ?? '').not.toContain('number');
	});

	test('of the latest period are marked', () => {
		const marked = all(full, 'td').filter((cell) =>
			(attribute(cell, 'class') ?? '').split(' ').includes('latest'),
		);
		expect(marked.map((cell) => attribute(cell, 'id'))).toEqual([
			'energy-use.total.2023',
			'energy-use.solar.2023',
		]);
	});
});

describe('footnotes', () => {
	test('lead from the row to the text below the table', () => {
		const link = all(within(all(within(byId(full, 'energy-use.total')), 'th')[0]), 'a')[0];
		expect(attribute(link, 'href')).toBe('#fn-75');
		expect(attribute(link, 'aria-label')).toBe('Note 75');
		expect(textOf(byId(full, 'fn-75'))).toBe('75 Converted at the national factors. ↑2');
	});

	test('lead from the cell to the chapter that holds the text', () => {
		const link = all(within(byId(full, 'energy-use.total.2022')), 'a')[0];
		expect([textOf(link), attribute(link, 'href')]).toEqual(['86', '/en/report/climate/#fn-86']);
	});
});

test.each(['fn-75', 'energy-sum'])(
	'leads from the note %s back to each mark that calls it',
	(id) => {
		const back = all(within(byId(full, id)), 'a').map((link) => attribute(link, 'href'));
		const marks = full.filter((element) => attribute(element, 'href') === `#${id}`);
		expect(back.length).toBeGreaterThan(0);
		expect(back).toEqual(marks.map((mark) => `#${attribute(mark, 'id')}`));
	},
);

test('marks a cell with a discrepancy by a letter that leads to its note', () => {
	const link = all(within(byId(full, 'energy-use.total.2022')), 'a')[1];
	expect([textOf(link), attribute(link, 'href')]).toEqual(['a', '#energy-sum']);
	expect(attribute(link, 'aria-label')).toBe('Discrepancy in the report');
	expect(textOf(byId(full, 'energy-sum'))).toBe('a The sum The parts add up to another figure.');
});

test('prints the notes on the whole table', () => {
	expect(textOf(all(full, 'figcaption')[0])).toContain('The table covers the Group.');
});

test('leads to the page of the table, but not from there', async () => {
	const placed = await render({ view: plainView, href: '/en/data/water-use/', openLabel: 'Open' });
	const link = all(placed, 'a').at(-2);
	expect([textOf(link), attribute(link, 'href')]).toEqual(['Open', '/en/data/water-use/']);
	expect(all(plain, 'a').map((anchor) => attribute(anchor, 'href'))).toEqual(['#water-use']);
});

test('uses no id twice', () => {
	const ids = full.flatMap((element) => attribute(element, 'id') ?? []);
	expect(ids).toEqual([...new Set(ids)]);
});
