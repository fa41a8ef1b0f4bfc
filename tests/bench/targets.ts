// What the site is held to. A figure that misses its target is marked in the tables.

export const targets = {
	/** Compressed bytes of a chapter's page above the same text as plain HTML. */
	chapterBytes: 14_000,
	/** Compressed bytes of JavaScript on a chapter's page. */
	scriptBytes: 5_000,
	requests: 6,
	layoutShift: 0,
	/** Build time against a bare Astro site of the same text with the same Markdown pipeline. */
	wallRatio: 1.15,
	/** Growth of the build's cost with the number of chapters; 1 is linear, the rest is noise. */
	growth: 1.05,
	/** Build time of a section of a further chapter against the mean of those that are there. */
	sectionRatio: 1.5,
	/** Most bytes of memory that one process of a build may hold. */
	memory: 2e9,
} as const;

/** Returns `text`, with a mark behind it when the target is missed. */
export function markTarget(text: string, isMet: boolean): string {
	return isMet ? text : `${text} ✗`;
}
