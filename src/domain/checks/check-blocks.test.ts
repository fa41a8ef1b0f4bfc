import { expect, test } from 'vitest';
import { buildChapter } from '../report/examples.ts';
import { checkBlocks } from './check-blocks.ts';

const [zhFile, enFile] = ['content/chapters/zh/climate.mdx', 'content/chapters/en/climate.mdx'];

function check(zh: string, en: string) {
	const { texts } = buildChapter('climate', { zh, en });
	return checkBlocks(texts.zh, texts.en);
}

const head = { zh: '## 目标 {/* #goals */}\n\n', en: '## Goals {/* #goals */}\n\n' };

test('finds nothing where every block has one of its kind beside it, notes at other places too', () => {
	const zh = `导言。\n\n${head.zh}文[^1]。\n\n[^1]: 注。\n\n- 一\n- 二\n\n<Case>\n\n### 例 {/* #a-case */}\n\n文。\n\n</Case>\n`;
	const en = `Lead.\n\n${head.en}Text.[^1]\n\n- One\n- Two\n\n[^1]: A note.\n\n<Case>\n\n### A case {/* #a-case */}\n\nText.\n\n</Case>\n`;
	expect(check(zh, en)).toEqual([]);
});

test('reports a block of another kind, with both places', () => {
	expect(check(`${head.zh}文。\n\n- 一\n`, `${head.en}Text.\n\nOne.\n`)).toEqual([
		{
			code: 'counterpart/blocks-differ',
			file: enFile,
			place: '17:1',
			problem: `Block 2 of the section "goals" is of the kind "paragraph"; ${zhFile}:17 has "item".`,
			remedy: expect.stringContaining('{/* continued */}') as string,
		},
	]);
});

test.each([
	['一。\n\n二。\n', 'One.\n', zhFile, enFile],
	['一。\n', 'One.\n\nTwo.\n', enFile, zhFile],
])('reports a block that nothing answers, where it stands', (zh, en, file, other) => {
	const problem = `Block 2 of the lead, of the kind "paragraph", answers nothing in ${other}.`;
	expect(check(zh, en)).toEqual([
		expect.objectContaining({ code: 'counterpart/blocks-differ', file, place: '15:1', problem }),
	]);
});

test('tells an item of a numbered list and one in a frame from a plain one', () => {
	expect(check('1. 一\n', '- One\n')).toHaveLength(1);
	expect(check('<Steps>\n\n1. 一\n\n</Steps>\n', '1. One\n')).toHaveLength(1);
});

test('takes a block that continues the one before as one with it', () => {
	expect(check('一，二。\n', 'One.\n\nTwo. {/* continued */}\n')).toEqual([]);
	expect(check('- 一，二\n', '- One\n- Two {/* continued */}\n')).toEqual([]);
});

test('reports a block that continues nothing', () => {
	expect(check(`${head.zh}一。\n`, `${head.en}One. {/* continued */}\n`)).toEqual([
		expect.objectContaining({
			file: enFile,
			place: '15:1',
			problem: 'The first block of the section "goals" continues none: nothing stands before it.',
		}),
	]);
});
