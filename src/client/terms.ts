// Terms in the text: the card with a term's names and definition, on pointing, on focus, on a tap. A click leads to the glossary,
// as without script. Loaded, with the definitions, when a term is first met.

import type { ExplainedTerms } from '../domain/report/explained-terms.ts';
import { hideCard, isOpen, showCard, wasEscaped } from './card.ts';
import { make } from './elements.ts';

/** How long a pointer rests on a term before the card comes, and stays away before it goes, in ms. */
const rest = 250;

let loading: Promise<ExplainedTerms> | undefined;

/** Explains the term of `link`, at which `event` happened. */
export async function explainTerm(link: HTMLAnchorElement, event: Event): Promise<void> {
	const { pointerType } = event as PointerEvent;
	const isTap = event.type === 'click';
	if (event.type === 'pointerover') {
		if (pointerType !== 'mouse') return;
		await new Promise((resolve) => setTimeout(resolve, rest));
		if (!link.matches(':hover')) return;
	}
	// A tap and a click give the focus too; only the keyboard shows it.
	if (event.type === 'focusin' && (!link.matches(':focus-visible') || wasEscaped())) return;
	if (isOpen(link)) {
		if (isTap) hideCard();
		return;
	}
	const { more, terms } = await (loading ??= load(link));
	const term = terms[decodeURIComponent(link.hash.slice(1))];
	if (!term) {
		if (isTap) location.assign(link.href);
		return;
	}
	const name = make('p', { class: 'card-name' }, make('b', {}, term.name));
	for (const { lang, text } of term.others)
		name.append(' ', make('span', lang ? { lang } : {}, text));
	const content = [
		name,
		make('p', {}, term.definition),
		make('p', {}, make('a', { href: link.href }, more)),
	];
	const card = await showCard(link, content, isTap);
	const leave = () =>
		setTimeout(() => {
			const isKept = [link, card].some((each) => each.matches(':hover, :focus-within'));
			if (isOpen(link) && !isKept) hideCard();
		}, rest);
	if (!isTap) for (const each of [link, card]) each.addEventListener('pointerleave', leave);
}

/** The terms of the glossary to which `link` leads. */
function load({ pathname }: HTMLAnchorElement): Promise<ExplainedTerms> {
	const answer = fetch(pathname.replace(/\/$/, '.json')).then(async (response) => {
		if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
		return (await response.json()) as ExplainedTerms;
	});
	answer.catch(() => (loading = undefined));
	return answer;
}
