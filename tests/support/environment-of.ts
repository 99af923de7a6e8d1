/** The environment in which a process of Heard uses this database of the test PostgreSQL. */
export function environmentOf(database: string, socket: string) {
	// A URL cannot name a socket; both postgres.js and pg take what it leaves out from these two.
	return { DATABASE_URL: `postgres:///${database}`, PGHOST: socket, PGUSER: 'heard' };
}
