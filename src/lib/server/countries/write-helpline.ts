import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, NotFound } from '../errors.ts';
import { mayKeepHelplines } from './helpline-policy.ts';
import type { Helpline } from './helplines.ts';

/** All that is written of a line. `sure` says that whoever writes it has checked it today. */
export type HelplineFacts = Omit<Helpline, 'checkedOn'> & { sure: boolean };

/**
 * Adds a line, or writes one anew; either counts as looking at it today.
 *
 * @throws Conflict  the country has this number already
 */
export async function writeHelpline(
	sql: Transaction,
	viewer: Viewer,
	id: string | null,
	facts: HelplineFacts
): Promise<void> {
	if (!mayKeepHelplines(viewer)) throw new NotFound();
	const [same] = await sql<{ id: string }[]>`
		select id from helplines where country = ${facts.country} and number = ${facts.number}
	`;
	if (same && same.id !== id) throw new Conflict('administer.line_there');

	const { callsRecorded, name, hours, ...plain } = facts;
	const row = {
		...plain,
		name: sql.json(name),
		hours: sql.json(hours),
		calls_recorded: callsRecorded,
		checked_on: new Date().toISOString().slice(0, 10),
		checked_by: viewer.personId
	};
	const [written] = id
		? await sql<{ id: string }[]>`update helplines set ${sql(row)} where id = ${id} returning id`
		: await sql<{ id: string }[]>`insert into helplines ${sql(row)} returning id`;
	if (!written) throw new NotFound();
	await recordEvent(sql, viewer, facts.sure ? 'helpline.confirmed' : 'helpline.doubted', {
		helplineId: written.id
	});
}
