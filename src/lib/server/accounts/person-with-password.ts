import type { Database } from '../database.ts';
import { isPasswordOf } from './password-hash.ts';

/** Who has this e-mail (a seat: this name) and this password; undefined in the same time if nobody has. */
export async function personWithPassword(
	sql: Database,
	signInName: string,
	password: string
): Promise<{ id: string; locale: string } | undefined> {
	const [person] = await sql<{ id: string; locale: string; password_hash: string | null }[]>`
		select id, locale, password_hash from people
		where lower(email) = lower(${signInName}) or lower(sign_in_name) = lower(${signInName})
	`;
	const fits = await isPasswordOf(password, person?.password_hash);
	return fits && person ? { id: person.id, locale: person.locale } : undefined;
}
