import type { Answers } from '#lib/definition/answer.ts';
import type { Tone } from '#lib/definition/definition.ts';
import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Database } from '../database.ts';
import { bellOf } from '../groups/session-bell.ts';
import { secretHash, submissionId, tabHash } from './receipt.ts';

/** Where one child answers. From its assent on nothing of it changes. */
export type DraftPlace = {
	partId: string;
	sessionId: string;
	consultationId: string;
	country: string;
	version: number;
	tone: Tone;
	language: string;
	/** From which the random order of its options comes; null where they stand as in the definition. */
	orderSeed: number | null;
	languages: string[];
	signColour: SignColour;
	signPicture: SignPictureKey;
	/** The hash of the key of the tab that alone may open it; null where it was begun without scripts. */
	tabHash: Buffer | null;
};

/** What one child has entered so far, and where. */
export type Draft = DraftPlace & {
	answers: Answers;
	/** Time is nearly up. */
	bell: boolean;
	/** Whether it was touched within the last ten minutes, so that it may be looked at again. */
	isFresh: boolean;
};

/**
 * The places of the children who answer now, so that keeping an answer need not look for them first. A draft that is
 * gone may still have its place here: whether it is there, only the database says.
 */
const places = new Map<string, DraftPlace>();
const MOST_PLACES = 5000;

/** The draft of this secret in this class session; undefined when it was handed in, thrown away or never begun. */
export async function findDraft(
	sql: Database,
	sessionId: string,
	secret: Uint8Array
): Promise<Draft | undefined> {
	const hash = secretHash(secret);
	const [draft] = await sql<Draft[]>`
		select
			draft.part_id as "partId", draft.session_id as "sessionId", part.consultation_id as "consultationId",
			part.country, draft.version, draft.tone, draft.language, draft.answers,
			draft.order_seed as "orderSeed", session.languages, session.sign_colour as "signColour",
			session.sign_picture as "signPicture", ${bellOf(sql)} as bell,
			draft.touched_at > now() - interval '10 minutes' as "isFresh", draft.tab_hash as "tabHash"
		from class_sessions session
		join drafts draft on draft.part_id = session.part_id and draft.secret_hash = ${hash}
		join country_parts part on part.id = draft.part_id
		where session.id = ${sessionId}
	`;
	if (draft) rememberPlace(sessionId, hash, draft);
	return draft;
}

/** Where the child of this secret answers, also a while after it has handed in; undefined where it never began. */
export async function findPlace(
	sql: Database,
	sessionId: string,
	secret: Uint8Array
): Promise<DraftPlace | undefined> {
	const key = placeKey(sessionId, secretHash(secret));
	if (!places.has(key)) await findDraft(sql, sessionId, secret);
	return places.get(key);
}

/** @param tab  the key of the tab that asks; null without scripts */
export function isOfTab(place: DraftPlace, tab: string | null): boolean {
	return place.tabHash === null || (tab !== null && tabHash(tab).equals(place.tabHash));
}

function rememberPlace(
	sessionId: string,
	hash: Buffer,
	{ answers: _, bell: __, isFresh: ___, ...place }: Draft
) {
	if (places.size >= MOST_PLACES) places.delete(places.keys().next().value!);
	places.set(placeKey(sessionId, hash), place);
}

const placeKey = (sessionId: string, hash: Buffer) => `${sessionId} ${hash.toString('base64')}`;

/** Whether the submission of this secret is there, so that its receipt may be shown. */
export async function isHandedIn(sql: Database, sessionId: string, secret: Uint8Array): Promise<boolean> {
	const rows = await sql`
		select from class_sessions session
		join submissions submission on submission.part_id = session.part_id and submission.id = ${submissionId(secret)}
		where session.id = ${sessionId}
	`;
	return rows.length > 0;
}
