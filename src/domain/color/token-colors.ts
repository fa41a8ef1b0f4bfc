// The colours of styles/tokens.css for what no style sheet reaches: pictures, icons, the bars of the browser.

export interface TokenColor {
	/** `#fbfaf6`. */
	readonly light: string;
	readonly dark: string;
}

/** Returns the colour `--color-<name>` of the style sheet `tokens`; throws where it gives none in both schemes. */
export function readTokenColor(tokens: string, name: string): TokenColor {
	const pattern = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`);
	const [, light, dark] = pattern.exec(tokens) ?? [];
	if (!light || !dark)
		throw new Error(`styles/tokens.css gives no --color-${name} in both schemes.`);
	return { light, dark };
}
