/**
 * A hidden number, as an arc of a network in which everything that is published holds by conservation: it may
 * rise by `up` or fall by `down` as far as its own mark says, if others give way.
 */
export type Arc = { from: string; to: string; up: number; down: number };

/**
 * By how much one hidden number could be higher, and lower, if all others moved as they may: how far whoever
 * knows everything published is from knowing it. Each is counted only to `enough`.
 *
 * A change of one number travels in a circle through others. So the number can rise by as much as can flow back
 * from its head to its tail through the rest of the network, and fall by as much as can flow the other way.
 */
export function leeway(arcs: readonly Arc[], of: Arc, enough: number): { up: number; down: number } {
	const others = arcs.filter((arc) => arc !== of);
	return {
		up: flow(others, of.to, of.from, Math.min(of.up, enough)),
		down: flow(others, of.from, of.to, Math.min(of.down, enough))
	};
}

/** The largest flow from one node to another, up to a limit (Edmonds and Karp). */
function flow(arcs: readonly Arc[], from: string, to: string, limit: number): number {
	const left = arcs.map((arc) => ({ ...arc }));
	let total = 0;
	while (total < limit) {
		const path = shortestPath(left, from, to);
		if (!path) break;
		const amount = Math.min(limit - total, ...path.map(({ arc, rises }) => (rises ? arc.up : arc.down)));
		for (const { arc, rises } of path) {
			arc.up += rises ? -amount : amount;
			arc.down += rises ? amount : -amount;
		}
		total += amount;
	}
	return total;
}

type Step = { arc: Arc; rises: boolean; before: Step | undefined };

function shortestPath(arcs: readonly Arc[], from: string, to: string): Step[] | undefined {
	const reached = new Map<string, Step | undefined>([[from, undefined]]);
	for (const [node, before] of reached) {
		if (node === to) return stepsTo(before);
		for (const arc of arcs) {
			if (arc.from === node && arc.up > 0 && !reached.has(arc.to))
				reached.set(arc.to, { arc, rises: true, before });
			if (arc.to === node && arc.down > 0 && !reached.has(arc.from))
				reached.set(arc.from, { arc, rises: false, before });
		}
	}
	return undefined;
}

function stepsTo(last: Step | undefined): Step[] {
	const steps: Step[] = [];
	for (let step = last; step; step = step.before) steps.push(step);
	return steps;
}
