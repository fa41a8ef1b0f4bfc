// The components that chapters are rendered with, by their names in MDX. Authors have those of src/markdown/policy.ts.

import Aliases from './Aliases.astro';
import Answers from './Answers.astro';
import CallingCells from './CallingCells.astro';
import ContentIndex from './ContentIndex.astro';
import Diagram from './Diagram.astro';
import Discrepancy from './Discrepancy.astro';
import Figure from './Figure.astro';
import Frame from './Frame.astro';
import KpiTable from './KpiTable.astro';
import Lang from './Lang.astro';
import Ref from './Ref.astro';
import SectionEnd from './SectionEnd.astro';

export const components = {
	...{ Case: Frame, Highlights: Frame, Roadmap: Frame, Steps: Frame, Tree: Frame },
	...{ ContentIndex, Diagram, Discrepancy, Figure, KpiTable, Lang, Ref },
	// What the plugins put into a chapter by themselves; authors cannot write these.
	...{ Aliases, Answers, CallingCells, SectionEnd },
};
