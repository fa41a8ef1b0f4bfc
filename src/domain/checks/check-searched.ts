// The words under which readers look for something lead to what the chapter holds.

import type { Fault } from '../fault/fault.ts';
import type { Report } from '../report/report.ts';
import { checkKnown, type UnreadIds } from './check-references.ts';

export const searchedFolder = 'content/searched';

/** Returns files of no chapter, and ids that are no section, table or row of the file's chapter; `unread` is passed over. */
export function checkSearched({ index, searched }: Report, unread: UnreadIds): Fault[] {
	const places = [...index.destinations.values()].filter(({ kind }) => searchedKinds.has(kind));
	const byChapter = Map.groupBy(places, ({ chapter }) => chapter);
	// A table of no chapter is a fault of its own.
	const strays = [...index.tables.values()].flatMap(({ table: { id, chapter } }) =>
		index.chapters.has(chapter) ? [] : [id],
	);
	const passed = new Set([...unread.sections, ...unread.tables, ...strays]);
	return [...searched].flatMap(([slug, words]) => {
		const file = `${searchedFolder}/${slug}.json`;
		if (unread.chapters.includes(slug)) return [];
		const own = new Map(byChapter.get(slug)?.map((place) => [place.id, place]));
		if (own.size === 0) return checkKnown(file, '#', 'chapter', [slug], index.chapters);
		return Object.keys(words)
			.filter((id) => !passed.has(id.split('.')[0] ?? ''))
			.flatMap((id) =>
				checkKnown(file, `#/${id}`, 'section, table or row of the chapter', [id], own),
			);
	});
}

const searchedKinds: ReadonlySet<string> = new Set(['chapter', 'section', 'table', 'row']);
