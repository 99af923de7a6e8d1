import type { Transaction } from '../database.ts';
import { secretHash } from './receipt.ts';

/** The child reads on in another language of its session. What it answered stays. */
export async function chooseLanguage(
	sql: Transaction,
	partId: string,
	secret: Uint8Array,
	language: string
): Promise<void> {
	await sql`
		update drafts draft set language = ${language} from class_sessions session
		where draft.part_id = ${partId} and draft.secret_hash = ${secretHash(secret)}
			and session.id = draft.session_id and ${language} = any (session.languages)
	`;
}
