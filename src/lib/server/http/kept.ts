const KEPT_MS = 60_000;
/** Of one kind: the things of a few hundred classes. */
const MOST = 2000;

/** Things that stay in memory for a minute; beyond `MOST` the oldest goes. */
export class Kept<Thing> {
	readonly #things = new Map<string, { until: number; thing: Thing }>();

	get(key: string): Thing | undefined {
		const kept = this.#things.get(key);
		return kept && kept.until > Date.now() ? kept.thing : undefined;
	}

	set(key: string, thing: Thing): void {
		this.#things.delete(key);
		if (this.#things.size >= MOST) this.#things.delete(this.#things.keys().next().value!);
		this.#things.set(key, { until: Date.now() + KEPT_MS, thing });
	}

	delete(key: string): void {
		this.#things.delete(key);
	}
}

/**
 * Reads what stands on every page of the child's way and changes now and then: a change is seen within a minute. What
 * failed is not kept.
 */
export function kept<Names extends string[], Found>(
	read: (...names: Names) => Promise<Found>
): (...names: Names) => Promise<Found> {
	const known = new Kept<Promise<Found>>();
	return (...names) => {
		const key = names.join(' ');
		const last = known.get(key);
		if (last) return last;
		const found = read(...names);
		known.set(key, found);
		found.catch(() => known.delete(key));
		return found;
	};
}
