import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import type { EventKind, Route } from './concern.ts';

/** The next entry of a concern's timeline. Nothing in it is ever changed; the row of the concern is locked. */
export async function addConcernEvent(
	sql: Transaction,
	viewer: Viewer,
	concernId: string,
	event: { kind: EventKind; text?: string; route?: Route }
): Promise<void> {
	await sql`select from sealed.concerns where id = ${concernId} for update`;
	await sql`
		insert into sealed.concern_events (concern_id, number, kind, text, route, by)
		select
			${concernId}, coalesce(max(number), 0) + 1, ${event.kind}, ${event.text ?? null}, ${event.route ?? null},
			${viewer.personId}
		from sealed.concern_events where concern_id = ${concernId}
		on conflict do nothing
	`;
}
