// Where Chromium is.

import { existsSync } from 'node:fs';
import process from 'node:process';

const places = [
	// Debian's build without a window takes a third of the processor time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Returns the path of an installed Chromium or Chrome (CHROMIUM_PATH first), or nothing. */
export function findChromium() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) return existsSync(wanted) ? wanted : undefined;
	return places.find((path) => existsSync(path));
}

/** Returns the path of an installed Chromium or Chrome; throws where there is none. */
export function getChromium() {
	const path = findChromium();
	if (path) return path;
	throw new Error(
		'There is no Chromium. Install it (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or set CHROMIUM_PATH.',
	);
}
