// PNG with a palette: pictures of few colours take half the bytes and half the time of those that keep every shade.

import { crc32, deflateSync } from 'node:zlib';

/** Writes `pixels`, three bytes each, row by row. Shades that no eye tells apart become one; throws where over 256 are left. */
export function writeIndexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const palette: number[] = [];
	const indexOf = new Map<number, number>();
	// A row begins with the number of its filter: none.
	const rows = new Uint8Array((width + 1) * height);
	let last = -1;
	let index = 0;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 3;
			const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
			const color = (red << 16) | (green << 8) | blue;
			if (color !== last) {
				last = color;
				index = find(color);
			}
			rows[y * (width + 1) + 1 + x] = index;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, of a palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		writeChunk('IHDR', header),
		writeChunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, color >> 8, color]))),
		writeChunk('IDAT', deflateSync(rows, { level: 7 })),
		writeChunk('IEND', Buffer.alloc(0)),
	]);

	/** The first colour of its shade stands for all of it: the ground and the colour of the part stay exact. */
	function find(color: number): number {
		const shade = color & 0xf8f8f8;
		const known = indexOf.get(shade);
		if (known !== undefined) return known;
		if (palette.length === 256) throw new Error('The picture has more shades than a palette.');
		const added = palette.push(color) - 1;
		indexOf.set(shade, added);
		return added;
	}
}

function writeChunk(type: string, data: Uint8Array): Uint8Array {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
