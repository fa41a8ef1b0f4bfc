import { expect, test } from 'vitest';
import { buildReport } from '../domain/report/examples.ts';
import { shareReport, takeReport } from './shared-report.ts';

test('says how to build where nothing was checked', () => {
	expect(takeReport).toThrow('npm run build');
});

test('gives every page the same report, which none can change', () => {
	const report = structuredClone(buildReport());
	shareReport(report);
	expect(takeReport()).toBe(report);
	expect(Object.isFrozen(takeReport().chapters)).toBe(true);
});
