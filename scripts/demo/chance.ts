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

	/** True this many times of a hundred. */
	percent(share: number): boolean {
		return this.next() * 100 < share;
	}

	/** One key by its weight. */
	pick<K extends string>(weights: Partial<Record<K, number>>): K {
		const entries = Object.entries(weights) as [K, number][];
		let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0]!)[0];
	}

	shuffle<T>(items: readonly T[]): T[] {
		return items
			.map((item) => ({ item, at: this.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item);
	}
}
