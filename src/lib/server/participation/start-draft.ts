import { randomInt } from 'node:crypto';
import { ORDER_SEEDS } from '#lib/definition/order-options.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { lockSession, openSession } from '../groups/open-sessions.ts';
import { secretHash } from './receipt.ts';

/**
 * Begins a child's draft after its assent. This is where the head-count is checked; handing in never asks for it.
 *
 * @throws Conflict if the session is over, full, paused or not yet opened
 */
export async function startDraft(
	sql: Transaction,
	sessionId: string,
	secret: Uint8Array,
	language: string
): Promise<void> {
	// Sent together, and done in this order.
	const [, session, answering] = await Promise.all([
		lockSession(sql, sessionId),
		openSession(sql, sessionId),
		answeringNow(sql, sessionId)
	]);
	if (!session) throw new Conflict('child.session_over');
	if (session.state !== 'running') throw new Conflict('child.session_waits');
	if (session.handedIn + answering >= session.headCount + session.margin)
		throw new Conflict('child.session_full');

	await sql`
		insert into drafts (part_id, secret_hash, session_id, version, tone, language, order_seed)
		values (
			${session.partId}, ${secretHash(secret)}, ${sessionId}, ${session.version}, ${session.tone}, ${language},
			${session.readTogether ? null : randomInt(ORDER_SEEDS)}
		)
	`;
}

/** Children who are answering: a draft that nobody touched for ten minutes holds no seat. */
async function answeringNow(sql: Transaction, sessionId: string): Promise<number> {
	const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`
		select count(*)::int as n from drafts
		where session_id = ${sessionId} and touched_at > now() - interval '10 minutes'
	`;
	return n;
}
