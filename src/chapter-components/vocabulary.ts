// The components that authors have in MDX, by the names that src/markdown/policy.ts allows.

import Aliases from './Aliases.astro';
import Answers from './Answers.astro';
import Backlinks from './Backlinks.astro';
import Case from './Case.astro';
import ContentIndex from './ContentIndex.astro';
import Discrepancy from './Discrepancy.astro';
import Figure from './Figure.astro';
import Highlights from './Highlights.astro';
import KpiTable from './KpiTable.astro';
import Lang from './Lang.astro';
import Ref from './Ref.astro';
import Roadmap from './Roadmap.astro';
import Steps from './Steps.astro';
import Tree from './Tree.astro';

export const components = {
	Case,
	ContentIndex,
	Discrepancy,
	Figure,
	Highlights,
	KpiTable,
	Lang,
	Ref,
	Roadmap,
	Steps,
	Tree,
};

/** What the plugins put into a chapter by themselves; authors cannot write these. */
export const inserted = { Aliases, Answers, Backlinks };
