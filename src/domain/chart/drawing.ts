// What the drawing of a chart consists of: shapes and words with their places. What they look like is said by the style
// sheet. Units are those of the view box, about one CSS pixel on a phone.

export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	/** `tick`: scales; `value`: printed figures; `label`: names of series and rows. */
	readonly role: 'tick' | 'value' | 'label';
}

/** Where the shapes stand in the view box, and what its edges mean. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly floor: number;
	/** Values at `floor` and `top`; in bars at `left` and `right`. */
	readonly low: number;
	readonly high: number;
	/** Middles of the bars, in `bars` only. */
	readonly middles?: readonly number[] | undefined;
}

export interface Drawing {
	readonly plot: Plot;
	readonly width: number;
	readonly height: number;
	/** Fine lines of the scale. */
	readonly grid: string;
	/** The line of zero, or of the years. */
	readonly base: string;
	/** Lines from a shape to its label. */
	readonly leaders: string;
	/** Where the figures cease to compare. */
	readonly break: string;
	/** Filled shapes by series. */
	readonly areas: readonly { readonly series: number; readonly path: string }[];
	/** The same in the key. */
	readonly keys: readonly { readonly series: number; readonly path: string }[];
	/** Lines by series, and the dots on them. */
	readonly lines: readonly {
		readonly series: number;
		readonly path: string;
		readonly dots: string;
	}[];
	readonly texts: readonly DrawnText[];
}

export interface Panel {
	/** Name of the only series, where it is not written into the drawing. */
	readonly title: string;
	readonly unit: string;
	readonly drawing: Drawing;
}

export interface Panels {
	/** Two panels stand side by side. */
	readonly isNarrow: boolean;
	readonly panels: readonly Panel[];
}
