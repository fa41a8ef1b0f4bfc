import { expect, test } from 'vitest';
import { renderChapter } from '../../tests/render-chapter.ts';

const headingOf = async (line: string) =>
	/<h[1-6].*?<\/h[1-6]>/.exec(await renderChapter(line))?.[0];

test.each([
	['## Targets {/* #climate-targets */}', '<h2 id="climate-targets">Targets</h2>'],
	['### 目标 {/*#a-1*/}', '<h3 id="a-1">目标</h3>'],
	['## The **new** path {/* #path */}', '<h2 id="path">The <strong>new</strong> path</h2>'],
	['## Scope 1 *and 2* {/* #scope */}', '<h2 id="scope">Scope 1 <em>and 2</em></h2>'],
])('takes the id of %s from its comment', async (line, html) => {
	expect(await headingOf(line)).toBe(html);
});

test.each([
	['no comment', '## Targets', '<h2>Targets</h2>'],
	['another comment', '## Targets {/* later */}', '<h2>Targets </h2>'],
	['an id with capitals', '## Targets {/* #Targets */}', '<h2>Targets </h2>'],
	['a comment before its words', '## {/* #targets */} Targets', '<h2> Targets</h2>'],
])('gives a heading with %s no id', async (_, line, html) => {
	expect(await headingOf(line)).toBe(html);
});
