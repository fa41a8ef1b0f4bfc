// Text as it stands in HTML and XML, between tags and in quoted attributes.

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Returns `text` with the signs that markup takes for its own as entities. */
export function escapeMarkup(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
