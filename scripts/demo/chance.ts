/** A seeded source of chance (mulberry32), so that every demo is the same demo. */
export class Chance {
	#state: number;
	constructor(seed: number) {
		this.#state = seed;
	}

	/** From 0 up to, but not reaching, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	shuffle<T>(items: readonly T[]): T[] {
		return items
			.map((item) => ({ item, at: this.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item);
	}
}

/** Deals keys so that their shares are those of the weights however many are dealt, stratum by stratum. */
export class FairDeal {
	readonly #dealt = new Map<string, Map<string, number>>();

	deal<K extends string>(stratum: string, weights: Partial<Record<K, number>>): K {
		const dealt = this.#dealt.get(stratum) ?? new Map<string, number>();
		this.#dealt.set(stratum, dealt);
		const entries = Object.entries(weights) as [K, number][];
		const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
		const n = [...dealt.values()].reduce((sum, count) => sum + count, 0) + 1;
		const lag = ([key, weight]: [K, number]) => (weight / total) * n - (dealt.get(key) ?? 0);
		const [key] = entries.reduce((most, entry) => (lag(entry) > lag(most) ? entry : most));
		dealt.set(key, (dealt.get(key) ?? 0) + 1);
		return key;
	}

	/** True this many times of a hundred. */
	percent(stratum: string, share: number): boolean {
		return share > 0 && this.deal(stratum, { yes: share, no: 100 - share }) === 'yes';
	}
}
