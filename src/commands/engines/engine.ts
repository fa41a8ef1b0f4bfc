// A browser as the tests of the three engines drive it, whichever protocol it speaks.

export interface Engine {
	readonly name: 'Chromium' | 'Firefox' | 'WebKit';
	/** Opens `address` in a window `width` px wide, or as narrow as the engine has one. */
	open(address: string, width: number): Promise<void>;
	/** What `expression` is in the page; a promise is waited for. */
	run<Value>(expression: string): Promise<Value>;
	/** Presses the key of that name, `Escape`. */
	press(key: Key): Promise<void>;
	type(text: string): Promise<void>;
	/** Clicks in the middle of the first element that `selector` finds. */
	click(selector: string): Promise<void>;
	/** A picture of the page, PNG: the whole of it where the engine takes that, else what the window shows. */
	picture(): Promise<Uint8Array>;
	close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown' | '/';

/** Waits until `expression` is true in the page, and returns it; throws after 15 s with what it is. */
export async function until<Value>(engine: Engine, expression: string): Promise<Value> {
	const end = Date.now() + 15_000;
	for (;;) {
		const value = await engine.run<Value>(expression).catch((error: unknown) => String(error));
		if (value && !(typeof value === 'string' && value.startsWith('Error'))) return value as Value;
		if (Date.now() > end) throw new Error(`${engine.name}: ${expression} is ${String(value)}.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Brings the first element that `selector` finds into view, at once, and clicks it: drivers click while a scroll is on its way. */
export async function click(engine: Engine, selector: string): Promise<void> {
	await engine.run(
		`((element) => { const { top, bottom } = element.getBoundingClientRect(); if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' }); })(document.querySelector(${JSON.stringify(selector)}))`,
	);
	await engine.click(selector);
}
