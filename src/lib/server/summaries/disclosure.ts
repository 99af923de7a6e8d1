import { hideInSiblings } from './hide-in-siblings.ts';
import { hideSmallCells, type Outcome } from './hide-small-cells.ts';
import { publishTable, type PublishedTable } from './publish-table.ts';
import { refuseBroken, withoutNotAsked, type RawTable } from './raw-table.ts';
import { FEWEST_PLACES, SMALLEST_COUNT } from './rounding.ts';
import { sheetOf } from './sheet-of.ts';
import { sum } from './sheet.ts';
import { withheldParts, withPartner } from './withheld-parts.ts';

export type { Cell, PublishedTable } from './publish-table.ts';
export type { RawTable } from './raw-table.ts';
export { FEWEST_PLACES, roundToTen, SMALLEST_COUNT } from './rounding.ts';

/**
 * The only door through which counts leave: every page, chart and export shows what this returns.
 *
 * All tables of one consultation go through at once, because what one of them shows of a part limits what another
 * may. Nobody, with everything that is returned here and with the exact number of people in each part besides,
 * can tell a hidden count from at least nine others (`hideSmallCells`).
 *
 * - A part with fewer than 10 people or 3 places is withheld in every table, and if it would be alone, the
 *   smallest other part with it, or it would be the difference to the total.
 * - A question that was put only to some is shown over all parts only: by part, those who were not asked are the
 *   difference to the base, and repeat a cell of the earlier question that may be hidden.
 * - A percentage is of the *rounded* base. Of the exact one it would give that base back: 33 people and 61 % make
 *   54, and from that and other rows the hidden ones follow.
 */
export function discloseTables(tables: readonly RawTable[]): PublishedTable[] {
	refuseBroken(tables);
	const asked = tables.map(withoutNotAsked);
	let withheld = withheldParts(asked);
	for (;;) {
		const outcomes = protectAll(asked, withheld);
		const exposed = [...outcomes.values()].flatMap((outcome) => ('part' in outcome ? outcome.part : []));
		const [next] = exposed.sort();
		if (next === undefined)
			return asked.map((table) => publishTable(table, withheld, outcomes.get(table.key) ?? WITHHELD));
		withheld = withPartner(asked, new Set([...withheld, next]));
	}
}

const WITHHELD: Outcome = { kind: 'withhold' };

function protectAll(tables: readonly RawTable[], withheld: ReadonlySet<string>): Map<string, Outcome> {
	const outcomes = new Map<string, Outcome>();
	// A table that stands on rows of another one comes after it.
	for (const table of tables) {
		if (outcomes.has(table.key)) continue;
		const { siblings } = table;
		const family = siblings ? tables.filter((each) => each.siblings === siblings) : [table];
		const protectedOnes = protect(family, tables, withheld, outcomes);
		family.forEach(({ key }, at) => outcomes.set(key, protectedOnes[at]!));
	}
	return outcomes;
}

/** Protects a table, or together the tables of the items of one question: who was asked is the same in each. */
function protect(
	family: readonly RawTable[],
	tables: readonly RawTable[],
	withheld: ReadonlySet<string>,
	outcomes: ReadonlyMap<string, Outcome>
): Outcome[] {
	const [table] = family as [RawTable];
	const alone = table.columns.length === 1 && withheld.has(table.columns[0]!);
	const fewPlaces = table.placesN !== undefined && sum(table.placesN) < FEWEST_PLACES;
	const hidden =
		alone ||
		fewPlaces ||
		sum(table.base) < SMALLEST_COUNT ||
		(table.onlyIf && !standsOnShownRows(table.onlyIf, tables, outcomes));
	if (hidden) return family.map(() => WITHHELD);
	const sheets = family.map((each) => sheetOf(each, tables, withheld));
	return sheets.length > 1 ? hideInSiblings(sheets) : [hideSmallCells(sheets[0]!)];
}

/** The base of a table that was put only to some is the sum of rows of another, so it is no better hidden. */
function standsOnShownRows(
	onlyIf: NonNullable<RawTable['onlyIf']>,
	tables: readonly RawTable[],
	outcomes: ReadonlyMap<string, Outcome>
): boolean {
	const outcome = outcomes.get(onlyIf.table);
	const earlier = tables.find(({ key }) => key === onlyIf.table);
	if (!earlier || outcome?.kind !== 'marks') return false;
	return onlyIf.rows.every((key) => outcome.marks.totals[earlier.rows.indexOf(key)] === null);
}
