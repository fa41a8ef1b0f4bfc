// What the documents say of the project is so.

import { expect, test } from 'vitest';
import { faultCodes } from '../../src/domain/fault/fault-codes.ts';

/** What Markdown would take for markup is escaped. */
const escape = (text: string): string => text.replaceAll(/[<*]/g, '\\$&');

test('docs/faults.md explains every kind of fault; `npx vitest run docs -u` writes it anew', async () => {
	const kinds = Object.entries(faultCodes).map(
		([code, { meaning, remedy }]) => `## ${code}\n\n${escape(meaning)}\n\n${escape(remedy)}\n`,
	);
	const head = [
		'# Faults',
		'`npm run check` and `npm run build` print each fault with its kind in square brackets. This page says what each kind means and what to do; the fault itself names the values. It is made from `src/domain/fault/fault-codes.ts`.',
	];
	const page = `${head.join('\n\n')}\n\n${kinds.join('\n')}`;
	await expect(page).toMatchFileSnapshot('../../docs/faults.md');
});
