import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { Viewer } from './viewer.ts';

/** What the viewer sees of their own account; `passwordHash` stays on the server. */
export async function ownAccount(sql: Database, viewer: Viewer) {
	const [account] = await sql<
		{ email: string | null; signInName: string | null; passwordHash: string | null; signIns: number }[]
	>`
		select email, sign_in_name as "signInName", password_hash as "passwordHash",
			(select count(*)::int from sign_ins where person_id = people.id and expires_at > now()) as "signIns"
		from people where id = ${viewer.personId}
	`;
	if (!account) throw new NotFound();
	return account;
}
