import { expect, test } from 'vitest';
import { fillShortPage, templatePage } from './short-page.ts';

const { id, title, href } = templatePage;
const html = `<title>${title.zh} · ${title.en}</title><h1>${id}</h1><a href="${href.en}">${title.en}</a>`;

test('puts the words of an address in their places, escaped', () => {
	expect(
		fillShortPage(html, {
			id: 'ghg.total',
			title: { zh: '总量', en: 'R&D <total>' },
			href: { zh: '/zh/#ghg', en: '/en/?a=1&b=2#ghg' },
		}),
	).toBe(
		'<title>总量 · R&amp;D &lt;total&gt;</title><h1>ghg.total</h1><a href="/en/?a=1&amp;b=2#ghg">R&amp;D &lt;total&gt;</a>',
	);
});

test('leaves a mark alone that stands in the words put in', () => {
	const page = { ...templatePage, id: title.en, title: { zh: id, en: '$& $1' } };
	expect(fillShortPage(html, page)).toBe(
		`<title>${id} · $&amp; $1</title><h1>${title.en}</h1><a href="${href.en}">$&amp; $1</a>`,
	);
});
