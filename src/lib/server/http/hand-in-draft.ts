import { addContributions } from '../contributions/add-contributions.ts';
import { transaction } from '../database.ts';
import { queueContributions } from '../moderation/queue-contributions.ts';
import type { DraftPlace } from '../participation/drafts.ts';
import { handIn } from '../participation/hand-in.ts';

/**
 * Hands a child's draft in and sends what it wrote and drew on to be read, all or nothing. A second time does nothing.
 *
 * @throws Refusal  children can no longer answer, or there is neither draft nor submission
 */
export function handInDraft({ partId, sessionId }: DraftPlace, secret: Uint8Array): Promise<void> {
	return transaction(async (sql) => {
		const handedIn = await handIn(sql, partId, sessionId, secret);
		if (handedIn) await queueContributions(sql, await addContributions(sql, handedIn));
	});
}
