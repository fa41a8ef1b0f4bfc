// Examples of diagrams: each kind whole, and the parts that draw it.

import type { ComponentProps } from 'astro/types';
import { diagrams } from '../../domain/diagram/examples.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { buildReport } from '../../domain/report/examples.ts';
import { buildDiagramFigure } from '../../views/diagram-figure.ts';
import type { Example, Examples } from '../example.ts';
import type DiagramComponent from './Diagram.astro';
import type PathsComponent from './Paths.astro';
import type ProcessComponent from './Process.astro';
import type PullComponent from './Pull.astro';
import type RankingComponent from './Ranking.astro';
import type StructureComponent from './Structure.astro';
import type TimelineComponent from './Timeline.astro';

const report = buildReport();

/** All diagrams in `locale`, each under an id of its own, so that all examples can stand on one page. */
const figures = (locale: Locale) =>
	diagrams.map((diagram) =>
		buildDiagramFigure({ ...diagram, id: `${diagram.id}-${locale}` }, locale, report),
	);

type View = ReturnType<typeof buildDiagramFigure>;

/** What `read` takes of each diagram in each language. */
function examplesOf<Props>(read: (view: View) => Props | undefined): Examples<Props> {
	const list = (locale: Locale) =>
		figures(locale).flatMap((view): Example<Props>[] => {
			const props = read(view);
			return props === undefined ? [] : [{ props }];
		});
	return { zh: list('zh'), en: list('en') };
}

export const Diagram = examplesOf<ComponentProps<typeof DiagramComponent>>((view) => ({ view }));

export const Structure = examplesOf<ComponentProps<typeof StructureComponent>>(
	({ diagram, words }) =>
		diagram.kind === 'structure' ? { levels: [diagram.top], words } : undefined,
);

export const Process = examplesOf<ComponentProps<typeof ProcessComponent>>(({ diagram, words }) =>
	diagram.kind === 'process'
		? { steps: diagram.steps, isCycle: diagram.isCycle, words }
		: undefined,
);

export const Timeline = examplesOf<ComponentProps<typeof TimelineComponent>>(({ diagram }) =>
	diagram.kind === 'timeline' ? { events: diagram.events } : undefined,
);

export const Paths = examplesOf<ComponentProps<typeof PathsComponent>>((view) =>
	view.diagram.kind === 'path' ? { paths: view.diagram.paths, view } : undefined,
);

export const Ranking = examplesOf<ComponentProps<typeof RankingComponent>>((view) =>
	view.diagram.kind === 'ranking' ? { diagram: view.diagram, view } : undefined,
);

export const Pull = examplesOf<ComponentProps<typeof PullComponent>>((view) =>
	view.diagram.kind === 'pull' ? { figures: view.diagram.figures, view } : undefined,
);
