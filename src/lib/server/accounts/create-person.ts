import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';

/** A person by name and e-mail, or a seat by the name that it signs in with. */
export type Newcomer = { locale: string; passwordHash: string } & (
	{ kind: 'person'; name: string; email: string } | { kind: 'seat'; signInName: string }
);

/** Makes a sign-in for a person or a seat and returns its id. The password is hashed by `hashPassword`. */
export async function createPerson(sql: Transaction, newcomer: Newcomer): Promise<string> {
	const { kind, locale, passwordHash } = newcomer;
	const person = kind === 'person' ? newcomer : undefined;
	const seat = kind === 'seat' ? newcomer : undefined;
	const [created] = await sql<{ id: string }[]>`
		insert into people (kind, name, email, sign_in_name, locale, password_hash)
		values (
			${kind}, ${person?.name ?? null}, ${person?.email ?? null}, ${seat?.signInName ?? null}, ${locale}, ${passwordHash}
		)
		on conflict do nothing
		returning id
	`;
	if (!created) throw new Conflict('appointments.name_taken');
	return created.id;
}
