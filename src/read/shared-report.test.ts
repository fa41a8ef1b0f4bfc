import { expect, test, vi } from 'vitest';
import { buildReport } from '../domain/report/examples.ts';
import { dropReport, keepReport, shareReport, takeReport } from './shared-report.ts';

test('says how to build where nothing was checked', () => {
	expect(takeReport).toThrow('npm run build');
});

test('gives every page the same report, which none can change', () => {
	const report = structuredClone(buildReport());
	shareReport(report);
	expect(takeReport()).toBe(report);
	expect(Object.isFrozen(takeReport().chapters)).toBe(true);
});

test('keeps the report until a file changes, and what is wrong with it', async () => {
	const read = vi.fn(() => Promise.resolve(buildReport()));
	const first = await keepReport(read);
	expect(await keepReport(read)).toBe(first);
	dropReport();
	await expect(keepReport(() => Promise.reject(new Error('1 fault')))).rejects.toThrow('1 fault');
	await expect(keepReport(read)).rejects.toThrow('1 fault');
	dropReport();
	expect(await keepReport(read)).not.toBe(first);
	expect(read).toHaveBeenCalledTimes(2);
});
