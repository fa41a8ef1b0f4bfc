// Every MDX fault of every chapter at once. Slower than the checks of the text, so it runs only when a build has failed.

import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { ContentFile } from '../read/content-files.ts';
import { fault, type Fault } from '../domain/fault/fault.ts';
import { findPolicyFaults } from './policy.ts';

/** Returns the syntax faults and the policy faults of all chapters among `files`. */
export function findMdxFaults(files: readonly ContentFile[]): Fault[] {
	const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
	return files.flatMap(({ path, text }) => {
		if (!path.endsWith('.mdx')) return [];
		const blanked = text.replace(/^---\n[\s\S]*?\n---(?=\n)/, (head) =>
			head.replaceAll(/[^\n]/g, ' '),
		);
		try {
			return findPolicyFaults(path, parser.parse(blanked));
		} catch (error) {
			return [describe(path, error as VFileMessage)];
		}
	});
}

/** A tag that is still open at the end of the file has its place only in the words: "(5:1-5:7)". */
function describe(file: string, error: VFileMessage): Fault {
	const opened = /\((\d+:\d+)-/.exec(error.reason)?.[1] ?? '1:1';
	const place = error.line ? `${error.line}:${error.column ?? 1}` : opened;
	return fault('markup/unreadable', file, place, `The MDX cannot be read: ${error.reason}.`);
}
