// The page shows clean type: no stray markup, full-width punctuation between Han, no Chinese in English text.

import type { Fault } from '../fault/fault.ts';
import { plainText } from '../chapter/scan-chapter.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

interface Rule {
	readonly pattern: RegExp;
	readonly name: string;
	readonly remedy: string;
}

const rules: Record<Locale, readonly Rule[]> = {
	zh: [
		{
			pattern: /\p{Script=Han}\s?[,;:?!()]|[,;:?!()]\s?\p{Script=Han}/u,
			name: 'half-width punctuation beside a Han character',
			remedy: 'Use ，；：？！（）.',
		},
	],
	en: [
		{
			pattern: /[\p{Script=Han}，。；：「」《》（）]/u,
			name: 'Chinese text',
			remedy: 'Put it into <Lang tag="zh-Hans">…</Lang>, or translate it.',
		},
	],
};

/** Returns the lines of the chapters that break a rule of type. */
export function checkTypography(report: Report): Fault[] {
	return report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, body, firstLine } = texts[locale];
			return body
				.split('\n')
				.flatMap((line, index) => checkLine(line, locale, file, firstLine + index));
		}),
	);
}

function checkLine(line: string, locale: Locale, file: string, number: number): Fault[] {
	const text = plainText(line.replaceAll(/<Lang\b[^>]*>.*?<\/Lang>/g, 'Lang'));
	const broken = rules[locale].flatMap(({ pattern, name, remedy }) => {
		const at = text.search(pattern);
		return at < 0 ? [] : [{ name, remedy, at, shown: text.slice(Math.max(0, at - 10), at + 12) }];
	});
	const double = /\S {2,}\S/.exec(line);
	const all = double
		? [
				...broken,
				{
					name: 'a double space',
					remedy: 'Delete one.',
					at: double.index,
					shown: line.slice(double.index, double.index + 12),
				},
			]
		: broken;
	return all.map(({ name, remedy, shown }) => ({
		file,
		place: `${number}:1`,
		problem: `There is ${name}: "${shown.trim()}".`,
		remedy,
	}));
}
