import { join } from 'node:path';
import postgres from 'postgres';
import { settings } from './settings.ts';

/** Where the embedded PostgreSQL listens: the folder of its unix socket. */
export interface SocketAddress {
	host: string;
	user: string;
	database: string;
}

/**
 * The database of this process: DATABASE_URL, or else the socket of the embedded PostgreSQL.
 *
 * HEARD_SOCKET is no setting: the starting process tells it to the application it carries.
 */
export function databaseAddress(): string | SocketAddress {
	const { DATABASE_URL, HEARD_DATA } = settings();
	return DATABASE_URL ?? socketAddress(process.env.HEARD_SOCKET ?? join(HEARD_DATA, 'socket'));
}

export function socketAddress(folder: string): SocketAddress {
	return { host: folder, user: 'heard', database: 'heard' };
}

/** A pool on an address. It connects with the first query, not before. */
export function connect<T extends Record<string, postgres.PostgresType> = Record<string, never>>(
	options: postgres.Options<T> = {},
	address = databaseAddress()
): postgres.Sql {
	return typeof address === 'string' ? postgres(address, options) : postgres({ ...options, ...address });
}
