/**
 * For tests: an attacker who knows linear facts about numbers and computes between which bounds one of them is.
 * Every fact holds at `truth`, so the simplex method can start there.
 */
export type Fact = { of: Record<string, number>; from: number; to: number };

export function boundsOf(unknown: string, facts: readonly Fact[], truth: Record<string, number>) {
	const up = furthest(unknown, 1, facts, truth);
	const down = furthest(unknown, -1, facts, truth);
	return { from: truth[unknown]! - down, to: truth[unknown]! + up };
}

/** The largest change of one number in one direction, in steps from the truth (Bland's rule, dense tableau). */
function furthest(
	unknown: string,
	sign: number,
	facts: readonly Fact[],
	truth: Record<string, number>
): number {
	const names = [...new Set(facts.flatMap(({ of }) => Object.keys(of)))];
	const rows: number[][] = [];
	for (const { of, from, to } of facts) {
		const at = Object.entries(of).reduce((value, [name, factor]) => value + factor * truth[name]!, 0);
		if (at < from || at > to)
			throw new Error(`The attacker is wrong: ${JSON.stringify({ of, from, to, at })}`);
		const line = names.map((name) => of[name] ?? 0);
		if (to < Infinity) rows.push([...line, ...line.map((factor) => -factor), to - at]);
		if (from > -Infinity) rows.push([...line.map((factor) => -factor), ...line, at - from]);
	}
	const width = 2 * names.length;
	const tableau = rows.map((row, index) => [
		...row.slice(0, width),
		...rows.map((_, slack) => (slack === index ? 1 : 0)),
		row[width]!
	]);
	const goal = Array<number>(width + rows.length + 1).fill(0);
	goal[names.indexOf(unknown)] = -sign;
	goal[names.indexOf(unknown) + names.length] = sign;
	const basis = rows.map((_, index) => width + index);
	const last = width + rows.length;

	for (;;) {
		const enters = goal.findIndex((value, column) => column < last && value < -1e-9);
		if (enters < 0) return goal[last]!;
		let leaves = -1;
		tableau.forEach((row, index) => {
			if (row[enters]! <= 1e-9) return;
			const ratio = row[last]! / row[enters]!;
			const best = leaves < 0 ? Infinity : tableau[leaves]![last]! / tableau[leaves]![enters]!;
			if (ratio < best - 1e-12 || (ratio < best + 1e-12 && basis[index]! < basis[leaves]!)) leaves = index;
		});
		if (leaves < 0) return Infinity;
		const pivot = tableau[leaves]!;
		const by = pivot[enters]!;
		pivot.forEach((value, column) => (pivot[column] = value / by));
		for (const row of [...tableau, goal]) {
			const factor = row[enters]!;
			if (row === pivot || factor === 0) continue;
			pivot.forEach((value, column) => (row[column]! -= factor * value));
		}
		basis[leaves] = enters;
	}
}
