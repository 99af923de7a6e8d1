const KEPT_MS = 60_000;

/**
 * Reads what stands on every page of the child's way and changes now and then: what was read is kept in memory for a
 * minute, so a change is seen within that time. What failed is not kept.
 */
export function kept<Names extends string[], Found>(
	read: (...names: Names) => Promise<Found>
): (...names: Names) => Promise<Found> {
	const known = new Map<string, { until: number; found: Promise<Found> }>();
	return (...names) => {
		const key = names.join(' ');
		const last = known.get(key);
		if (last && last.until > Date.now()) return last.found;
		const found = read(...names);
		known.set(key, { until: Date.now() + KEPT_MS, found });
		found.catch(() => known.delete(key));
		return found;
	};
}
