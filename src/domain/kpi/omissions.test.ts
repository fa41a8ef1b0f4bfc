import { expect, test } from 'vitest';
import { buildRow, buildTable } from '../report/examples.ts';
import { listOmissions } from './omissions.ts';

test('the reasons of a report are the lasting ones and the months that its cells name, once each', () => {
	const row = buildRow('a', ['1', '1'], {
		cells: { '2023': { omission: 'pending-2026-03' }, '2022': { omission: 'pending-2024-09' } },
	});
	expect(listOmissions([buildTable([row]), buildTable([row])])).toEqual([
		'not-reported',
		'not-applicable',
		'pending-2024-09',
		'pending-2026-03',
	]);
});
