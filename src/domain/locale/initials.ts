// The letter under which a word stands in an alphabetical list: its own, or that of its sound in Mandarin.

/** The first character, in the order of sounds, of each letter that a Mandarin syllable begins with. */
const firstSounds = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'].map((char, index) => ({
	char,
	letter: 'ABCDEFGHJKLMNOPQRSTWXYZ'[index] ?? '',
}));
/** Stands for the letter of a word that begins with a digit or a letter of another script. */
export const noLetter = '#';

const bySound = new Intl.Collator('zh-Hans-u-co-pinyin');

/** Returns the capital letter of `word`, signs before it left out; `noLetter` where it begins with none. */
export function initialOf(word: string): string {
	const first = /[\p{Letter}\p{Number}]/u.exec(word)?.[0] ?? '';
	if (/\p{Script=Han}/u.test(first))
		return (
			firstSounds.findLast(({ char }) => bySound.compare(char, first) <= 0)?.letter ?? noLetter
		);
	const plain = first.normalize('NFD').charAt(0).toUpperCase();
	return /[A-Z]/.test(plain) ? plain : noLetter;
}
