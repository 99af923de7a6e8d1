import { generate } from 'lean-qr';

/** Modules of white that a reader needs around the code. */
const MARGIN = 4;

/** A QR code as SVG: the side of its square box, and the path of its dark runs. */
export type QrPath = { size: number; path: string };

export function qrPath(text: string): QrPath {
	const code = generate(text);
	const runs: string[] = [];
	for (let y = 0; y < code.size; y++) {
		for (let x = 0; x < code.size; x++) {
			const from = x;
			while (x < code.size && code.get(x, y)) x++;
			if (x > from) runs.push(`M${from + MARGIN} ${y + MARGIN}h${x - from}v1h${from - x}z`);
		}
	}
	return { size: code.size + 2 * MARGIN, path: runs.join('') };
}
