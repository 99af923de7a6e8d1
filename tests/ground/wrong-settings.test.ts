import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { spawnServer, usedFolder } from './running-server.ts';

test.for([
	{ PORT: 'eighty' },
	{ PORT: '70000' },
	{ ORIGIN: 'heard.example.org' },
	{ ORIGIN: 'https://heard.example.org/path' },
	{ TRUSTED_PROXIES: '10.0.0.0/99' },
	{ HOSTS: 'https://heard.example.org' },
	{ LOG_LEVEL: 'loud' },
	{ DATABASE_URL: 'mysql://heard' },
	{ HEARD_DATA: '/dev/null/heard' },
	{ HOST: '203.0.113.1' }
])('$0 is refused in one line that names it', async (environment) => {
	const server = spawnServer(await usedFolder(), environment);

	expect(await server.ended).toBe(1);
	expect(server.said()).toMatch(/^[^\n]+\n$/);
	expect(server.said()).toContain(Object.keys(environment)[0]);
});

test('a port that is taken is named', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as { port: number };

	const server = spawnServer(await usedFolder(), { PORT: String(port) });

	expect(await server.ended).toBe(1);
	expect(server.said()).toMatch(new RegExp(`^Cannot listen on HOST 127.0.0.1, PORT ${port}: .*\n$`));
	other.close();
});

test('a database that does not answer is told in one line', async () => {
	const server = spawnServer(await usedFolder(), { DATABASE_URL: 'postgres://heard@127.0.0.1:1/heard' });

	expect(await server.ended).toBe(1);
	expect(server.said()).toMatch(/^The database .*ECONNREFUSED.*\n$/);
});
