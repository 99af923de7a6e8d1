/** A count under this is hidden. */
export const SMALLEST_COUNT = 10;
/** On fewer people there are no percentages. */
export const SMALLEST_BASE = 30;
/** A part in which fewer places took part is not shown by itself. */
export const FEWEST_PLACES = 3;

export function roundToTen(n: number): number {
	return Math.round(n / 10) * 10;
}

/** The whole numbers that round to the same ten and are not hidden. */
export function sameTen(n: number): { from: number; to: number } {
	const rounded = roundToTen(n);
	return { from: Math.max(rounded - 5, SMALLEST_COUNT), to: rounded + 4 };
}
