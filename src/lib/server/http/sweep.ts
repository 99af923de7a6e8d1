import { transaction } from '../database.ts';
import { endOverdueSessions, forgetEndedCodes } from '../groups/end-class-session.ts';
import { forgetOldDrafts } from '../participation/forget-old-drafts.ts';
import { forgetEndedSignIns } from '../sign-ins/sign-ins.ts';
import { log } from './log.ts';

const EVERY_MINUTES = 10;

/** What goes by itself when its time is over. Several servers may sweep at once: each finds what is left. */
export async function sweep(): Promise<void> {
	// Each in a transaction of its own, so that a hand-in never waits on both.
	const drafts = await transaction(forgetOldDrafts);
	await transaction(endOverdueSessions);
	await transaction(forgetEndedCodes);
	await forgetEndedSignIns();
	if (drafts > 0) log.info({ swept: 'drafts', n: drafts });
}

/** Sweeps now and then for as long as the server lives. */
export function keepSweeping(): void {
	const go = () => void sweep().catch((fault: unknown) => log.error({ fault: String(fault) }));
	setInterval(go, EVERY_MINUTES * 60_000).unref();
}
