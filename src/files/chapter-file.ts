// The Markdown twin of a chapter page: frontmatter, text, tables with their notes.

import { markdownTable } from 'markdown-table';
import { stringify } from 'yaml';
import { listLines } from '../domain/diagram/diagram-lines.ts';
import { buildDiagramView } from '../domain/diagram/diagram-view.ts';
import { hasTexts, type CellData, type TableData } from '../domain/kpi/table-data.ts';
import { languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { Diagram, Discrepancy, Report } from '../domain/report/report.ts';
import { plainNote } from '../domain/index/note-text.ts';
import { getById, findDisclosures } from '../domain/index/report-index.ts';
import { buildContentIndex } from '../views/content-index.ts';
import { nameRows } from '../views/table-words.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { escapeMarkdown, writeChapterMarkdown } from '../markdown/chapter-markdown.ts';
import {
	addressOf,
	chapterFile,
	fileAddress,
	fileFormats,
	getTable,
	tableFileAddress,
} from './files.ts';

/** Returns the Markdown of the chapter `slug` in `locale`; throws when there is none. */
export function writeChapterFile(report: Report, slug: string, locale: Locale): string {
	const { meta, outline } = getById(report.index.chapters, slug).texts[locale];
	const placed = new Set(outline.discrepancies.map(({ id }) => id));
	const text = writeChapterMarkdown(outline.markdown, {
		table: (id) => writeTable(getTable(report, id), slug, placed, locale),
		reference: (id) => {
			const { sitePage, fragment, title } = getById(report.index.destinations, id);
			return `[${title[locale]}](${addressOf(locale, sitePage, fragment)})`;
		},
		discrepancy: (id) => {
			const { discrepancies, destinations } = report.index;
			const { title, note } = getById(discrepancies, id);
			return writeDiscrepancy({ id, title, note: plainNote(note, destinations) }, locale);
		},
		diagram: (id) => writeDiagram(getById(report.index.diagrams, id), report, locale),
		contentIndex: () => writeContentIndex(report, locale),
	});
	const codes = findDisclosures(report, [
		slug,
		...outline.sections.map(({ id }) => id),
		...outline.tables.map(({ id }) => id),
	]).map(({ code }) => code);
	const head = stringify(
		{
			title: meta.title,
			id: slug,
			language: languageTags[locale],
			report: report.source.title[locale],
			source: report.source.address,
			...(meta.page === undefined ? {} : { page: meta.page }),
			...(codes.length > 0 ? { codes } : {}),
			address: addressOf(locale, { page: 'chapter', slug }),
			...Object.fromEntries(
				otherLocales(locale).map((other) => [
					languageTags[other],
					fileAddress(chapterFile(other, slug)),
				]),
			),
		},
		{ lineWidth: 0 },
	);
	return `---\n${head}---\n\n# ${meta.title} {#${slug}}\n\n${meta.summary}\n\n${text}`;
}

function writeDiscrepancy(
	{ id, title, note }: Pick<Discrepancy, 'id' | 'title' | 'note'>,
	locale: Locale,
): string {
	const label = getTranslator(locale)('discrepancy.label');
	return `> **${label} {#${id}}** ${escapeMarkdown(`${title[locale]} ${note[locale]}`)}`;
}

/** Its sentence with its id, and its words in a list. */
function writeDiagram(diagram: Diagram, { index }: Report, locale: Locale): string {
	const view = buildDiagramView(diagram, locale, index);
	const lines = listLines(view, locale).map(
		({ depth, text }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text)}`,
	);
	const note = diagram.note ? [escapeMarkdown(diagram.note[locale])] : [];
	const title = `**${escapeMarkdown(diagram.title[locale])}** {#${diagram.id}}`;
	return [title, lines.join('\n'), ...note].join('\n\n');
}

/** The table, its files, and the notes that stand below it on the page of the chapter `slug`. */
function writeTable(
	data: TableData,
	slug: string,
	placed: ReadonlySet<string>,
	locale: Locale,
): string {
	const t = getTranslator(locale);
	const columns = data.columns.map(({ id }) => ({ id, isNumeric: !hasTexts(data, id) }));
	const marks = (marked: Pick<CellData, 'footnotes' | 'discrepancies'>) =>
		[
			...marked.footnotes.map((label) => writeMark(data, slug, label, locale)),
			...data.discrepancies
				.filter(({ id }) => marked.discrepancies.includes(id))
				.map(({ id, mark }) => ` [${mark}](#${id})`),
		].join('');
	const rows = data.rows.map((row) => [
		[...row.groups, row.label].map((words) => escapeMarkdown(words[locale])).join(' › ') +
			marks(row),
		escapeMarkdown(row.unit?.[locale] ?? ''),
		...data.columns.map(({ id }) => {
			const cell = row.cells.find(({ column }) => column === id);
			return cell ? escapeMarkdown(writeCell(cell, locale)) + marks(cell) : '';
		}),
		`\`${row.id}\``,
	]);
	const head = [
		nameRows(columns, locale),
		t('table.unitColumn'),
		...data.columns.map(({ label }) => escapeMarkdown(label[locale])),
		t('download.id'),
	];
	const align = ['l', 'l', ...columns.map(({ isNumeric }) => (isNumeric ? 'r' : 'l')), 'l'];
	const files = fileFormats.map(
		(format) => `[${format.toUpperCase()}](${tableFileAddress(data.id, format)})`,
	);
	return [
		`**[${escapeMarkdown(data.title[locale])}](${data.address[locale]})** {#${data.id}} · ${files.join(' · ')}`,
		markdownTable([head, ...rows], { align, alignDelimiters: false }),
		...data.notes.map((note) => escapeMarkdown(note[locale])),
		...data.discrepancies
			.filter(({ id }) => !placed.has(id))
			.map((entry) => writeDiscrepancy(entry, locale)),
		...data.footnotes
			.filter(({ chapter }) => chapter === undefined)
			.map(({ id, text }) => `[^${id}]: ${escapeMarkdown(text[locale])}`),
	].join('\n\n');
}

function writeCell({ status: reason, printed }: CellData, locale: Locale): string {
	if (reason === 'value' || reason === 'text') return printed?.[locale] ?? '';
	return wordOmission(reason, locale).short;
}

/** A footnote's mark where its text stands in this file, else a link to it. */
function writeMark(data: TableData, slug: string, label: string, locale: Locale): string {
	const note = data.footnotes.find(({ id }) => id === label);
	return !note || note.chapter === undefined || note.chapter === slug
		? `[^${label}]`
		: ` [${label}](${note.address[locale]})`;
}

function writeContentIndex(report: Report, locale: Locale): string {
	const t = getTranslator(locale);
	return buildContentIndex(report, locale)
		.map(({ name, rows }) => {
			const head = [
				t('index.code'),
				t('index.asks'),
				t('codes.state'),
				t('index.answered'),
				t('index.note'),
				t('download.id'),
			];
			const table = markdownTable(
				[
					head,
					...rows.map((row) => [
						escapeMarkdown(row.code),
						escapeMarkdown(row.title),
						t(`index.state.${row.state}`),
						row.places
							.flatMap((place) => [place, ...place.tables])
							.map(({ sitePage, fragment, title }) => {
								const address = addressOf(locale, sitePage, fragment);
								return `[${escapeMarkdown(title)}](${address})`;
							})
							.join(' · ') || row.instead,
						escapeMarkdown(
							[
								...(row.chapters.length > 0
									? [t('index.printed', { chapters: row.chapters.join(t('index.comma')) })]
									: []),
								...row.remarks,
								...row.omissions.map((reason) => t('index.reason', { reason })),
							].join(' '),
						),
						`\`${row.id}\``,
					]),
				],
				{ alignDelimiters: false },
			);
			return `**${escapeMarkdown(name)}**\n\n${table}`;
		})
		.join('\n\n');
}
