// What stands side by side on the parallel page of a chapter corresponds: the blocks of each section are of the same kinds, in
// the same order and number, in every language.

import { groupBlocks, type Block } from '../chapter/chapter-outline.ts';
import { fault, type Fault } from '../fault/fault.ts';
import type { ChapterText } from '../report/report.ts';

/** Returns the first block of each section that has none to answer it; both texts have the same sections. */
export function checkBlocks(first: ChapterText, second: ChapterText): Fault[] {
	const parts = ({ outline }: ChapterText) => [{ ...outline.lead, id: '' }, ...outline.sections];
	const others = parts(second);
	return parts(first).flatMap(({ id, blocks }, index) => {
		const where = id ? `the section "${id}"` : 'the lead';
		const sides = [
			{ file: first.file, blocks },
			{ file: second.file, blocks: others[index]?.blocks ?? [] },
		] as const;
		return findLoose(sides, where) ?? findDifference(sides, where) ?? [];
	});
}

interface Side {
	readonly file: string;
	readonly blocks: readonly Block[];
}

/** A block that continues one before it, where there is none. */
function findLoose(sides: readonly Side[], where: string): Fault | undefined {
	const side = sides.find(({ blocks: [opening] }) => opening?.isContinued);
	const problem = `The first block of ${where} continues none: nothing stands before it.`;
	const line = side?.blocks[0]?.line ?? 1;
	return side && fault('counterpart/blocks-differ', side.file, line, problem);
}

function findDifference([first, second]: readonly [Side, Side], where: string): Fault | undefined {
	const [these, those] = [groupBlocks(first.blocks), groupBlocks(second.blocks)];
	const longer = Array.from({ length: Math.max(these.length, those.length) }, (_, at) => at);
	const at = longer.find((each) => these[each]?.[0]?.kind !== those[each]?.[0]?.kind) ?? -1;
	const [one, other] = [these[at]?.[0], those[at]?.[0]];
	if (one && other) {
		const problem = `Block ${at + 1} of ${where} is of the kind "${other.kind}"; ${first.file}:${one.line} has "${one.kind}".`;
		return fault('counterpart/blocks-differ', second.file, other.line, problem);
	}
	const [extra, file, lacking] = one
		? [one, first.file, second.file]
		: [other, second.file, first.file];
	const problem = `Block ${at + 1} of ${where}, of the kind "${extra?.kind ?? ''}", answers nothing in ${lacking}.`;
	return extra && fault('counterpart/blocks-differ', file, extra.line, problem);
}
