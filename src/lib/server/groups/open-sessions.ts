import type { Tone } from '#lib/definition/definition.ts';
import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Database, Transaction } from '../database.ts';

/** A class session that children may join now. */
export type OpenSession = {
	id: string;
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
};

const columns = (sql: Database) => sql`
	session.id, session.part_id as "partId", part.consultation_id as "consultationId", part.version, part.country,
	session.tone, session.languages, session.sign_colour as "signColour", session.sign_picture as "signPicture",
	session.head_count as "headCount", session.margin, session.handed_in as "handedIn"
`;
const open = (sql: Database) =>
	sql`session.ended_at is null and session.until > now() and part.state = 'opened'`;

/** The session with this join code, while it runs and its part is open. */
export async function openSessionByCode(sql: Database, code: string): Promise<OpenSession | undefined> {
	const [session] = await sql<OpenSession[]>`
		select ${columns(sql)} from class_sessions session join parts_now part on part.id = session.part_id
		where session.join_code = ${code} and ${open(sql)}
	`;
	return session;
}

/** The session with this id, while it runs and its part is open. */
export async function openSession(sql: Database, id: string): Promise<OpenSession | undefined> {
	const [session] = await sql<OpenSession[]>`
		select ${columns(sql)} from class_sessions session join parts_now part on part.id = session.part_id
		where session.id = ${id} and ${open(sql)}
	`;
	return session;
}

/** Holds a session for this transaction: who else wants to start or hand in there waits. */
export async function lockSession(sql: Transaction, id: string): Promise<void> {
	await sql`select from class_sessions where id = ${id} for update`;
}
