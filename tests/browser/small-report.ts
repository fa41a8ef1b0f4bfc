// A small report in files: three chapters, two tables. For tests that change what is published.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inEachLocale } from '../../src/domain/locale/locale.ts';
import { buildRow, buildTable } from '../../src/domain/report/examples.ts';
import { chapterFiles, reportFiles, writeFiles, type Files } from '../content-root.ts';

/** A section that no change touches. */
const lasting = ['lasting-steps', '长久', 'Lasting steps'] as const;

/** One thing of each further kind that has an address. */
const lastingEnd =
	'<Discrepancy id="lasting-spelling" />\n\n<ContentIndex />\n\nA.[^a]\n\n[^a]: B.\n';

/** Writes the report as it is published at first. */
export function writeSmallReport(root: string): void {
	writeFiles(root, {
		...reportFiles('lasting-steps', { zh: '文字', en: 'words' }, ['climate'], {
			5: ['12.00', '11.00'],
		}),
		'content/discrepancies/beta.json': [
			{
				id: 'lasting-spelling',
				at: ['lasting-steps'],
				lines: [5],
				title: { zh: '写法', en: 'Spelling' },
				note: { zh: '有两种写法。', en: 'Two spellings.' },
			},
		],
		...chapter(
			'alpha',
			1,
			[
				['first-steps', '第一步', 'First steps'],
				['second-steps', '第二步', 'Second steps'],
			],
			'<KpiTable id="old-figures" />\n',
		),
		...chapter('beta', 2, [lasting], lastingEnd),
		...chapter('gamma', 3, [['third-steps', '第三步', 'Third steps']]),
		...table('old-figures', 'alpha'),
	});
}

/** Renames a section, moves another, and replaces a table and a chapter by new ones. */
export function writeChange(root: string): void {
	const gone = [...Object.keys(chapter('gamma', 3, [])), 'content/kpi/old-figures.json'];
	for (const path of gone) rmSync(join(root, path));
	writeFiles(root, {
		...chapter('alpha', 1, [['first-measures', '首要措施', 'First measures']]),
		...chapter(
			'beta',
			2,
			[['second-steps', '第二步', 'Second steps'], lasting],
			`<KpiTable id="new-figures" />\n\n${lastingEnd}`,
		),
		...table('new-figures', 'beta'),
		...chapter('delta', 3, [['last-steps', '最后', 'Last steps']]),
	});
}

function chapter(
	slug: string,
	order: number,
	sections: readonly (readonly [id: string, zh: string, en: string])[],
	end = '',
): Files {
	const titles = {
		zh: { alpha: '甲章', beta: '乙章', gamma: '丙章', delta: '丁章' }[slug] ?? slug,
		en: `Chapter ${slug}`,
	};
	const texts = inEachLocale((locale) => {
		const summary = locale === 'zh' ? '一段文字。' : 'Plain words.';
		const stop = (text: string) => (locale === 'zh' ? text.replaceAll('.', '。') : text);
		const bodies = sections.map(
			([id, zh, en]) => `## ${{ zh, en }[locale]} {/* #${id} */}\n\n${`${summary}\n\n`.repeat(40)}`,
		);
		return { title: titles[locale], summary, body: `${summary}\n\n${bodies.join('')}${stop(end)}` };
	});
	return {
		...chapterFiles(slug, texts, { order }),
		[`seeds/ledger/${slug}.json`]: { chapter: slug, entries: [] },
	};
}

function table(id: string, slug: string): Files {
	const row = buildRow('all', ['12.00', '11.00'], { line: 5 });
	const { title, topics, standards, columns, rows } = buildTable([row]);
	const file = { title, chapter: slug, order: 1, topics, standards, columns, rows };
	return { [`content/kpi/${id}.json`]: file };
}
