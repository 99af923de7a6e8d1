import { SMALLEST_COUNT } from './disclosure.ts';

/** How many of a part gave their answers in this language and this age band. */
export type Pair = { partId: string; language: string | null; ageBand: string | null; n: number };

/**
 * How many counted answers of which pairs of language and age band may not keep them. Contributions keep both and
 * have a receipt, so a pair that few have would lead from a receipt to its answers. Those who lose theirs must not
 * be few themselves: then some of the next smallest pair lose theirs, too.
 */
export function rarePairs(pairs: readonly Pair[]): Pair[] {
	return [...new Set(pairs.map(({ partId }) => partId))].flatMap((partId) => {
		const ofPart = pairs.filter((pair) => pair.partId === partId).sort((a, b) => a.n - b.n);
		const rare: Pair[] = [];
		let people = 0;
		for (const pair of ofPart) {
			const isCommon = pair.n >= SMALLEST_COUNT;
			if (isCommon && (people === 0 || people >= SMALLEST_COUNT)) break;
			// Who stays must not become few by it.
			const lacking = SMALLEST_COUNT - people;
			const n = isCommon && pair.n - lacking >= SMALLEST_COUNT ? lacking : pair.n;
			rare.push({ ...pair, n });
			people += n;
		}
		return rare;
	});
}
