import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { lockDraft } from './lock-draft.ts';
import type { DraftRef, PassageFacts } from './resolution.ts';
import { settleParents, writeEvidence } from './write-passage.ts';

export async function changePassage(
	sql: Transaction,
	viewer: Viewer,
	draft: DraftRef,
	key: string,
	facts: PassageFacts
): Promise<void> {
	const held = await lockDraft(sql, viewer, draft);
	const changed = await sql`
		update passages set
			kind = ${facts.kind}, marker = ${facts.marker}, texts = ${sql.json(facts.texts)},
			child_texts = ${sql.json(facts.childTexts)}, articles = ${facts.articles}, bodies = ${facts.bodies}::uuid[]
		where resolution_id = ${held.resolutionId} and version = ${held.version} and key = ${key}
		returning 1
	`;
	if (changed.length === 0) throw new NotFound();
	await writeEvidence(sql, held, key, facts);
	await settleParents(sql, held);
}
