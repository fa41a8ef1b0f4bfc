// One year, unit, scale or bound that is changed somewhere in the content is found.

import { expect, test } from 'vitest';
import { draw, findChanges, kindOf, survivors } from './figure-changes.ts';

test.each<[string, RegExp, (found: string) => string | undefined, number]>([
	['year', /(?<!\d)20[0-4]\d(?!\d)/g, (year) => String(Number(year) + 1), 1],
	['unit', /(?<=\d )吨/g, () => '千克', 1],
	['unit', /(?<=\d )tonnes?\b/g, () => 'kg', 1],
	['scale', /(?<=\d )万/g, () => '亿', 1],
	['scale', /(?<=\d )million/g, () => 'billion', 1],
	['bound', /约(?= ?\d)/g, () => '超过', 1],
	['bound', /超过(?= ?\d)/g, () => '近', 1],
	['bound', /\babout(?= \d)/g, () => 'more than', 1],
	['bound', /\bmore than(?= \d)/g, () => 'about', 1],
])('of one %s (%s) is found', { timeout: 120_000 }, (_, pattern, write, most) => {
	// The words of the print are compared with the text, by check:source; its digits are with the rest.
	const changes = findChanges(pattern, write).filter(
		({ file, from }) => !/departures.* printed$|departures.*\.printed$/.test(kindOf(file, from)),
	);
	const lost = survivors(draw(changes, 40));
	expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(most);
});
