import type { Viewer } from '../accounts/viewer.ts';
import type { Contribution, ContributionId } from '../contributions/contribution.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { findDecided } from './decided-contributions.ts';
import { findWaiting } from './waiting-contributions.ts';

/** A contribution that this moderator may rule on, and the number of the ruling that counts so far: 0 for none. */
export type Judged = Contribution & { number: number };

/** @throws NotFound  it neither waits for this moderator nor was ruled on */
export async function findJudged(sql: Database, viewer: Viewer, id: ContributionId): Promise<Judged> {
	try {
		return { ...(await findWaiting(sql, viewer, id)), number: 0 };
	} catch (error) {
		if (!(error instanceof NotFound)) throw error;
		return findDecided(sql, viewer, id);
	}
}
