/** A band in which numbers are counted, both ends included. */
export type Band = { key: string; from: number; to: number };

/** As much of a question for a number as decides its bands. */
type Numbers = { from: number; to: number; bands: readonly number[] };

/** So many rows a table may have before each number stops being a row of its own. */
const MOST_SINGLE = 12;
const MOST_BANDS = 10;
const STEPS = [2, 5, 10];

/**
 * The bands of a question for a number: those that it declares, or each number by itself where there are at most
 * twelve, or else bands of one width that begin at round numbers. Every number from `from` to `to` is in one.
 */
export function numberBands({ from, to, bands }: Numbers): Band[] {
	const begins = bands.length > 0 ? [from, ...bands.slice(1)] : beginsOf(from, to);
	return begins.map((begin, at) => band(begin, (begins[at + 1] ?? to + 1) - 1));
}

function band(from: number, to: number): Band {
	return { key: from === to ? `n${from}` : `n${from}_${to}`, from, to };
}

function beginsOf(from: number, to: number): number[] {
	const width = to - from < MOST_SINGLE ? 1 : widthFor(to - from);
	const begins = [from];
	for (let next = (Math.floor(from / width) + 1) * width; next <= to; next += width) begins.push(next);
	if (width === 1) return begins;
	// A band that would be shorter than half of the others belongs to its neighbour: 90–100, not 90–99 and 100.
	if (begins.length > 2 && (begins[1]! - from) * 2 < width) begins.splice(1, 1);
	if (begins.length > 2 && (to + 1 - begins.at(-1)!) * 2 < width) begins.pop();
	return begins;
}

function widthFor(range: number): number {
	for (let tens = 1; ; tens *= 10)
		for (const step of STEPS) if (range / (step * tens) <= MOST_BANDS) return step * tens;
}
