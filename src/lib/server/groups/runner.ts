import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';

/** Somebody without an account who typed the key of a session slip: nobody, but for this one session. */
export type SlipHolder = { slipOf: string };

/** Who may run a session: a facilitator, or the holder of its slip. */
export type Runner = Viewer | SlipHolder;

export const holdsSlip = (runner: Runner): runner is SlipHolder => 'slipOf' in runner;

/** Notes what was done with a session; what a slip did names nobody. */
export function recordRun(
	sql: Transaction,
	runner: Runner,
	what: string,
	session: { id: string; partId: string }
): Promise<void> {
	const subject = { sessionId: session.id, partId: session.partId };
	return holdsSlip(runner)
		? recordEvent(sql, null, what, { ...subject, by: 'session_slip' })
		: recordEvent(sql, runner, what, subject);
}
