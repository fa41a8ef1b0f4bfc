// What axe finds wrong with a page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Returns a line for each rule of WCAG 2.2 AA and of good practice that `page` breaks, with the elements that break it.
 * Looks at all of the page, or at the elements that the selector `within` finds; at all rules, or at those named `only`.
 */
export async function findFaults(
	page: Page,
	{
		within,
		only,
	}: { readonly within?: string | undefined; readonly only?: readonly string[] } = {},
): Promise<string[]> {
	// To list what passes takes longer than the search for faults, and so does the page in between that collects the
	// findings of frames: the site has none.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	if (within) axe.include(within);
	if (only) axe.withRules([...only]);
	else axe.withTags([...tags]);
	const { violations } = await axe.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
	);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
