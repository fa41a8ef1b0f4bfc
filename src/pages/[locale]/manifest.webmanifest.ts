// The site as a phone keeps it on its first screen. It stays a site in the browser: nothing of it works offline.

import type { APIRoute } from 'astro';
import { readTokenColor } from '../../domain/color/token-colors.ts';
import { languageTags } from '../../domain/locale/locale.ts';
import { loadReport } from '../../read/report.ts';
import { base, linkTo, linkToFile } from '../../site/address.ts';
import tokens from '../../styles/tokens.css?raw';
import { touchIcons } from '../../views/icons.ts';
import { writeJson } from '../../files/files.ts';
import { answer, localePaths } from '../_routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<ReturnType<typeof localePaths>[number]['props']> = async ({
	props: { locale },
}) => {
	const { identity } = await loadReport();
	const paper = readTokenColor(tokens, 'paper').light;
	return answer(
		'application/manifest+json',
		writeJson({
			name: `${identity.company[locale]} ${identity.title[locale]}`,
			short_name: identity.shortTitle[locale],
			description: identity.description[locale],
			lang: languageTags[locale],
			id: linkTo(locale, { page: 'home' }),
			start_url: linkTo(locale, { page: 'home' }),
			scope: base,
			display: 'browser',
			background_color: paper,
			theme_color: paper,
			icons: touchIcons.map(({ file, size }) => ({
				src: linkToFile(file),
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose: 'any maskable',
			})),
		}),
	);
};
