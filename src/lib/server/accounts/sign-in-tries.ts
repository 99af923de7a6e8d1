import { createHash } from 'node:crypto';
import type { Transaction } from '../database.ts';

/** So many tries are free; then each costs a wait that doubles up to the longest. Nobody is ever locked out. */
const FREE_TRIES = 5;
const LONGEST_WAIT = 30;

/**
 * Counts a try to sign in before the password is looked at, so that parallel tries are counted too.
 *
 * @returns how many seconds to wait before the next try is looked at; 0 if this one is
 */
export async function admitTry(sql: Transaction, signInName: string): Promise<number> {
	await sql`delete from sign_in_tries where tried_at < now() - interval '1 day'`;
	const [admitted] = await sql`
		insert into sign_in_tries as earlier (name_hash, tries) values (${nameHash(signInName)}, 1)
		on conflict (name_hash) do update set tries = earlier.tries + 1, tried_at = now()
			where earlier.tried_at <= now() - ${waitAfter(sql, 'earlier')} * interval '1 second'
		returning tries
	`;
	if (admitted) return 0;

	const [wait] = await sql<{ seconds: number }[]>`
		select ceil(extract(epoch from tried_at - now()) + ${waitAfter(sql, 'sign_in_tries')})::int as seconds
		from sign_in_tries where name_hash = ${nameHash(signInName)}
	`;
	return Math.max(1, wait?.seconds ?? 1);
}

/** Forgets the failed tries of somebody who signed in. */
export async function forgetTries(sql: Transaction, signInName: string): Promise<void> {
	await sql`delete from sign_in_tries where name_hash = ${nameHash(signInName)}`;
}

const waitAfter = (sql: Transaction, table: string) => sql`
	case when ${sql(table)}.tries < ${FREE_TRIES} then 0
	else least(${LONGEST_WAIT}, 2 ^ least(10, ${sql(table)}.tries - ${FREE_TRIES - 1})) end
`;

const nameHash = (signInName: string) => createHash('sha256').update(signInName.toLowerCase()).digest();
