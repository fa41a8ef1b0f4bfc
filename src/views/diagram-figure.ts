// A diagram in words and links, in one language, as its page shows it.

import { buildDiagramView } from '../domain/diagram/diagram-view.ts';
import { getById } from '../domain/index/report-index.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Diagram, Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export type DiagramFigure = ReturnType<typeof buildDiagramFigure>;

/** Returns what the page shows of `diagram`, one of `report`, in `locale`. */
export function buildDiagramFigure(
	diagram: Diagram,
	locale: Locale,
	{ index }: Pick<Report, 'index'>,
) {
	const t = getTranslator(locale);
	const view = buildDiagramView(diagram, locale, index);
	const links = Object.keys(view.cells).map((id) => {
		const { sitePage, fragment } = getById(index.destinations, id);
		return [id, linkTo(locale, sitePage, fragment)] as const;
	});
	return {
		...view,
		/** Address of each cell that it names. */
		links: Object.fromEntries(links),
		words: {
			cite: t('cite.diagram'),
			up: t('diagram.up'),
			down: t('diagram.down'),
			who: t('diagram.who'),
			gives: t('diagram.gives'),
			again: t('diagram.again'),
			missing: t('diagram.missing'),
		},
	};
}
