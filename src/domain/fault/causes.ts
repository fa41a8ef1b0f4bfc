// Of many faults that one mistake gives, those that say what it was.

import type { Fault } from './fault.ts';

/** Kinds of what names an id, which the fault quotes. */
const naming =
	/^(?:ids\/unknown|kpi\/(?:operand|chart-row|break)-unknown|ledger\/section-unknown|links\/id-moved|bindings\/(?:place-gone|needless|unrecorded)|discrepancies\/not-shown|departures\/words-gone)$/;

/** Kinds after which it is not known which cells a table, or which entries a ledger has. */
const ofCells = /^(?:kpi\/(?:row-repeated|column-repeated|cell-without-column)|ledger\/empty)$/;

const ofFinding = /^kpi\/finding-/;

/**
 * Returns `faults` without those that follow from others: what names an id that is gone or taken, or a cell of a table whose rows
 * or columns are wrong. Those of one kind at one place are told as one.
 */
export function tellCauses(faults: readonly Fault[]): Fault[] {
	const ofChapter = Map.groupBy(faults, ({ file }) => nameOf(file));
	const lost = faults.flatMap(({ code, file, problem }) => {
		if (code === 'links/id-gone' || code === 'ids/taken') return idsIn(problem).slice(0, 1);
		return ofCells.test(code) ? [nameOf(file)] : [];
	});
	// A discrepancy that stands nowhere has lost its page for that.
	const misplaced = faults.flatMap(({ code, problem }) =>
		code === 'ids/unknown' ? idsIn(problem).slice(0, -1) : [],
	);
	const isLost = (id: string) =>
		lost.some(
			(each) => id === each || (id.startsWith(each) && /[.@ ]/.test(id[each.length] ?? '')),
		);
	const follows = (each: Fault) => {
		const { code, file, problem } = each;
		const others = ofChapter.get(nameOf(file)) ?? [];
		if (others.some((other) => followsFrom(each, other))) return true;
		const ids = idsIn(problem);
		if (code === 'links/id-gone') return ids.slice(0, 1).some((id) => misplaced.includes(id));
		// What is wrong in a table may be what its findings were written of.
		if (ofFinding.test(code))
			return (
				lost.some((id) => id.split('.')[0] === nameOf(file)) ||
				others.some((other) => /^(?:kpi|source)\//.test(other.code) && !ofFinding.test(other.code))
			);
		if (code === 'kpi/identity-broken')
			return (problem.match(/[\w.-]+(?= = )/g) ?? []).some(isLost);
		const named = code === 'ids/unknown' ? ids.slice(-1) : ids;
		return naming.test(code) && named.some((id) => isLost(id) || isLost(`${nameOf(file)}.${id}`));
	};
	return joinAlike(faults.filter((each) => !follows(each)));
}

/** Of one kind at one place so many are told in full. */
const mostTold = 3;

function joinAlike(faults: readonly Fault[]): Fault[] {
	const alike = Map.groupBy(faults, ({ code, file, place, remedy }) =>
		JSON.stringify([code, file, place, remedy]),
	);
	return [...alike.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const told = [first, ...others].slice(0, mostTold).map(({ problem }) => problem);
		const more = 1 + others.length - told.length;
		return { ...first, problem: [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ') };
	});
}

/** Whether one of two faults of a chapter may follow from the other. */
function followsFrom({ code, place, problem }: Fault, cause: Fault): boolean {
	const isNumber = code === 'ledger/number-without-entry';
	const isReading = code === 'ledger/reading-missing';
	switch (cause.code) {
		case 'counterpart/section-missing':
		case 'counterpart/section-differs':
			return (
				isNumber ||
				isReading ||
				/^(?:ledger\/section-unknown|counterpart\/count-differs)$/.test(code)
			);
		case 'counterpart/blocks-differ':
		case 'counterpart/lines-differ':
			return isReading && idsIn(problem).some((id) => idsIn(cause.problem).includes(id));
		case 'ledger/section-unknown':
			return isNumber;
		case 'ledger/empty':
			return code === 'source/number-lost';
		// Paragraphs that correspond stand on one line as a rule.
		case 'ledger/text-differs':
			return code === 'counterpart/figure-differs' && place === cause.place;
		default:
			return false;
	}
}

/** The ids that a fault quotes. */
function idsIn(problem: string): string[] {
	return [...problem.matchAll(/"([^"]*)"/g)].flatMap(([, quoted = '']) => quoted.split(', '));
}

/** A chapter's files have one name, and so has its ledger. */
function nameOf(path: string): string {
	return path.replaceAll(/^.*\/|\.\w+$/g, '');
}
