import type { Answers } from '#lib/definition/answer.ts';
import type { Tone } from '#lib/definition/definition.ts';
import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Database } from '../database.ts';
import { bellOf } from '../groups/session-bell.ts';
import { secretHash, submissionId, tabHash } from './receipt.ts';

/** What one child has entered so far, and where. */
export type Draft = {
	partId: string;
	sessionId: string;
	consultationId: string;
	country: string;
	version: number;
	tone: Tone;
	language: string;
	answers: Answers;
	/** From which the random order of its options comes; null where they stand as in the definition. */
	orderSeed: number | null;
	languages: string[];
	signColour: SignColour;
	signPicture: SignPictureKey;
	/** Time is nearly up. */
	bell: boolean;
	/** Whether it was touched within the last ten minutes, so that it may be looked at again. */
	isFresh: boolean;
	/** Whether it was begun in another tab: then its answers are not shown. */
	isElsewhere: boolean;
};

/**
 * The draft of this secret in this class session; undefined when it was handed in, thrown away or never begun.
 *
 * @param tab  the key of the tab that asks; null without scripts
 */
export async function findDraft(
	sql: Database,
	sessionId: string,
	secret: Uint8Array,
	tab: string | null = null
): Promise<Draft | undefined> {
	const [draft] = await sql<Draft[]>`
		select
			draft.part_id as "partId", draft.session_id as "sessionId", part.consultation_id as "consultationId",
			part.country, draft.version, draft.tone, draft.language, draft.answers,
			draft.order_seed as "orderSeed", session.languages, session.sign_colour as "signColour",
			session.sign_picture as "signPicture", ${bellOf(sql)} as bell,
			draft.touched_at > now() - interval '10 minutes' as "isFresh",
			draft.tab_hash is not null and draft.tab_hash is distinct from ${tab === null ? null : tabHash(tab)}
				as "isElsewhere"
		from class_sessions session
		join drafts draft on draft.part_id = session.part_id and draft.secret_hash = ${secretHash(secret)}
		join country_parts part on part.id = draft.part_id
		where session.id = ${sessionId}
	`;
	return draft;
}

/** Whether the submission of this secret is there, so that its receipt may be shown. */
export async function isHandedIn(sql: Database, sessionId: string, secret: Uint8Array): Promise<boolean> {
	const rows = await sql`
		select from class_sessions session
		join submissions submission on submission.part_id = session.part_id and submission.id = ${submissionId(secret)}
		where session.id = ${sessionId}
	`;
	return rows.length > 0;
}
