// Where Firefox and WebKit are, for the tests of the three engines.

import { existsSync, globSync } from 'node:fs';
import process from 'node:process';

export const webKitDriver = '/usr/bin/WebKitWebDriver';
export const xvfb = '/usr/bin/Xvfb';

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

/** Returns the path of Firefox (FIREFOX_PATH first); empty where there is none. */
export function findFirefox() {
	return [process.env.FIREFOX_PATH ?? '', ...firefoxes].find((path) => existsSync(path)) ?? '';
}

/** Returns the path of WebKit's small browser; empty where there is none. */
export function findMiniBrowser() {
	return globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0] ?? '';
}

/** Returns Debian's packages of what is missing. */
export function listMissing() {
	return [
		...(findFirefox() ? [] : ['firefox-esr']),
		...(existsSync(webKitDriver) && findMiniBrowser() ? [] : ['webkit2gtk-driver']),
		...(existsSync(xvfb) ? [] : ['xvfb']),
	];
}
