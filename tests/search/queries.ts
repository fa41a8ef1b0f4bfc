// The query sets: what readers type, and what answers them.

import { readFileSync } from 'node:fs';
import { foldText } from '../../src/domain/search/tokens.ts';
import type { SearchRecord } from '../../src/domain/search/records.ts';
import type { Locale } from '../../src/domain/locale/locale.ts';

export interface Query {
	readonly id: string;
	readonly lang: Locale;
	readonly query: string;
	readonly kind: string;
	/** Of each group the answer's text holds one. */
	readonly must: readonly (readonly string[])[];
	/** Ids of the sections and rows that answer it. */
	readonly expected: readonly string[];
}

/** Reads the set in `file`, which may name no ids. */
export function readQueries(file: string): Query[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => ({ expected: [], ...(JSON.parse(line) as Omit<Query, 'expected'>) }));
}

/** What stands at each record of one language, by its id: a table has its rows. */
export function readTexts(records: readonly SearchRecord[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { id, kind, path, title, content } of records) {
		const text = [...path, title, content].join(' ');
		texts.set(id, text);
		const [table = ''] = id.split('.');
		if (kind === 'indicator') texts.set(table, `${texts.get(table) ?? ''} ${text}`);
	}
	return texts;
}

/** Whether `text` holds one alternative of each group: case, grouping and spaces between scripts do not matter. */
export function holdsAll(text: string, must: Query['must']): boolean {
	const plain = even(text);
	return must.every((group) => group.some((key) => holds(plain, even(key))));
}

function even(text: string): string {
	return foldText(text.normalize('NFKC'))
		.replaceAll(/(?<=\d)[,\u2009\u202f](?=\d{3}(?!\d))/g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ?(\p{Script=Han}) ?/gu, '$1');
}

/** A figure stands alone, and a word begins one. */
function holds(text: string, key: string): boolean {
	const plain = key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const before = /^\d/.test(key) ? '(?<![\\d.])' : /^[a-z]/.test(key) ? '(?<![a-z])' : '';
	const after = /\d$/.test(key) ? '(?!\\d|\\.\\d)' : '';
	return new RegExp(`${before}${plain}${after}`, 'u').test(text);
}
