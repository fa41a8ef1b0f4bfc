// Reads what other files may rely on out of a chapter's MDX text: sections, references, footnotes, components.
// Line by line and without a Markdown parser, so that a check of the whole report costs milliseconds.

export interface ScannedSection {
	readonly id: string;
	/** 2 to 4. */
	readonly depth: number;
	/** The heading's words, without markup. */
	readonly title: string;
	/** 1-based line of the file. */
	readonly line: number;
	/** The Markdown below the heading, up to the next heading of any level. */
	readonly body: string;
}

export interface Mention {
	readonly id: string;
	readonly line: number;
}

export interface BadHeading {
	readonly line: number;
	readonly text: string;
}

export interface ScannedChapter {
	/** The Markdown before the first heading. */
	readonly lead: string;
	readonly sections: readonly ScannedSection[];
	/** Headings with no id, or with one that is not of the form `{/* #id *\/}`. */
	readonly badHeadings: readonly BadHeading[];
	/** `<KpiTable id>` in order. */
	readonly tables: readonly Mention[];
	/** `<Ref to>` in order. */
	readonly references: readonly Mention[];
	/** `<Discrepancy id>` in order. */
	readonly discrepancies: readonly Mention[];
	/** `[^x]` marks, the first of each. */
	readonly footnoteMarks: readonly Mention[];
	/** `[^x]:` definitions. */
	readonly footnoteTexts: readonly Mention[];
	/** Opening tags of components in order, by name. */
	readonly components: readonly Mention[];
}

const headingLine = /^(#{1,6})\s+(.*?)\s*$/;
const headingId = /^(.*?)\s*\{\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/\}$/;

/**
 * Scans `text`, the whole file or its part after the frontmatter. `firstLine` is the 1-based line of the file on which
 * `text` begins.
 */
export function scanChapter(text: string, firstLine = 1): ScannedChapter {
	const lines = text.split(/\r?\n/);
	const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
	const lead: string[] = [];
	const open: (Omit<ScannedSection, 'body'> & { lines: string[] })[] = [];
	const badHeadings: BadHeading[] = [];
	for (const [index, content] of lines.entries()) {
		if (index < start) continue;
		const line = firstLine + index;
		const heading = headingLine.exec(content);
		if (!heading) {
			(open.at(-1)?.lines ?? lead).push(content);
			continue;
		}
		const [, marks = '', words = ''] = heading;
		const named = headingId.exec(words);
		if (!named || marks.length < 2 || marks.length > 4) badHeadings.push({ line, text: content });
		const title = plainText(named?.[1] ?? words).trim();
		open.push({ id: named?.[2] ?? '', depth: marks.length, title, line, lines: [] });
	}
	const sections = open.map(({ lines: body, ...section }) => ({
		...section,
		body: body.join('\n'),
	}));
	const rest = lines.slice(start).join('\n');
	const mentions = (pattern: RegExp): Mention[] =>
		[...rest.matchAll(pattern)].map((match) => ({
			id: match[1] ?? '',
			line: firstLine + start + rest.slice(0, match.index).split('\n').length - 1,
		}));
	return {
		lead: lead.join('\n'),
		sections,
		badHeadings,
		tables: mentions(/<KpiTable\s+id="([^"]*)"/g),
		references: mentions(/<Ref\s+to="([^"]*)"/g),
		discrepancies: mentions(/<Discrepancy\s+id="([^"]*)"/g),
		footnoteMarks: firstOfEach(mentions(/(?!^\[\^[^\]\s]+\]:)\[\^([^\]\s]+)\]/gm)),
		footnoteTexts: mentions(/^\[\^([^\]\s]+)\]:/gm),
		components: mentions(/<([A-Z][A-Za-z]*)/g),
	};
}

/**
 * Returns the words of a piece of chapter Markdown as a reader sees them: no markup, no footnote marks, a `<Figure>` as
 * qualifier, value, unit, label and note. White space is collapsed.
 */
export function plainText(markdown: string): string {
	return markdown
		.replace(/\{\/\*.*?\*\/\}/g, ' ')
		.replace(/^\[\^[^\]\s]+\]:/gm, ' ')
		.replace(/\[\^[^\]\s]+\]/g, '')
		.replace(/<Figure\b([^>]*)\/>/g, (_, attributes: string) => ` ${figureWords(attributes)} `)
		.replace(/<\/?[A-Z][A-Za-z]*\b[^>]*>/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<(https?:[^>]+)>/g, '$1')
		.replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, ' ')
		.replace(/^\s*>\s?/gm, ' ')
		.replace(/\*\*|__|`/g, '')
		.replace(/(?<![\p{L}\p{N}*])\*|\*(?![\p{L}\p{N}*])/gu, '')
		.replace(/\\([\\`*_{}[\]()#+\-.!~<>|])/g, '$1')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

function figureWords(attributes: string): string {
	const words: string[] = [];
	for (const name of ['qualifier', 'value', 'unit', 'label', 'note']) {
		const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
		if (value) words.push(value);
	}
	return words.join(' ');
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
	const seen = new Set<string>();
	return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
