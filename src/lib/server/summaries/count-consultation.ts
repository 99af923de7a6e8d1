import { randomUUID } from 'node:crypto';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { addState } from '../consultations/add-state.ts';
import { isSettled, type Consultation } from '../consultations/consultation.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import { lockPart } from '../consultations/lock-part.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { endSessionsOfParts } from '../groups/end-sessions-of-parts.ts';
import { forgetAnswers } from '../participation/forget-answers.ts';
import { countTables } from './count-tables.ts';
import { freezeAnswers, placesOfParts } from './freeze-answers.ts';
import { questionsCounted } from './questions-counted.ts';
import { mayCount } from './summaries-policy.ts';
import { disclosedCells, writeCounting } from './write-counting.ts';

/**
 * Counts all parts of a consultation, once and for good, and cuts the thread between a child and its answers.
 * Returns the counting. A part that never opened is counted with the others, so that it cannot open later.
 *
 * @throws Conflict  it was counted, or a part is not closed or still settling: nothing happens
 */
export async function countConsultation(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string
): Promise<string> {
	const consultation = await lockConsultation(sql, viewer, consultationId);
	if (!mayCount(viewer, consultation)) throw new Forbidden();
	refuseUnready(consultation, await today(sql));

	const closed = consultation.parts.filter(({ state }) => state === 'closed').map(({ id }) => id);
	const definition = await questionsCounted(sql, consultationId);
	const found = await placesOfParts(sql, closed);
	const places = new Map(closed.map((partId) => [partId, found.get(partId) ?? 0]));
	const id = randomUUID();
	await freezeAnswers(sql, id, closed, definition);
	const cells = disclosedCells(await countTables(sql, id, definition, places));
	const [{ rows } = { rows: 0 }] = await sql<{ rows: number }[]>`
		select count(*)::int as rows from counted_answers where counting_id = ${id}
	`;
	await writeCounting(sql, viewer, { id, consultationId, kind: 'answers', rows, cells });

	await endSessionsOfParts(sql, closed);
	await forgetAnswers(sql, closed);
	for (const part of consultation.parts) await addState(sql, viewer, part.id, 'counted');
	await recordEvent(sql, viewer, 'consultation.counted', { consultationId, countingId: id });
	return id;
}

/** What keeps a consultation from being counted; null when nothing does. */
export function whyNotCountable(
	{ parts }: Pick<Consultation, 'parts'>,
	today: string
): 'counted' | 'not_opened' | 'not_closed' | 'settling' | null {
	const asked = parts.filter(({ state }) => state !== 'draft');
	if (asked.length === 0) return 'not_opened';
	if (asked.some(({ state }) => !['opened', 'paused', 'closed'].includes(state))) return 'counted';
	if (asked.some(({ state }) => state !== 'closed')) return 'not_closed';
	return asked.every((part) => isSettled(part, today)) ? null : 'settling';
}

function refuseUnready(consultation: Consultation, today: string) {
	const why = whyNotCountable(consultation, today);
	if (why) throw new Conflict(`organise.count_refused_${why}`);
}

/** In the order of all locks: the consultation, then its parts by id. */
async function lockConsultation(sql: Transaction, viewer: Viewer, consultationId: string) {
	await sql`select from consultations where id = ${consultationId} for no key update`;
	const before = await findConsultationById(sql, viewer, consultationId);
	for (const id of before.parts.map((part) => part.id).sort()) await lockPart(sql, id);
	return findConsultationById(sql, viewer, consultationId);
}

async function today(sql: Transaction): Promise<string> {
	const [row] = await sql<{ today: string }[]>`select current_date as today`;
	return row!.today;
}
