import { expect, test } from 'vitest';
import { formatFaults, type Fault } from './fault.ts';

const at = (file: string, place: string, problem = 'Wrong.'): Fault => ({
	code: 'kpi/cell-missing',
	file,
	place,
	problem,
	remedy: 'Mend it.',
});

test.each([
	['content/kpi/energy.json', '#/rows/2', 'content/kpi/energy.json#/rows/2'],
	['content/kpi/energy.json', '14:3 #/rows/2', 'content/kpi/energy.json:14:3 #/rows/2'],
	['content/chapters/zh/climate.mdx', '12:4', 'content/chapters/zh/climate.mdx:12:4'],
	['content/chapters/en/climate.mdx', '', 'content/chapters/en/climate.mdx'],
])('prints the place in %s as an editor opens it', (file, place, printed) => {
	expect(formatFaults([at(file, place)])).toBe(
		`${printed} [kpi/cell-missing]\n  Wrong.\n  Mend it.`,
	);
});

test('sorts by file, then by line and column as numbers, then by problem', () => {
	const faults = [
		at('b.json', '1:1'),
		at('a.json', '10:1'),
		at('a.json', '9:10'),
		at('a.json', '9:4', 'Second.'),
		at('a.json', '9:4', 'First.'),
		at('a.json', ''),
	];
	const order = formatFaults(faults)
		.split('\n\n')
		.map((paragraph) =>
			paragraph.split('\n').slice(0, 2).join('').replace(' [kpi/cell-missing]', ''),
		);
	expect(order).toEqual([
		'a.json  Wrong.',
		'a.json:9:4  First.',
		'a.json:9:4  Second.',
		'a.json:9:10  Wrong.',
		'a.json:10:1  Wrong.',
		'b.json:1:1  Wrong.',
	]);
});

test('sorts the items of a list by their number', () => {
	const printed = formatFaults([at('a.json', '#/rows/10'), at('a.json', '#/rows/2')]);
	expect(printed.indexOf('#/rows/2')).toBeLessThan(printed.indexOf('#/rows/10'));
});

test('leaves the given list as it was', () => {
	const faults = [at('b.json', ''), at('a.json', '')];
	formatFaults(faults);
	expect(faults.map(({ file }) => file)).toEqual(['b.json', 'a.json']);
});

test('prints nothing for no faults', () => {
	expect(formatFaults([])).toBe('');
});
