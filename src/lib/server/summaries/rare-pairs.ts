import { SMALLEST_COUNT } from './disclosure.ts';

/** How many of a part gave their answers in this language and this age band. */
export type Pair = { partId: string; language: string | null; ageBand: string | null; n: number };

/**
 * The pairs of language and age band that counted answers may not keep. Contributions keep both and have a
 * receipt, so a pair that few have would lead from a receipt to its answers. Those who lose theirs must not be
 * few themselves: then the next smallest pair loses it too.
 */
export function rarePairs(pairs: readonly Pair[]): Pair[] {
	return [...new Set(pairs.map(({ partId }) => partId))].flatMap((partId) => {
		const ofPart = pairs.filter((pair) => pair.partId === partId).sort((a, b) => a.n - b.n);
		const rare: Pair[] = [];
		let people = 0;
		for (const pair of ofPart) {
			if (pair.n >= SMALLEST_COUNT && (people === 0 || people >= SMALLEST_COUNT)) break;
			rare.push(pair);
			people += pair.n;
		}
		return rare;
	});
}
