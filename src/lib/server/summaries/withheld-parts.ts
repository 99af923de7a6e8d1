import type { RawTable } from './raw-table.ts';
import { FEWEST_PLACES, SMALLEST_COUNT } from './rounding.ts';
import { sum } from './sheet.ts';

/** The parts that are not shown in any table: those with too few people or places, and what hides them. */
export function withheldParts(tables: readonly RawTable[]): Set<string> {
	const few = tables
		.filter(({ onlyIf }) => !onlyIf)
		.flatMap(({ columns, base, placesN }) =>
			columns.filter(
				(_, column) => base[column]! < SMALLEST_COUNT || (placesN?.[column] ?? FEWEST_PLACES) < FEWEST_PLACES
			)
		);
	return withPartner(tables, new Set(few));
}

/** One withheld part alone, or parts that are small even together, would be the difference to the total. */
export function withPartner(tables: readonly RawTable[], parts: ReadonlySet<string>): Set<string> {
	const table = tables.find(({ onlyIf }) => !onlyIf);
	const withheld = new Set(parts);
	if (!table || withheld.size === 0) return withheld;

	const base = (key: string) => table.base[table.columns.indexOf(key)]!;
	const others = table.columns
		.filter((key) => !withheld.has(key))
		.sort((a, b) => base(a) - base(b) || (a < b ? -1 : 1));
	for (const next of others) {
		if (withheld.size > 1 && sum([...withheld].map(base)) >= SMALLEST_COUNT) break;
		withheld.add(next);
	}
	return withheld;
}
