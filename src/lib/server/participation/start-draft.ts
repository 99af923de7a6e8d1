import { randomInt } from 'node:crypto';
import { ORDER_SEEDS } from '#lib/definition/order-options.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { lockSession, openSession } from '../groups/open-sessions.ts';
import { answeringNow } from './answering-now.ts';
import { secretHash, tabHash } from './receipt.ts';

/** What a draft was begun with: the version of the questions, and where the random order of its options comes from. */
export type Started = { version: number; orderSeed: number | null };

/**
 * Begins a child's draft after its assent. This is where the head-count is checked; handing in never asks for it.
 *
 * @param tab  the key of the tab that alone may open it again; null without scripts
 * @throws Conflict if the session is over, full, paused or not yet opened
 */
export async function startDraft(
	sql: Transaction,
	sessionId: string,
	secret: Uint8Array,
	language: string,
	tab: string | null = null
): Promise<Started> {
	// Sent together, and done in this order.
	const [, , session, answering] = await Promise.all([
		lockSession(sql, sessionId),
		tab && forgetTab(sql, sessionId, tab),
		openSession(sql, sessionId),
		answeringNow(sql, sessionId)
	]);
	if (!session) throw new Conflict('child.session_over');
	if (session.state !== 'running') throw new Conflict('child.session_waits');
	if (session.handedIn + answering >= session.headCount + session.margin)
		throw new Conflict('child.session_full');

	const orderSeed = session.readTogether ? null : randomInt(ORDER_SEEDS);
	await sql`
		insert into drafts (part_id, secret_hash, session_id, version, tone, language, order_seed, tab_hash)
		values (
			${session.partId}, ${secretHash(secret)}, ${sessionId}, ${session.version}, ${session.tone}, ${language},
			${orderSeed}, ${tab === null ? null : tabHash(tab)}
		)
	`;
	return { version: session.version, orderSeed };
}

/** A yes whose reply was lost began a draft that nobody can open: it goes when the same tab says yes again. */
async function forgetTab(sql: Transaction, sessionId: string, tab: string) {
	await sql`delete from drafts where session_id = ${sessionId} and tab_hash = ${tabHash(tab)}`;
}
