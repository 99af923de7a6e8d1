import type { Transaction } from '../../src/lib/server/database.ts';
import { told } from './content/story/calendar.ts';
import { dateOf } from './content/wordings.ts';
import type { DemoConsultation } from './fill-consultations.ts';

/**
 * Moves what the filling did just now to the days of the story. Only here are records of who and when touched,
 * and only in a demo's own database.
 */
export async function backdate(
	sql: Transaction,
	{ id, parts }: DemoConsultation,
	today: Date
): Promise<void> {
	const days = { counted: told.counted, published: told.published, replied: told.replied };
	// Nothing that is append-only could be moved otherwise.
	await sql`set local session_replication_role = replica`;
	await sql`update countings set at = ${dateOf(told.counted, today)} where consultation_id = ${id}`;
	await sql`
		update summary_versions set published_at = ${dateOf(told.published, today)} where consultation_id = ${id}
	`;
	await sql`
		update quotes
		set approved_at = ${dateOf(told.counted + 3, today)}, confirmed_at = ${dateOf(told.counted + 5, today)},
			taken_back_on = case when taken_back_on is not null then ${dateOf(told.published + 100, today)}::date end
		where consultation_id = ${id}
	`;
	for (const [state, day] of Object.entries(days))
		await sql`
			update part_states set at = ${dateOf(day, today)}
			where state = ${state} and part_id = any(${Object.values(parts)}::uuid[])
		`;
	await sql`set local session_replication_role = origin`;
}
