import type { Database } from '../database.ts';

/** Children of a session who are answering: a draft that nobody touched for ten minutes holds no seat. */
export async function answeringNow(sql: Database, sessionId: string): Promise<number> {
	const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`
		select count(*)::int as n from drafts
		where session_id = ${sessionId} and touched_at > now() - interval '10 minutes'
	`;
	return n;
}
