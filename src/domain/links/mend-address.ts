// What an address is likely to mean that was pasted with a stop or a bracket behind it, with the words after it, or in
// capital letters.

/** No address of this site has these at its end; a stop of Chinese, a space or any other letter ends it wherever it stands. */
const end = /[.,;:!?'"`()<>[\]{}*_~|\\]+$/;
const foreign = /[^!-~].*$/s;

/** Returns the path or fragment that `pasted` (percent-encoded or not) stands for, in small letters. */
export function mendAddress(pasted: string): string {
	return decode(pasted).normalize('NFC').replace(foreign, '').replace(end, '').toLowerCase();
}

/**
 * Returns the paths under which the page may stand that was sought at `path`, the likeliest first; none where nothing is to be
 * mended. A folder's path may have lost its slash, or have got it behind the stop.
 */
export function mendPath(path: string): readonly string[] {
	const mended = mendAddress(mendAddress(path).replace(/\/+$/, '')).replaceAll(/\/{2,}/g, '/');
	return [`${mended}/`, mended].filter((each) => each !== path && /[^/]/.test(each));
}

/** Returns the id among `ids` that `fragment` (without `#`) means; nothing where it names none of them. */
export function mendFragment(fragment: string, ids: readonly string[]): string | undefined {
	const mended = mendAddress(fragment);
	return mended === '' ? undefined : ids.find((id) => id.toLowerCase() === mended);
}

/** A stop cut in half is no letter any more: all from the first sign that cannot be read is left as it is. */
function decode(text: string): string {
	return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (signs) => {
		try {
			return decodeURIComponent(signs);
		} catch {
			return ' ';
		}
	});
}
