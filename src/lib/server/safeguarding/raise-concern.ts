import type { Viewer } from '../accounts/viewer.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { questionAsked } from '../contributions/question-asked.ts';
import type { Transaction } from '../database.ts';
import { Forbidden } from '../errors.ts';
import { mayModerate } from '../moderation/moderation-policy.ts';
import { addConcernEvent } from './add-concern-event.ts';
import type { SealedContribution } from './concern.ts';

/**
 * Gives a contribution to the safeguarding lead, with a sealed copy that outlives it. Nothing of it is written
 * anywhere that others read: no ruling, no audit event. Whoever raises the same one again is not told of the
 * first; their note goes to the lead as well.
 */
export async function raiseConcern(
	sql: Transaction,
	viewer: Viewer,
	contribution: Contribution,
	note: string | undefined
): Promise<void> {
	if (!mayModerate(viewer, contribution)) throw new Forbidden();
	const { partId, id } = contribution;
	const added = await sql`
		insert into sealed.concerns (part_id, contribution_id, sealed_copy, session_id, note, raised_by)
		select
			${partId}, ${id}, ${sql.json(await sealedCopy(sql, contribution))}, session_id, ${note ?? null},
			${viewer.personId}
		from contributions_asked where part_id = ${partId} and id = ${id}
		on conflict do nothing
		returning 1
	`;
	if (added.length === 0 && note) await addNote(sql, viewer, contribution, note);
}

async function sealedCopy(sql: Transaction, contribution: Contribution): Promise<SealedContribution> {
	const { questionKey, language, ageBand } = contribution;
	const around = { question: await questionAsked(sql, contribution), questionKey, language, ageBand };
	return contribution.kind === 'text'
		? { kind: 'text', words: contribution.words, ...around }
		: { kind: 'drawing', strokes: contribution.strokes, ...around };
}

async function addNote(sql: Transaction, viewer: Viewer, { partId, id }: Contribution, note: string) {
	const [concern] = await sql<{ id: string }[]>`
		select id from sealed.concerns where part_id = ${partId} and contribution_id = ${id}
	`;
	await addConcernEvent(sql, viewer, concern!.id, { kind: 'note', text: note });
}
