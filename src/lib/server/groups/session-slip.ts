import { createHash, randomInt } from 'node:crypto';
import { randomSlipKey } from '#lib/codes/slip-key.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Database, Transaction } from '../database.ts';
import { lockRunningSession } from './running-session.ts';
import type { SlipHolder } from './runner.ts';
import { stateOf } from './state-of-session.ts';

/**
 * Makes the slip of a session and returns its key, which is shown this once: only a hash is kept. A slip that was
 * made before opens nothing any more.
 */
export async function makeSlip(sql: Transaction, viewer: Viewer, id: string): Promise<string> {
	const { partId } = await lockRunningSession(sql, viewer, id);
	const key = randomSlipKey(randomInt);
	await sql`update class_sessions set facilitator_key_hash = ${keyHash(key)} where id = ${id}`;
	await recordEvent(sql, viewer, 'session_slip.made', { sessionId: id, partId });
	return key;
}

/** Takes a slip back: from now on it opens nothing, wherever it is. */
export async function revokeSlip(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	const { partId } = await lockRunningSession(sql, viewer, id);
	await sql`update class_sessions set facilitator_key_hash = null where id = ${id}`;
	await recordEvent(sql, viewer, 'session_slip.revoked', { sessionId: id, partId });
}

/** Who holds the slip with this key, as long as its session has not ended. */
export async function slipHolder(sql: Database, key: string): Promise<SlipHolder | undefined> {
	const [session] = await sql<{ id: string }[]>`
		select session.id from class_sessions session
		where session.facilitator_key_hash = ${keyHash(key)} and (${stateOf(sql)}) <> 'ended'
	`;
	return session && { slipOf: session.id };
}

const keyHash = (key: string) => createHash('sha256').update(key).digest();
