import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, NotFound } from '../errors.ts';
import { findClause } from '../forums/clauses-of-findings.ts';
import { findForum } from '../forums/forums.ts';
import type { CommitmentFacts } from './commitment.ts';
import { mayPromise } from './commitment-policy.ts';
import { writeTerms } from './write-terms.ts';

/**
 * Enters what a body promised in a clause that was adopted.
 *
 * @returns its id
 * @throws Conflict  the clause is in no adopted resolution
 */
export async function addCommitment(
	sql: Transaction,
	viewer: Viewer,
	clause: { resolutionId: string; key: string },
	{ bodyId, country, texts, childTexts, terms }: CommitmentFacts
): Promise<string> {
	const adopted = await findClause(sql, clause);
	if (!adopted) throw new Conflict('forum.refused_not_adopted');
	if (!mayPromise(viewer, await findForum(sql, { id: adopted.forumId }))) throw new NotFound();
	const [commitment] = await sql<{ id: string }[]>`
		insert into commitments (resolution_id, version, passage_key, body_id, country, texts, child_texts, by)
		values (
			${adopted.resolutionId}, ${adopted.version}, ${adopted.key}, ${bodyId}, ${country}, ${sql.json(texts)},
			${sql.json(childTexts)}, ${viewer.personId}
		)
		returning id
	`;
	await writeTerms(sql, viewer, commitment!.id, terms, null);
	await recordEvent(sql, viewer, 'commitment.made', { commitmentId: commitment!.id });
	return commitment!.id;
}
