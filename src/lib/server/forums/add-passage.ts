import { randomBytes } from 'node:crypto';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraft } from './lock-draft.ts';
import type { DraftRef, PassageFacts } from './resolution.ts';
import { settleParents, writeEvidence } from './write-passage.ts';

/**
 * Adds a passage at the end of a draft.
 *
 * @param key  its stable key; a random one unless a text is brought in whose passages have names
 */
export async function addPassage(
	sql: Transaction,
	viewer: Viewer,
	draft: DraftRef,
	facts: PassageFacts,
	key = `p${randomBytes(5).toString('hex')}`
): Promise<string> {
	const held = await lockDraft(sql, viewer, draft);
	const { resolutionId, version } = held;
	await sql`
		insert into passages (resolution_id, version, key, kind, position, marker, texts, child_texts, articles, bodies)
		select
			${resolutionId}, ${version}, ${key}, ${facts.kind}, coalesce(max(position) + 1, 0), ${facts.marker},
			${sql.json(facts.texts)}, ${sql.json(facts.childTexts)}, ${facts.articles}, ${facts.bodies}::uuid[]
		from passages where resolution_id = ${resolutionId} and version = ${version}
	`;
	await writeEvidence(sql, held, key, facts);
	await settleParents(sql, held);
	return key;
}
