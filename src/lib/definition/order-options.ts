/** A child's seed is a whole number from 0 to below this. */
export const ORDER_SEEDS = 10_000;

/**
 * The options of one question in the order of one child: each place as likely as any other, the same for the same
 * seed and question. Those marked `last` stay at the end, in the order of the definition.
 */
export function inRandomOrder<Option extends { key: string; last?: boolean }>(
	options: readonly Option[],
	seed: number,
	questionKey: string
): Option[] {
	const chance = chanceFrom(`${seed} ${questionKey}`);
	const result = options.filter(({ last }) => !last);
	for (let at = result.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		[result[at], result[other]] = [result[other]!, result[at]!];
	}
	return [...result, ...options.filter(({ last }) => last)];
}

/** Numbers from 0 to below 1 that follow from a text: mulberry32 on its FNV-1a hash. */
function chanceFrom(text: string): () => number {
	let state = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
