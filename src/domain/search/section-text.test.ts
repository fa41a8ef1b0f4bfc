import { expect, test } from 'vitest';
import { buildReport, outlineOf } from '../report/examples.ts';
import { joinParts, sectionText } from './section-text.ts';

const textOf = (body: string, locale: 'zh' | 'en' = 'en') =>
	sectionText(outlineOf(body).lead.text, buildReport(), locale);

test('keeps items without a stop apart, and sentences as they are', () => {
	expect(textOf('Two centres:\n\n- Trust\n- Security\n\nBoth are open. They grow.\n\nMore')).toBe(
		'Two centres: Trust · Security · Both are open. They grow. More',
	);
});

test('shows the title of what a reference leads to', () => {
	expect(textOf('See <Ref to="climate-goals" />.')).toBe('See Goals.');
	expect(textOf('见<Ref to="climate-goals" />。', 'zh')).toBe('见目标。');
});

test('shows a figure after its label', () => {
	const figures =
		'<Figure value="99" unit="项" label="领域" />\n<Figure qualifier="约" label="名" value="5" />';
	expect(textOf(figures, 'zh')).toBe('领域：99 项 · 名：约 5');
});

test.each([
	[['One', '', 'two'], 'One · two'],
	[['（一）', '二。', '三'], '（一） · 二。 三'],
	[['He said “no.”', 'Yes'], 'He said “no.” Yes'],
])('joins %j', (parts, text) => {
	expect(joinParts(parts)).toBe(text);
});
