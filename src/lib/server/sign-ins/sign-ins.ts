import { Lucia, TimeSpan } from 'lucia';
import { findViewer } from '../accounts/find-viewer.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { database, type Transaction } from '../database.ts';
import { HashingAdapter } from './lucia-adapter.ts';

/** A sign-in ends after this long without a request, and after a working day in any case. */
const IDLE = new TimeSpan(30, 'm');
const ABSOLUTE = new TimeSpan(12, 'h');

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: { createdAt?: Date };
	}
}

const lucia = new Lucia(new HashingAdapter(database), {
	sessionExpiresIn: IDLE,
	getSessionAttributes: ({ createdAt }) => ({ createdAt })
});

/** Signs a person in and gives the token that the browser keeps. */
export async function startSignIn(personId: string): Promise<string> {
	return (await lucia.createSession(personId, {})).id;
}

/** Who is signed in with this token; undefined if nobody is, or no longer. */
export async function viewerOf(token: string): Promise<Viewer | undefined> {
	const { session } = await lucia.validateSession(token);
	if (!session) return undefined;
	if (Date.now() - session.createdAt!.getTime() > ABSOLUTE.milliseconds()) {
		await endSignIn(token);
		return undefined;
	}
	return findViewer(database, session.userId);
}

export async function endSignIn(token: string): Promise<void> {
	await lucia.invalidateSession(token);
}

/** Signs the person out in every browser, together with the change that asks for it. */
export async function endAllSignIns(sql: Transaction, personId: string): Promise<void> {
	await sql`delete from sign_ins where person_id = ${personId}`;
}

/** Forgets the sign-ins that are over. */
export async function forgetEndedSignIns(): Promise<void> {
	await lucia.deleteExpiredSessions();
}
