// What stands for a file of which there is only one, where it cannot be read: with it all else is still checked.

import { inEachLocale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';

type Single = Pick<Report, 'identity' | 'source' | 'sourceFigures' | 'exceptions' | 'figureFacts'>;
type Read = { readonly [Key in keyof Single]: Single[Key] | undefined };

/** Returns `read` with something for each that is missing, of which no check finds that it contradicts the rest. */
export function fillIn({ identity, source, sourceFigures, exceptions, figureFacts }: Read): Single {
	const year = identity?.year ?? /\d{4}/.exec(source?.title.zh ?? '')?.[0] ?? '';
	const lines = source?.lines ?? sourceFigures?.lines ?? Infinity;
	const words = inEachLocale(() => year);
	return {
		identity: identity ?? {
			company: words,
			title: words,
			shortTitle: words,
			description: words,
			year,
			period: `${year}-01-01/${year}-12-31`,
			parts: [],
			topics: [],
			stakeholders: [],
			countUnits: [],
			headlines: [],
		},
		source: source ?? {
			title: words,
			originalLanguage: 'zh',
			languages: ['zh'],
			publisher: words,
			address: '',
			email: '',
			published: '',
			sha256: '',
			lines,
		},
		sourceFigures: sourceFigures ?? { lines, numbers: {} },
		exceptions: exceptions ?? { numbers: [], derived: [], wording: [] },
		figureFacts: figureFacts ?? {
			boundaries: [],
			assurance: {
				section: '',
				standard: words,
				typeAndLevel: words,
				scope: words,
				discrepancies: [],
				assured: [],
			},
		},
	};
}
