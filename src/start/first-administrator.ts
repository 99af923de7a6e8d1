import { createHash, randomBytes } from 'node:crypto';
import { connect } from '../lib/server/database-address.ts';

/**
 * Invites the first administrator and returns the token of the link, or undefined if there is one already.
 *
 * A link that was printed earlier and not used is replaced: what stands in an old log opens nothing.
 */
export async function createFirstInvitation(
	address?: Parameters<typeof connect>[1]
): Promise<string | undefined> {
	const token = randomBytes(32).toString('base64url');
	const sql = connect({ max: 1 }, address);
	try {
		const [invited] = await sql.begin(async (sql) => {
			await sql`lock table appointments in share row exclusive mode`;
			await sql`delete from appointments
				where role = 'administrator' and appointed_by is null and accepted_at is null`;
			return sql`
				insert into appointments (role, link_hash, invited_at, link_expires_at)
				select 'administrator', ${createHash('sha256').update(token).digest()}, now(), now() + interval '7 days'
				where not exists (
					select from appointments where role = 'administrator' and accepted_at is not null and ended_at is null
				)
				returning id`;
		});
		return invited && token;
	} finally {
		await sql.end();
	}
}
