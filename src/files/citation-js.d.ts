// What this site uses of Citation.js, which brings no types.

declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly unknown[]);
		format(form: 'bibliography', options: Readonly<Record<string, unknown>>): string;
		format(form: 'bibtex' | 'ris'): string;
	}
	export const plugins: {
		readonly config: {
			get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } };
			get(name: '@bibtex'): {
				readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
