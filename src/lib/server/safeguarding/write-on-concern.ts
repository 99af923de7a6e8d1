import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid } from '../errors.ts';
import { addConcernEvent } from './add-concern-event.ts';
import { mayFollow, type Route } from './concern.ts';
import { findOpenedConcern } from './concerns.ts';

/** What a lead or deputy writes: a note, a decision with its route, to whom it went, how it ended. */
export type ConcernEntry =
	| { kind: 'note' | 'referred' | 'closed'; text: string }
	| { kind: 'decided'; text: string; route: Route; schoolIsSafe?: boolean };

/**
 * Writes on a concern that this person has opened.
 *
 * @throws Conflict  it is closed, or nothing has been decided yet
 * @throws Invalid  the school was chosen without saying that nobody there is involved
 */
export async function writeOnConcern(
	sql: Transaction,
	viewer: Viewer,
	id: string,
	entry: ConcernEntry
): Promise<void> {
	await sql`select from sealed.concerns where id = ${id} for update`;
	const concern = await findOpenedConcern(sql, viewer, id);
	if (!mayFollow(concern.state, entry.kind)) throw new Conflict('safeguarding.refused_order');
	if (entry.kind === 'decided' && entry.route === 'school' && !entry.schoolIsSafe)
		throw new Invalid('safeguarding.refused_school');
	await addConcernEvent(sql, viewer, id, {
		kind: entry.kind,
		text: entry.text,
		...(entry.kind === 'decided' && { route: entry.route })
	});
}
