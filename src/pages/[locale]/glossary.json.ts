// The terms that chapters explain where they name them; fetched when one is first met.

import type { APIRoute } from 'astro';
import type { ExplainedTerms } from '../../domain/report/explained-terms.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { loadReport } from '../../read/report.ts';
import { buildGlossary } from '../../views/glossary.ts';
import { answer, pathsOf } from '../_routes.ts';

export const getStaticPaths = pathsOf('glossary');

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const entries = buildGlossary(await loadReport(), locale).filter(
		({ isExplained }) => isExplained,
	);
	const terms = entries.map(({ id, term, abbreviation, twins, definition }) => {
		const others = [
			...(abbreviation ? [{ text: abbreviation }] : []),
			...twins
				.filter((twin) => twin.term !== term)
				.map((twin) => ({ lang: twin.tag, text: twin.term })),
		];
		return [id, { name: term, others, definition }] as const;
	});
	const content: ExplainedTerms = {
		more: getTranslator(locale)('glossary.more'),
		terms: Object.fromEntries(terms),
	};
	return answer('application/json', JSON.stringify(content));
};
