import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('keeps text text, between tags and in attributes of either quotation mark', () => {
	expect(escapeMarkup(`R&D <b> "a" 'b' &amp; 中文`)).toBe(
		'R&amp;D &lt;b&gt; &quot;a&quot; &#39;b&#39; &amp;amp; 中文',
	);
});
