import type { Tone } from '#lib/definition/definition.ts';
import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Database, Transaction } from '../database.ts';
import type { SessionState } from './class-session.ts';
import { bellOf } from './session-bell.ts';
import { stateOf } from './state-of-session.ts';

/** A class session that children may join now; where it is prepared or paused, they wait before they start. */
export type OpenSession = {
	id: string;
	state: Exclude<SessionState, 'ended'>;
	/** Time is nearly up. */
	bell: boolean;
	partId: string;
	consultationId: string;
	/** The definition that its part froze last. */
	version: number;
	country: string;
	tone: Tone;
	languages: string[];
	signColour: SignColour;
	signPicture: SignPictureKey;
	headCount: number;
	margin: number;
	handedIn: number;
	/** It is read aloud together, so that options stand in the same order for all. */
	readTogether: boolean;
};

const columns = (sql: Database) => sql`
	session.id, ${stateOf(sql)} as state, ${bellOf(sql)} as bell, session.part_id as "partId", part.consultation_id as "consultationId", part.version, part.country,
	session.tone, session.languages, session.sign_colour as "signColour", session.sign_picture as "signPicture",
	session.head_count as "headCount", session.margin, session.handed_in as "handedIn",
	session.read_together as "readTogether"
`;
const isOpen = (sql: Database) => sql`(${stateOf(sql)}) <> 'ended' and part.state = 'opened'`;

/** The session with this join code, while it has not ended and its part is open. */
export async function openSessionByCode(sql: Database, code: string): Promise<OpenSession | undefined> {
	const [session] = await sql<OpenSession[]>`
		select ${columns(sql)} from class_sessions session join parts_now part on part.id = session.part_id
		where session.join_code = ${code} and ${isOpen(sql)}
	`;
	return session;
}

/** The consultation of a session that had this join code and ended lately, or whose part is not open now. */
export async function consultationOfEndedCode(sql: Database, code: string): Promise<string | undefined> {
	const [session] = await sql<{ consultationId: string }[]>`
		select part.consultation_id as "consultationId"
		from class_sessions session join parts_now part on part.id = session.part_id
		where coalesce(session.join_code, session.ended_code) = ${code} and not (${isOpen(sql)})
	`;
	return session?.consultationId;
}

/** The session with this id, while it has not ended and its part is open. */
export async function openSession(sql: Database, id: string): Promise<OpenSession | undefined> {
	const [session] = await sql<OpenSession[]>`
		select ${columns(sql)} from class_sessions session join parts_now part on part.id = session.part_id
		where session.id = ${id} and ${isOpen(sql)}
	`;
	return session;
}

/** A class session that may have ended: who began in it may still hand in and read its receipt. */
export type JoinedSession = Omit<OpenSession, 'state'> & { state: SessionState };

/** The session with this id, ended or not. */
export async function joinedSession(sql: Database, id: string): Promise<JoinedSession | undefined> {
	const [session] = await sql<JoinedSession[]>`
		select ${columns(sql)} from class_sessions session join parts_now part on part.id = session.part_id
		where session.id = ${id}
	`;
	return session;
}

/** Holds a session for this transaction: who else wants to start or hand in there waits. */
export async function lockSession(sql: Transaction, id: string): Promise<void> {
	await sql`select from class_sessions where id = ${id} for update`;
}
