// A number of a note is the one of the cell or ledger entry to which seeds/bindings.json binds it.

import type { Bindings } from '../../schemas/source.ts';
import { bindNotes, listPrinted, readNumbers } from '../bindings/bind.ts';
import { listNotes } from '../bindings/notes.ts';
import { fault, joinPlace, type Fault } from '../fault/fault.ts';
import type { Report } from '../report/report.ts';

export const bindingsFile = 'seeds/bindings.json';

/**
 * Returns notes whose figure the place to which it is bound does not print, those with a number that is not recorded, and
 * records of what no note says. A report without the file binds nothing.
 */
export function checkBindings(report: Report): Fault[] {
	const { bindings } = report;
	if (!bindings) return [];
	const printed = Map.groupBy(listPrinted(report), ({ address }) => address);
	const notes = listNotes(report);
	const found = bindNotes(report);
	const keys = new Set(notes.map(({ key }) => key));
	const gone = Object.keys(bindings).filter((key) => !keys.has(key));
	return [
		...gone.map((key) =>
			fault(
				'bindings/needless',
				bindingsFile,
				`#/${key}`,
				`There is no note "${key}" with a number.`,
			),
		),
		...notes.flatMap((note) => {
			const { key, file, place } = note;
			const numbers = readNumbers(note).map(({ value }) => value);
			const recorded = Object.entries(bindings[key] ?? {});
			const lost = recorded.flatMap(([value, bound]): Fault[] => {
				if (numbers.includes(value)) return [];
				if (typeof bound === 'string') {
					const problem = `The text does not say ${value} any more (${bound}, recorded for "${key}").`;
					return [fault('bindings/needless', file, place, problem)];
				}
				const problem = `The text does not say ${value} any more, which ${bound.map(name).join(' and ')} prints.`;
				return [fault('bindings/figure-differs', file, place, problem)];
			});
			if (lost.length > 0) return lost;
			const known = new Set(recorded.map(([value]) => value));
			const fresh = numbers.filter((value) => !known.has(value));
			return [
				...fresh.map((value) => {
					const problem = `${value} is bound to no place ("${key}").`;
					return fault('bindings/unrecorded', file, place, problem);
				}),
				...recorded.flatMap(([value, bound]) =>
					typeof bound === 'string'
						? checkReason(value, bound, found[key]?.[value], file, place)
						: bound.flatMap((address) => compare(value, address, file, place)),
				),
			];
		}),
	];

	function name(address: string): string {
		const [at] = printed.get(address) ?? [];
		return at?.file ? `"${address}" (${joinPlace(at.file, at.place)})` : `"${address}"`;
	}

	function compare(value: string, address: string, file: string, place: string): Fault[] {
		const places = printed.get(address);
		if (!places) {
			const problem = `The text says ${value}, which "${address}" printed; that is not there any more.`;
			return [fault('bindings/place-gone', file, place, problem)];
		}
		if (places.some(({ values }) => values.includes(value))) return [];
		const now = places.flatMap(({ values }) => values).join(', ') || 'nothing';
		const problem = `The text says ${value}; ${name(address)} prints ${now}.`;
		return [fault('bindings/figure-differs', file, place, problem)];
	}
}

/** A number without a place has the reason that is found for it. */
function checkReason(
	value: string,
	reason: string,
	found: Bindings[string][string] | undefined,
	file: string,
	place: string,
): Fault[] {
	if (found === undefined || found === reason) return [];
	const now = typeof found === 'string' ? `it is "${found}"` : `${found.join(' and ')} prints it`;
	const problem = `${value} is bound to no place as "${reason}"; ${now}.`;
	return [fault('bindings/reason-differs', file, place, problem)];
}
