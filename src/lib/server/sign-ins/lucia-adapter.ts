import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Database } from '../database.ts';

const hashOf = (id: string) => createHash('sha256').update(id).digest();

type Row = { person_id: string; expires_at: Date; created_at: Date };
const toSession = (id: string, row: Row): DatabaseSession => ({
	id,
	userId: row.person_id,
	expiresAt: row.expires_at,
	attributes: { createdAt: row.created_at }
});

/** Lucia's storage, which keeps only the SHA-256 of a session id: a read of the table signs nobody in. */
export class HashingAdapter implements Adapter {
	readonly #sql: Database;
	constructor(sql: Database) {
		this.#sql = sql;
	}

	async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const [row] = await this.#sql<Row[]>`
			select person_id, expires_at, created_at from sign_ins where id_hash = ${hashOf(id)}
		`;
		return row ? [toSession(id, row), { id: row.person_id, attributes: {} }] : [null, null];
	}

	/** The ids that come back are the hashes in hex: the real ones are known to the browsers alone. */
	async getUserSessions(personId: string): Promise<DatabaseSession[]> {
		const rows = await this.#sql<(Row & { id_hash: Buffer })[]>`
			select id_hash, person_id, expires_at, created_at from sign_ins where person_id = ${personId}
		`;
		return rows.map((row) => toSession(row.id_hash.toString('hex'), row));
	}

	async setSession(session: DatabaseSession): Promise<void> {
		await this.#sql`
			insert into sign_ins (id_hash, person_id, expires_at)
			values (${hashOf(session.id)}, ${session.userId}, ${session.expiresAt})
		`;
	}

	async updateSessionExpiration(id: string, expiresAt: Date): Promise<void> {
		await this.#sql`update sign_ins set expires_at = ${expiresAt} where id_hash = ${hashOf(id)}`;
	}

	async deleteSession(id: string): Promise<void> {
		await this.#sql`delete from sign_ins where id_hash = ${hashOf(id)}`;
	}

	async deleteUserSessions(personId: string): Promise<void> {
		await this.#sql`delete from sign_ins where person_id = ${personId}`;
	}

	async deleteExpiredSessions(): Promise<void> {
		await this.#sql`delete from sign_ins where expires_at <= now()`;
	}
}
